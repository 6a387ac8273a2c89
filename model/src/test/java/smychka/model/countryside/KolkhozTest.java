package smychka.model.countryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;
import smychka.model.Rows;

class KolkhozTest {
  private static final Kolkhoz.Parameters P = Ordinary.kolkhoz();
  private final double[] weight = new double[60];
  private final long[] part = new long[60];

  private static Rows members() {
    Rows rows = Rows.drawn();
    double[] common = new double[rows.count()];
    for (int i = 0; i < common.length; i += 2) {
      common[i] = 1;
    }
    return rows.set("common", common);
  }

  /// (CS-8.2)
  @Test
  void effortRisesWithPayAndFallsWithPlots() {
    double ordinary = P.effort(200, 0, .3, 30, 1);
    assertThat(P.effort(300, 0, .3, 30, 1)).isGreaterThan(ordinary);
    assertThat(P.effort(200, 1, .3, 30, 1)).isGreaterThan(ordinary);
    assertThat(P.effort(100, 0, .3, 30, 1)).isLessThan(P.effort(100, 0, 0, 30, 1));
    assertThat(P.effort(200, 0, .3, 60, 1)).isGreaterThan(ordinary);
    assertThat(P.effort(200, 0, .3, 6, 1)).isLessThan(ordinary);
    assertThat(P.effort(200, 0, .3, 30, .8)).isLessThan(ordinary);
    assertThat(ordinary).isBetween(.5, 1.0);
  }

  /// (CS-8.4): what the plan of sowing asks for, as draught and bodies allow.
  @Test
  void thePlanOfSowingSetsTheArea() {
    Kolkhoz.Members m = new Kolkhoz.Members();
    m.landAres = 1000;
    m.horses = 10;
    m.body = 1;
    double one = Kolkhoz.plannedAres(P, Ordinary.harvest(.1), m, 1, 0, 1);
    assertThat(Kolkhoz.plannedAres(P, Ordinary.harvest(.1), m, 1, 0, 1.1))
        .isCloseTo(1.1 * one, within(1e-9));
  }

  /// (CS-8.6): the state's part is kept, at most what is in sight.
  @Test
  void theClaimIsNeverMoreThanIsSeen() {
    assertThat(P.claim(0, 100, .1, 1000)).isCloseTo(80, within(1e-9));
    assertThat(P.claim(0, 10_000, .1, 1000)).isCloseTo(900, within(1e-9));
  }

  /// (CS-8.5): food comes first.
  @Test
  void horsesAreFedAfterPeople() {
    assertThat(Kolkhoz.Parameters.feed(80, 100, 50)).isEqualTo(.15);
    assertThat(Kolkhoz.Parameters.feed(200, 100, 50)).isEqualTo(1.05);
    assertThat(Kolkhoz.Parameters.feed(113, 100, 50)).isCloseTo(.5, within(1e-9));
  }

  /// (CS-8.8): without neglect and with feed no horse is lost; freed meadows save some.
  @Test
  void hayReplacesGrain() {
    assertThat(P.horsesLost(1, 60, 1)).isCloseTo(.02 * .1, within(1e-12));
    assertThat(P.horsesLost(.2, 0, .2)).isLessThan(P.horsesLost(.2, 0, .8));
  }

  @Test
  void payMovesAllOfItToMembersAlone() {
    Rows rows = members();
    Kolkhoz.Columns c = rows.view(Kolkhoz.Columns.class);
    int[] before = c.grainKg().clone();
    Kolkhoz.pay(P, 10_001, c, 0, rows.count(), weight, part);
    long given = 0;
    for (int i = 0; i < rows.count(); i++) {
      given += c.grainKg()[i] - before[i];
      assertThat(c.common()[i] == 0 && c.grainKg()[i] != before[i]).isFalse();
    }
    assertThat(given).isEqualTo(10_001);
  }

  @Test
  void whoEntersBringsSeedAndOthersKeepTheirs() {
    Rows rows = members();
    Kolkhoz.Columns c = rows.view(Kolkhoz.Columns.class);
    long all = Arrays.stream(c.seedKg()).asLongStream().sum();
    long brought = Kolkhoz.bringSeed(c, 0, rows.count());
    assertThat(brought + Arrays.stream(c.seedKg()).asLongStream().sum()).isEqualTo(all);
    assertThat(Kolkhoz.bringSeed(c, 0, rows.count())).isZero();
  }

  /// (CS-8.4): less draught or weaker people, less land.
  @Test
  void plannedAreaFollowsDraughtAndBodies() {
    Kolkhoz.Members m = new Kolkhoz.Members();
    m.landAres = 10_000;
    m.body = 1;
    m.horses = 10;
    double poor = Kolkhoz.plannedAres(P, Ordinary.harvest(.1), m, 1, 0, 1);
    assertThat(Kolkhoz.plannedAres(P, Ordinary.harvest(.1), m, 1, 1, 1)).isGreaterThan(poor);
    m.body = .8;
    assertThat(Kolkhoz.plannedAres(P, Ordinary.harvest(.1), m, 1, 0, 1)).isLessThan(poor);
  }
}
