package smychka.model.month;

import java.util.Arrays;
import smychka.engine.Month;
import smychka.model.countryside.Collectivisation;
import smychka.model.tables.Region;

/// The drive to collective farms in a month: where brigades go, who enters and leaves. Levers at
/// zero and no members: nothing is swept.
final class WaveMonth {
  private static final int N = Region.COUNT;

  private final MonthSchedule s;
  private final long[][] joined = new long[N][Collectivisation.SLOTS];
  private final long[] members = new long[N];

  WaveMonth(MonthSchedule schedule) {
    s = schedule;
  }

  /// What happened to membership in a region: a slot of [Collectivisation].
  long membership(int r, int slot) {
    return joined[r][slot];
  }

  /// Households in collective farms as they stand.
  long members(int r) {
    return members[r];
  }

  /// Counts members before a month begins.
  void count() {
    Collectivisation.Columns c = s.layout.collectivisation;
    for (int r = 0; r < N; r++) {
      long sum = 0;
      for (int i = s.layout.regionStarts[r]; i < s.layout.regionStarts[r + 1]; i++) {
        sum += c.workers()[i] + c.dependants()[i] > 0 ? c.member()[i] : 0;
      }
      members[r] = sum;
    }
  }

  private boolean anyMember() {
    return Arrays.stream(members).sum() > 0;
  }

  /// Before the month's work: brigades, entry and exit.
  void begin(Month month, MonthInputs in) {
    for (long[] sums : joined) {
      Arrays.fill(sums, 0);
    }
    MonthInputs.Wave w = in.wave();
    if (w.pressure() <= 0 && w.brigades() <= 0 && !anyMember()) {
      return;
    }
    Collectivisation.Season[] seasons = seasons(in);
    Collectivisation.Keys keys =
        new Collectivisation.Keys(
            s.key("attitudes", Collectivisation.Keys.attitudes()),
            s.key("brigades", month),
            s.key("membership", month));
    Layout l = s.layout;
    for (int v = 0; v < l.collectives.id().length; v++) {
      int r = l.collectives.region()[v];
      Collectivisation.step(
          s.p.wave().collectivisation(),
          seasons[r],
          keys,
          l.collectivisation,
          l.collectives,
          v,
          l.villageStarts[v],
          l.villageStarts[v + 1],
          l.gaps,
          joined[r]);
    }
  }

  private Collectivisation.Season[] seasons(MonthInputs in) {
    Collectivisation.Parameters p = s.p.wave().collectivisation();
    MonthInputs.Wave w = in.wave();
    Collectivisation.Season[] seasons = new Collectivisation.Season[N];
    double[] priority = in.regionalPriority();
    double mean = 0;
    for (int r = 0; r < N; r++) {
      mean += priority[r] * (s.layout.regionStarts[r + 1] - s.layout.regionStarts[r]);
    }
    mean /= Math.max(1, s.layout.regionStarts[N]);
    for (int r = 0; r < N; r++) {
      double g = StrictMath.pow(priority[r] / mean, p.priorityExponent());
      seasons[r] =
          new Collectivisation.Season(
              p.gain(w.startShare()[r]) + p.gainByMachines() * w.stations() / 1000,
              p.pressureAtFull() * w.pressure() * g,
              w.pressure(),
              w.brigades(),
              w.exitAllowed());
    }
    return seasons;
  }
}
