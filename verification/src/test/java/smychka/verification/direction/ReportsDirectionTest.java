package smychka.verification.direction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import smychka.engine.Month;
import smychka.engine.RunTable;
import smychka.model.month.ModelInputs;
import smychka.model.month.Snapshot;
import smychka.verification.country.Played;
import smychka.verification.country.Told;

/// Reports, plans and exports from the summer of 1930 on, three pairs of 1:5000: what punishment of
/// figures does to belief, and where grain goes that is not exported.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportsDirectionTest {
  private static final Month FROM = Month.of(1930, 7);
  private static final Month TO = Month.of(1932, 6);

  private final List<Snapshot> july1930 = Pairs.stands(FROM);

  private static ModelInputs with(String number, double value) {
    return Told.changed(Told.historical(), number, FROM, TO, x -> value);
  }

  @Test
  void whereNobodyIsPunishedForAFigureLessIsReported() {
    Pairs pairs = Pairs.play(july1930, with("officialdom.statistics", .75), TO);
    pairs.falls(.005, "belief", run -> Played.at(run, "belief_over_harvest", Month.of(1931, 12)));
    pairs.falls(.005, "report", run -> Played.at(run, "report_over_harvest", Month.of(1931, 12)));
    assertThat(pairs.other())
        .allSatisfy(run -> assertThat(Played.at(run, "punishment_of_reports", TO)).isZero());
  }

  @Test
  void aPlanThatFollowsBeliefIsNotThatOfJune() {
    Pairs pairs = Pairs.play(july1930, with("adjustability", 0), TO);
    for (RunTable run : pairs.other()) {
      assertThat(Played.at(run, "grain_plan", Month.of(1930, 12)))
          .isCloseTo(Played.at(run, "grain_plan", Month.of(1930, 8)), within(1e-6));
    }
  }

  @Test
  void grainThatIsNotExportedStaysInStock() {
    Pairs pairs = Pairs.play(july1930, with("exportTargetKgYear", 0), TO);
    for (int k = 0; k < pairs.base().size(); k++) {
      RunTable base = pairs.base().get(k);
      RunTable other = pairs.other().get(k);
      double exported = Played.sum(base, "grain_exports", FROM, TO);
      assertThat(exported).isPositive();
      assertThat(Played.sum(other, "grain_exports", FROM, TO)).isZero();
      assertThat(Played.at(other, "state_grain_stock", TO))
          .isGreaterThan(Played.at(base, "state_grain_stock", TO) + .3 * exported);
    }
  }
}
