package smychka.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// A mechanism in miniature, and the ways in which it may lie about itself.
class SpecCheckTest {
  private static final MechanismSpec SPEC =
      MechanismSpec.of("countryside.offer", "CS-0")
          .reads("household.grainKg", "market.price")
          .readsLagged("household.mouths")
          .writes("household.offeredKg");

  record Columns(int[] grainKg, byte[] mouths, int[] offeredKg) {}

  record Greedy(int[] grainKg, byte[] mouths, int[] offeredKg, int[] seedKg) {}

  record Blind(int[] grainKg, int[] offeredKg) {}

  private static Table households() {
    Table table =
        new Table("household")
            .ints("grainKg", "kg")
            .ints("seedKg", "kg")
            .ints("offeredKg", "kg")
            .ints("village", "row")
            .bytes("mouths", "persons")
            .floats("fearIndex", "index");
    table.resize(50);
    for (int i = 0; i < 50; i++) {
      table.intColumn("grainKg")[i] = 100 * i;
      table.byteColumn("mouths")[i] = (byte) (i % 7);
    }
    return table;
  }

  private static List<String> lies(Consumer<Table> step) {
    return SpecCheck.behaviour(SPEC, List.of(households()), tables -> step.accept(tables.get(0)));
  }

  private static void honest(Table table) {
    Columns columns = table.view(Columns.class);
    for (int i = 0; i < table.rows(); i++) {
      columns.offeredKg[i] = Math.max(0, columns.grainKg[i] - 20 * columns.mouths[i]);
    }
  }

  @Test
  void anHonestMechanismPasses() {
    assertThat(lies(SpecCheckTest::honest)).isEmpty();
    assertThat(SpecCheck.columns(SPEC, "household", Columns.class)).isEmpty();
  }

  @Test
  void theTablesAreLeftAlone() {
    Table table = households();
    SpecCheck.behaviour(SPEC, List.of(table), tables -> honest(tables.get(0)));
    assertThat(table.intColumn("offeredKg")).containsOnly(0);
  }

  @Test
  void aViewMustBeWhatIsDeclared() {
    assertThat(SpecCheck.columns(SPEC, "household", Greedy.class))
        .containsExactly("countryside.offer sees household.seedKg without declaring it");
    assertThat(SpecCheck.columns(SPEC, "household", Blind.class))
        .containsExactly("countryside.offer declares household.mouths but does not see it");
  }

  @Test
  void anUndeclaredWriteIsFound() {
    assertThat(
            lies(table -> {
              honest(table);
              table.intColumn("grainKg")[7]--;
            }))
        .containsExactly("countryside.offer writes household.grainKg without declaring it");
  }

  @Test
  void anUndeclaredWriteOfWhatWasThereAnywayIsFound() {
    assertThat(
            lies(table -> {
              honest(table);
              table.floatColumn("fearIndex")[7] = 0;
            }))
        .containsExactly("countryside.offer writes household.fearIndex without declaring it");
  }

  @Test
  void anUndeclaredReadIsFound() {
    assertThat(
            lies(table -> {
              honest(table);
              table.intColumn("offeredKg")[7] += table.intColumn("seedKg")[7];
            }))
        .containsExactly(
            "countryside.offer reads household.seedKg without declaring it: "
                + "household.offeredKg depends on it");
  }

  @Test
  void anUndeclaredReadThatBreaksTheStepIsFound() {
    assertThat(
            lies(table -> {
              honest(table);
              table.intColumn("offeredKg")[table.intColumn("village")[3]]++;
            }))
        .singleElement()
        .asString()
        .startsWith("countryside.offer reads household.village without declaring it: java.lang");
  }

  @Test
  void aStepThatDependsOnItsRangeIsFound() {
    List<Table> tables = List.of(households());
    assertThat(SpecCheck.ranges(SPEC, tables, 50, (copies, from, to) -> offer(copies, from, to, 0)))
        .isEmpty();
    assertThat(
            SpecCheck.ranges(
                SPEC, tables, 50, (copies, from, to) -> offer(copies, from, to, to - from)))
        .containsExactly(
            "countryside.offer writes household.offeredKg otherwise in ranges than in one go");
    assertThat(SpecCheck.ranges(SPEC, tables, 50, (copies, from, to) -> offer(copies, 0, 50, from)))
        .isNotEmpty();
    assertThat(
            SpecCheck.ranges(SPEC, tables, 50, (copies, from, to) -> carryOver(copies, from, to)))
        .isNotEmpty();
  }

  private static void offer(List<Table> tables, int from, int to, int more) {
    Columns columns = tables.get(0).view(Columns.class);
    for (int i = from; i < to; i++) {
      columns.offeredKg[i] = columns.grainKg[i] + more;
    }
  }

  private static void carryOver(List<Table> tables, int from, int to) {
    Columns columns = tables.get(0).view(Columns.class);
    for (int i = Math.max(1, from); i < to; i++) {
      columns.offeredKg[i] = columns.offeredKg[i - 1] + 1;
    }
  }

  @Test
  void aSpecNamesQuantitiesOnce() {
    assertThat(SPEC.touches())
        .containsExactly(
            "household.grainKg", "market.price", "household.mouths", "household.offeredKg");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SPEC.reads("grainKg"))
        .withMessageContaining("\"grainKg\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SPEC.reads("household.grainKg"))
        .withMessageContaining("twice");
    assertThatIllegalArgumentException().isThrownBy(() -> MechanismSpec.of(" ", "CS-0"));
  }
}
