package smychka.model.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.engine.Draws;
import smychka.model.Ordinary;
import smychka.model.Rows;

/// Harvests of 300 countries of ten regions: six normal years and then two that bring a fifth less,
/// reported and believed under different regimes. Belief is held against the harvest.
class ThreeBooksTest {
  private static final double NORMAL = 1000;
  private static final int YEARS = 8;
  private static final int BAD = 6;

  /// How reports are made: hiding, what the state adds for it, punishment, the press, whether the
  /// estimate is decreed.
  private record Regime(
      double hidden, double corrected, double punish, double press, double statistics) {}

  /// Belief over harvest in normal and in bad years; report over harvest in bad ones; the bias
  /// learned at the end.
  private record Errors(double normal, double bad, double reportBad, double bias) {
    /// The error of all years together.
    double mean() {
      return (normal * BAD + bad * (YEARS - BAD)) / YEARS - 1;
    }

    double rise() {
      return bad - normal;
    }
  }

  private static Errors play(Regime g) {
    Officials.Parameters o = Ordinary.officials();
    Planner.Parameters p = Ordinary.planner();
    var office = new StatisticalOffice.Parameters(g.hidden, .03, g.corrected, .15, .25, 0, 2);
    double[] sums = new double[4];
    int rows = 3000;
    for (int k = 0; k < rows; k++) {
      double normal = NORMAL;
      double bias = 0;
      for (int y = 0; y < YEARS; y++) {
        long key = Draws.childId(Rows.KEY, k, y);
        double luck = Math.exp(.05 * Draws.normal(Draws.bits(key, 1)));
        double actual = NORMAL * (y < BAD ? 1 : .82) * luck;
        double seen = StatisticalOffice.reported(office, actual, Draws.bits(key, 2));
        double target = o.target(normal, g.corrected);
        double reported =
            Officials.reported(
                o, o.estimate(seen, g.statistics), target, o.covering(g.punish, g.press));
        boolean dares = Draws.unit(Draws.bits(key, 3)) < p.truthful(g.punish);
        double voice = dares ? seen : reported;
        double taken = Planner.taken(p, reported, voice, bias);
        double believed = StatisticalOffice.believed(office, taken, normal);
        bias = Planner.learn(p, reported, voice, bias);
        normal = StatisticalOffice.learnNormal(office, normal, taken);
        sums[0] += y < BAD ? believed / actual / rows / BAD : 0;
        sums[1] += y < BAD ? 0 : believed / actual / rows / (YEARS - BAD);
        sums[2] += y < BAD ? 0 : reported / actual / rows / (YEARS - BAD);
      }
      sums[3] += bias / rows;
    }
    return new Errors(sums[0], sums[1], sums[2], sums[3]);
  }

  private static final Regime HONEST = new Regime(0, 0, 0, .05, .7);

  private static Regime punished(double punish) {
    return new Regime(0, 0, punish, .05, .7);
  }

  @Test
  void anHonestReportIsBelievedAsItIs() {
    Errors honest = play(HONEST);
    assertThat(honest.normal).isCloseTo(1, within(.01));
    assertThat(honest.bad).isCloseTo(1, within(.03));
    assertThat(honest.bias).isEqualTo(0);
  }

  @Test
  void theMoreLowReportsArePunishedTheMoreABadYearIsOverrated() {
    double last = play(HONEST).bad;
    for (double punish : new double[] {.3, .5, .7, .9}) {
      double bad = play(punished(punish)).bad;
      assertThat(bad).isGreaterThanOrEqualTo(last - 1e-9);
      last = bad;
    }
    assertThat(play(punished(.9)).rise()).isGreaterThan(play(HONEST).rise() + .03);
  }

  @Test
  void aFreePressHoldsPaddingDown() {
    Errors free = play(new Regime(0, 0, .7, 1, .7));
    assertThat(free.bad).isLessThan(play(punished(.7)).bad);
  }

  @Test
  void aDecreedBiasIsLearnedWhereMessengersAreSafe() {
    Regime decreed = new Regime(0, 0, 0, .05, 0);
    Errors safe = play(decreed);
    double bias = Math.log(1 + Ordinary.officials().standingCropExcess());
    assertThat(safe.bias).isGreaterThan(bias / 3);
    Errors silenced = play(new Regime(0, 0, .9, .05, 0));
    assertThat(silenced.bias).isLessThan(safe.bias / 2);
    assertThat(silenced.bad).isGreaterThan(safe.bad);
  }

  @Test
  void hidingAndPaddingCancelInTheMean() {
    double hidden = Math.abs(play(new Regime(.08, 0, 0, .05, .7)).mean());
    double padded = Math.abs(play(punished(.9)).mean());
    double both = Math.abs(play(new Regime(.08, 0, .9, .05, .7)).mean());
    assertThat(both).isLessThan(hidden).isLessThan(padded);
  }

  @Test
  void withoutPunishmentAndDecreeTheBooksAreThoseOfTheOffice() {
    var o = Ordinary.officials();
    double seen = 812.345678;
    double reported =
        Officials.reported(o, o.estimate(seen, .65), o.target(1000, .1), o.covering(0, .1));
    assertThat(reported).isEqualTo(seen);
    assertThat(Planner.taken(Ordinary.planner(), reported, seen, 0)).isEqualTo(seen);
    assertThat(Ordinary.planner().truthful(0)).isEqualTo(1);
    assertThat(Ordinary.planner().reliefGiven(0)).isEqualTo(1);
  }

  /// The table of docs/equations/reports.md, printed where a run of the test asks for it.
  @Test
  void theNumbersOfThePage() {
    String numbers =
        row("honest", HONEST)
            + row("punish .5", punished(.5))
            + row("punish .9", punished(.9))
            + row("hidden .12, corrected .10, punish 0", new Regime(.12, .1, 0, .05, .7))
            + row("hidden .12, corrected .10, punish .9", new Regime(.12, .1, .9, .05, .7))
            + row("decreed, safe", new Regime(0, 0, 0, .05, 0))
            + row("decreed, punish .9", new Regime(0, 0, .9, .05, 0))
            + row("punish .9, free press", new Regime(0, 0, .9, 1, .7));
    assertThat(numbers).contains("honest");
    if (Boolean.getBoolean("smychka.print")) {
      System.out.println(numbers);
    }
  }

  private static String row(String name, Regime g) {
    Errors e = play(g);
    return "%-40s normal %.3f bad %.3f rise %+.3f report bad %.3f bias %.3f%n"
        .formatted(name, e.normal, e.bad, e.rise(), e.reportBad, e.bias);
  }
}
