package smychka.model.month;

import java.util.Arrays;
import smychka.engine.Draws;
import smychka.engine.Month;
import smychka.model.coercion.Revolt;
import smychka.model.tables.Region;

/// Revolt in a month: what the centre announced, which villages have an occasion, which of them
/// rise, how it ends.
final class RevoltMonth {
  private static final int N = Region.COUNT;
  private static final int DISTRICT = 20;

  private final MonthSchedule s;
  private final double[][] byCause = new double[N][Revolt.CAUSES];
  private final double[] women = new double[N];
  private final double[] convicted = new double[N];
  private final long[] events = new long[N];
  private final double[] occasion = new double[Revolt.CAUSES];
  private double[] around = new double[0];

  RevoltMonth(MonthSchedule schedule) {
    s = schedule;
  }

  /// Expected events of a cause in a region [events at the run's scale].
  double hazard(int r, int cause) {
    return byCause[r][cause];
  }

  double women(int r) {
    return women[r];
  }

  double convicted(int r) {
    return convicted[r];
  }

  long events(int r) {
    return events[r];
  }

  double hungry(int from, int to) {
    return Revolt.hungry(s.layout.revolt, from, to);
  }

  /// (CO-3.14), (CO-3.15) the centre eases its pressure: its agents are disowned.
  void announce(double pressure) {
    Revolt.Parameters p = s.p.wave().revolt();
    double retreat = p.retreat(s.nation("pressureBefore"), pressure);
    s.setNation("pressureBefore", pressure);
    s.setNation("voice", p.voice(s.nation("voice"), retreat));
    if (retreat > 0 && p.fearCutByRetreat() > 0) {
      Revolt.disown(s.layout.revolt.fear(), p.fearCutByRetreat() * retreat);
    }
  }

  void begin(Month month, MonthInputs in, WaveMonth wave) {
    for (double[] of : byCause) {
      Arrays.fill(of, 0);
    }
    Arrays.fill(women, 0);
    Arrays.fill(convicted, 0);
    Arrays.fill(events, 0);
    neighbours();
    Revolt.Parameters p = s.p.wave().revolt();
    int m = month.monthOfYear();
    double season = m >= 7 && m <= 9 ? p.fieldWork() : 0;
    Layout l = s.layout;
    Revolt.Keys keys =
        new Revolt.Keys(
            s.key("dispositions", WaveMonth.ATTITUDES),
            s.key("revolt", month));
    for (int v = 0; v < l.collectives.id().length; v++) {
      l.drive.cowed()[v] *= 1 - p.cowedDecayMonth();
      l.drive.rose()[v] = 0;
      village(p, keys, season, month, in.wave().exitAllowed(), v, wave);
    }
  }

  /// Share of villages of the district that rose last month.
  private void neighbours() {
    double[] rose = s.layout.drive.rose();
    int[] region = s.layout.collectives.region();
    if (around.length != rose.length) {
      around = new double[rose.length];
    }
    int from = 0;
    while (from < rose.length) {
      int to = from;
      double sum = 0;
      while (to < rose.length && region[to] == region[from] && to - from < DISTRICT) {
        sum += rose[to++];
      }
      Arrays.fill(around, from, to, sum / (to - from));
      from = to;
    }
  }

  private void village(
      Revolt.Parameters p,
      Revolt.Keys keys,
      double season,
      Month month,
      double exitAllowed,
      int v,
      WaveMonth wave) {
    Layout l = s.layout;
    int from = l.villageStarts[v];
    int to = l.villageStarts[v + 1];
    long id = l.collectives.id()[v];
    Revolt.Village facts =
        new Revolt.Village(
            id,
            l.collectives.unwilling()[v],
            l.collectives.brigade()[v] > 0,
            l.drive.taken()[v],
            l.fearNews.caseBrought()[v],
            l.fearNews.searchShare()[v]);
    double chance = Revolt.occasions(p, facts, s.nation("voice"), hungry(from, to), occasion);
    if (chance <= 0) {
      return;
    }
    double common = Revolt.common(p, keys, id, l.drive.cowed()[v], around[v], season);
    double all = Revolt.rising(p, common, 1, keys, l.revolt, from, to, l.gaps);
    double led =
        all >= p.risingShare()
            ? 0
            : Revolt.rising(
                p, common - p.womenThreshold(), p.womenPenalty(), keys, l.revolt, from, to, l.gaps);
    if (all < p.risingShare() && led < p.risingShare()) {
      return;
    }
    int r = l.collectives.region()[v];
    double sum = Arrays.stream(occasion).sum();
    for (int k = 0; k < Revolt.CAUSES; k++) {
      byCause[r][k] += chance * occasion[k] / sum;
    }
    women[r] += all >= p.risingShare() ? 0 : chance;
    double persons = chance * p.convictionsPerEvent() * (1 - p.concession() * exitAllowed);
    convicted[r] += persons;
    boolean ordinary = !s.inputs.at(s.state.month).grainOrders().quotas();
    s.repressionMonth().convicted(ordinary ? 0 : persons);
    if (Draws.unit(Draws.bits(keys.event(), id)) < chance) {
      events[r]++;
      l.drive.rose()[v] = 1;
      after(p, keys, month, exitAllowed, v, wave);
    }
  }

  private void after(
      Revolt.Parameters p, Revolt.Keys keys, Month month, double exitAllowed, int v, WaveMonth w) {
    long id = s.layout.collectives.id()[v];
    if (Draws.unit(Draws.bits(keys.event() + 1, id)) < p.concession() * exitAllowed) {
      w.disband(month, v);
    } else {
      s.layout.drive.cowed()[v] += p.cowedByArrest();
    }
  }
}
