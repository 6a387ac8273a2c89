package smychka.model.coercion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;
import smychka.model.Rows;

class FearTest {
  private static final Fear.Parameters P = Ordinary.fear();
  private final long[] sums = new long[Fear.SLOTS];

  private void play(Rows rows, double search, double near, double cases) {
    var news =
        new Fear.News(
            new double[] {search},
            new double[] {near},
            new double[] {cases},
            new double[1],
            new double[1]);
    Fear.step(P, news, rows.view(Fear.Columns.class), 0, rows.count(), sums, 0);
  }

  /// (CO-2.1): seized .2, visited .1, near .05·.4, case .1 on the half not yet afraid.
  @Test
  void fearRisesWithWhatIsSuffered() {
    Rows rows = Rows.of(1).set("workers", 1).set("fear", .5).set("seizedKg", 10).set("grainKg", 89);
    play(rows, .5, .4, 1);
    assertThat(rows.first("fear")).isCloseTo(.5 + .5 * .42 - .02, within(1e-6));
    assertThat(sums[Fear.FEAR]).isCloseTo(690_000L, within(2L));
    Rows convicted = Rows.of(1).set("workers", 1).set("accused", 1);
    play(convicted, .5, 0, 1);
    assertThat(convicted.first("fear")).isCloseTo(.7, within(1e-6));
  }

  /// (CO-2.2): a tenth of the grain was taken.
  @Test
  void grievanceRisesWithWhatIsLost() {
    Rows rows = Rows.of(1).set("workers", 1).set("seizedKg", 10).set("grainKg", 89);
    play(rows, .5, 0, 0);
    assertThat(rows.first("grievance")).isCloseTo(.1, within(1e-6));
    play(rows.set("seizedKg", 0), 0, 0, 0);
    assertThat(rows.first("grievance")).isCloseTo(.098, within(1e-6));
  }

  /// 4 percent a month: half is forgotten in 17 months.
  @Test
  void fearFadesOverMonths() {
    Rows rows = Rows.of(1).set("workers", 1).set("fear", .8);
    for (int month = 0; month < 17; month++) {
      play(rows, 0, 0, 0);
    }
    assertThat(rows.first("fear")).isCloseTo(.4, within(.01));
  }

  @Test
  void aCalmMonthIsOneInWhichNothingHappens() {
    Rows played = Rows.drawn();
    Rows calm = Rows.drawn();
    for (String column : new String[] {"seizedKg", "refusedKg", "accused", "village"}) {
      played.set(column, 0);
    }
    play(played, 0, 0, 0);
    long[] calmSums = new long[Fear.SLOTS];
    Fear.calm(P, calm.view(Fear.Columns.class), 0, calm.count(), calmSums, 0);
    assertThat(calm.all("fear")).isEqualTo(played.all("fear"));
    assertThat(calm.all("grievance")).isEqualTo(played.all("grievance"));
    assertThat(calmSums).isEqualTo(sums);
  }

  @Test
  void whereNothingHappensNobodyIsAfraid() {
    Rows rows = Rows.of(5).set("workers", 2).set("grainKg", 400);
    play(rows, 0, 0, 0);
    assertThat(rows.all("fear")).containsOnly(0);
    assertThat(rows.all("grievance")).containsOnly(0);
    assertThat(sums).containsOnly(0);
  }
}
