package smychka.verification.direction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import smychka.engine.Month;
import smychka.engine.RunTable;
import smychka.model.month.ModelInputs;
import smychka.model.month.Snapshot;
import smychka.scenario.ParameterCatalogue;
import smychka.verification.country.Played;
import smychka.verification.country.Told;

/// The drive to collective farms: what makes its rise, its fall and the revolt. Three pairs of
/// 1:5000 from October 1929; their means are compared.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WaveDirectionTest {
  private static final Month START = Month.of(1929, 10);
  private static final Month MARCH = Month.of(1930, 3);
  private static final Month MAY = Month.of(1930, 5);
  private static final Month JUNE = Month.of(1930, 6);

  private final List<Snapshot> october1929 = Pairs.stands(START);

  private static double mean(List<RunTable> runs, ToDoubleFunction<RunTable> of) {
    return Played.mean(runs, of);
  }

  private static ToDoubleFunction<RunTable> members(Month month) {
    return run -> Played.at(run, "collectivised_households", month);
  }

  private static ToDoubleFunction<RunTable> disturbances(Month from, Month to) {
    return run -> Played.sum(run, "disturbance_hazard", from, to);
  }

  private static ModelInputs without(String mechanism, String parameter) {
    return Told.historical((ParameterCatalogue p) -> p.with(mechanism, parameter, 0));
  }

  /// Without pressure and brigades nobody is enrolled: the share stays where it is.
  @Test
  void withoutForceTheShareStays() {
    ModelInputs calm =
        Told.changed(
            Told.changed(Told.historical(), "wave.pressure", START, JUNE, x -> 0),
            "wave.brigades",
            START,
            JUNE,
            x -> 0);
    Pairs pairs = Pairs.play(october1929, calm, MARCH);
    double before = mean(pairs.other(), members(START));
    assertThat(mean(pairs.other(), members(MARCH))).isBetween(before - 1, before + 1);
    assertThat(mean(pairs.base(), members(MARCH))).isGreaterThan(before + 30);
  }

  /// Where leaving is refused the share of members does not fall.
  @Test
  void exitMakesTheFall() {
    ModelInputs barred = Told.changed(Told.historical(), "wave.exitAllowed", MARCH, JUNE, x -> 0);
    Pairs pairs = Pairs.play(october1929, barred, JUNE);
    assertThat(mean(pairs.other(), members(MAY)))
        .isGreaterThan(mean(pairs.base(), members(MAY)) + 15);
    assertThat(mean(pairs.other(), disturbances(Month.of(1930, 4), JUNE)))
        .isGreaterThan(mean(pairs.base(), disturbances(Month.of(1930, 4), JUNE)));
  }

  /// The announced retreat makes the peak: without what it does to fear there are fewer risings in
  /// its month.
  @Test
  void theAnnouncementMakesThePeak() {
    Pairs pairs = Pairs.play(october1929, without("coercion.revolt", "fearCutByRetreat"), MARCH);
    assertThat(mean(pairs.other(), disturbances(MARCH, MARCH)))
        .isLessThan(.7 * mean(pairs.base(), disturbances(MARCH, MARCH)));
  }

  /// Quotas at nought: nobody is dispossessed or exiled.
  @Test
  void withoutQuotasNobodyIsExiled() {
    ModelInputs none = Told.historical();
    for (String quota :
        new String[] {"exileFamiliesMonth", "arrestsMonth", "resettledFamiliesMonth"}) {
      none = Told.changed(none, "wave." + quota, START, JUNE, x -> 0);
    }
    Pairs pairs = Pairs.play(october1929, none, JUNE);
    assertThat(mean(pairs.other(), r -> Played.sum(r, "dekulakised_households", START, JUNE)))
        .isZero();
    assertThat(mean(pairs.base(), r -> Played.sum(r, "exiled_persons", START, JUNE))).isPositive();
  }
}
