package smychka.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
  record Stores(int[] grainKg, byte[] mouths) {}

  record Misspelt(int[] grianKg) {}

  record Mistyped(long[] grainKg) {}

  record Choosy(int[] grainKg) {
    Choosy {
      if (grainKg.length > 3) {
        throw new IllegalArgumentException("too many for me");
      }
    }
  }

  private static Table households(int rows) {
    Table table =
        new Table("household")
            .bytes("mouths", "persons")
            .shorts("landHundredthsHa", "0.01 ha")
            .ints("grainKg", "kg")
            .longs("id", "id")
            .floats("fearIndex", "index")
            .doubles("expectedRetentionShare", "share");
    table.resize(rows);
    for (int i = 0; i < rows; i++) {
      table.byteColumn("mouths")[i] = (byte) i;
      table.shortColumn("landHundredthsHa")[i] = (short) (-3 * i);
      table.intColumn("grainKg")[i] = i * 1_000_003;
      table.longColumn("id")[i] = Draws.childId(i, 0, 0);
      table.floatColumn("fearIndex")[i] = i / 3f;
      table.doubleColumn("expectedRetentionShare")[i] = i == 0 ? -0.0 : 1.0 / i;
    }
    return table;
  }

  @Test
  void aViewHoldsTheLiveArrays() {
    Table table = households(3);
    Stores stores = table.view(Stores.class);
    stores.grainKg()[1] = 42;
    assertThat(table.intColumn("grainKg")).isSameAs(stores.grainKg()).contains(42);
    assertThat(table.view(Stores.class)).isSameAs(stores);
  }

  @Test
  void aViewIsMadeAnewWhenRowsMove() {
    Table table = households(3);
    Stores before = table.view(Stores.class);
    table.resize(5);
    assertThat(table.view(Stores.class)).isNotSameAs(before);
    Stores resized = table.view(Stores.class);
    table.rearrange(new int[] {4, 3, 2, 1, 0});
    assertThat(table.view(Stores.class).grainKg()).isNotSameAs(resized.grainKg());
  }

  @Test
  void aWrongViewIsRefusedNamingBoth() {
    Table table = households(5);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.view(Misspelt.class))
        .withMessageContaining("Misspelt.grianKg")
        .withMessageContaining("table household");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.view(Mistyped.class))
        .withMessageContaining("Mistyped.grainKg is long[]")
        .withMessageContaining("household.grainKg holds int");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.view(Choosy.class))
        .withStackTraceContaining("too many for me");
  }

  @Test
  void aColumnOfAnotherTypeOrNameIsRefused() {
    Table table = households(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.longColumn("grainKg"))
        .withMessage("column household.grainKg holds int, not long");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.intColumn("grain"))
        .withMessageContaining("household has no column grain;");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.ints("grainKg", "kg"))
        .withMessageContaining("declared twice");
  }

  @Test
  void aUnitOutsideTheListIsRefusedNamingTheColumn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Table("household").ints("grain", "pood"))
        .withMessageContaining("\"pood\"")
        .withMessageContaining("household.grain");
  }

  @Test
  void resizingKeepsTheFirstRowsAndAddsZeros() {
    Table table = households(4);
    table.resize(2);
    table.resize(4);
    assertThat(table.byteColumn("mouths")).containsExactly(0, 1, 0, 0);
    assertThat(table.rows()).isEqualTo(4);
  }

  @Test
  void rearrangingDropsAndDoublesWholeRows() {
    Table table = households(6);
    Table old = table.copy();
    int[] source = {5, 0, 0, 3};
    table.rearrange(source);
    assertThat(table.rows()).isEqualTo(4);
    for (int i = 0; i < source.length; i++) {
      assertThat(table.byteColumn("mouths")[i]).isEqualTo(old.byteColumn("mouths")[source[i]]);
      assertThat(table.shortColumn("landHundredthsHa")[i])
          .isEqualTo(old.shortColumn("landHundredthsHa")[source[i]]);
      assertThat(table.intColumn("grainKg")[i]).isEqualTo(old.intColumn("grainKg")[source[i]]);
      assertThat(table.longColumn("id")[i]).isEqualTo(old.longColumn("id")[source[i]]);
      assertThat(table.floatColumn("fearIndex")[i])
          .isEqualTo(old.floatColumn("fearIndex")[source[i]]);
      assertThat(table.doubleColumn("expectedRetentionShare")[i])
          .isEqualTo(old.doubleColumn("expectedRetentionShare")[source[i]]);
    }
  }

  @Test
  void aRowFromNowhereIsRefusedAndNothingMoves() {
    Table table = households(3);
    String before = digest(table);
    assertThatThrownBy(() -> table.rearrange(new int[] {0, 3}))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessageContaining("row 1 of household cannot come from row 3 of 3");
    assertThat(digest(table)).isEqualTo(before);
  }

  @Test
  void aCopyIsIndependent() {
    Table table = households(3);
    Table copy = table.copy();
    assertThat(digest(copy)).isEqualTo(digest(table));
    copy.intColumn("grainKg")[0]++;
    assertThat(digest(copy)).isNotEqualTo(digest(table));
    table.copyFrom(copy);
    assertThat(digest(copy)).isEqualTo(digest(table));
  }

  @Test
  void everyRowOfEveryColumnCountsInTheDigest() {
    Table table = households(8200);
    String before = digest(table);
    for (ColumnInfo column : table.columns()) {
      Table other = table.copy();
      change(other.array(column.name()), 8199);
      assertThat(digest(other)).as(column.name()).isNotEqualTo(before);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 8191, 8192, 8193, 20_000})
  void aTableSurvivesWriting(int rows) throws IOException {
    Table table = households(rows);
    byte[] written = written(table);
    Table read = Table.read(in(written));
    assertThat(digest(read)).isEqualTo(digest(table));
    assertThat(read.columns()).isEqualTo(table.columns());
    Table again = households(3);
    again.readFrom(in(written));
    assertThat(digest(again)).isEqualTo(digest(table));
  }

  @Test
  void readingSomethingElseIsRefused() throws IOException {
    byte[] written = written(households(2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Table("townsfolk").readFrom(in(written)))
        .withMessage("expected table townsfolk, found household");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Table("household").bytes("mouths", "count").readFrom(in(written)))
        .withMessage(
            "column 1 of household: expected byte mouths [count], found byte mouths [persons]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Table("household").bytes("mouths", "persons").readFrom(in(written)))
        .withMessageContaining("column 2 of household: expected nothing, found short");
    assertThatThrownBy(() -> Table.read(in(new byte[8])))
        .isInstanceOf(IOException.class)
        .hasMessage("no table begins here");
    assertThatThrownBy(() -> Table.read(in(Arrays.copyOf(written, written.length - 1))))
        .isInstanceOf(EOFException.class);
  }

  private static void change(Object array, int row) {
    switch (array) {
      case byte[] rows -> rows[row]++;
      case short[] rows -> rows[row]++;
      case int[] rows -> rows[row]++;
      case long[] rows -> rows[row]++;
      case float[] rows -> rows[row]++;
      case double[] rows -> rows[row]++;
      default -> throw new AssertionError(array.getClass());
    }
  }

  private static byte[] written(Table table) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    table.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static DataInputStream in(byte[] bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }

  private static String digest(Table table) {
    MessageDigest digest = Digests.sha256();
    table.digest(digest);
    return Digests.hex(digest);
  }
}
