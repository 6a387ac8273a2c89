package smychka.model.month;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import smychka.engine.Draws;
import smychka.engine.Month;
import smychka.engine.Team;
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
  private final double[][] occasions;
  private final Lasting dispositions;
  private final Team.Task rising = this::region;
  private @Nullable Occasion now;
  private double[] around = new double[0];

  /// What holds for all villages in a month.
  private record Occasion(
      Revolt.Keys keys,
      double season,
      double voice,
      Month month,
      double exitAllowed,
      WaveMonth wave) {}

  RevoltMonth(MonthSchedule schedule) {
    s = schedule;
    occasions = new double[s.team.threads()][Revolt.CAUSES];
    long key = s.key("dispositions", WaveMonth.ATTITUDES);
    dispositions = new Lasting(id -> Revolt.Keys.dispositions(key, id));
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
    Revolt.Keys keys =
        new Revolt.Keys(
            dispositions.of(s.layout.revolt.id()),
            s.key("dispositions", WaveMonth.ATTITUDES),
            s.key("revolt", month));
    double exit = in.wave().exitAllowed();
    now = new Occasion(keys, season, s.nation("voice"), month, exit, wave);
    s.eachRegion(rising);
    double persons = 0;
    for (double region : convicted) {
      persons += region;
    }
    s.repressionMonth().convicted(in.grainOrders().quotas() ? persons : 0);
  }

  private void region(int r, int worker) {
    Occasion o = Objects.requireNonNull(now);
    Layout l = s.layout;
    for (int v = l.firstVillages[r]; v < l.firstVillages[r + 1]; v++) {
      l.drive.cowed()[v] *= 1 - s.p.wave().revolt().cowedDecayMonth();
      l.drive.rose()[v] = 0;
      village(o, v, occasions[worker], s.scratch(worker).gaps);
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

  private void village(Occasion o, int v, double[] occasion, double[] push) {
    Revolt.Parameters p = s.p.wave().revolt();
    Revolt.Keys keys = o.keys;
    Layout l = s.layout;
    int from = l.villageStarts[v];
    int to = l.villageStarts[v + 1];
    long id = l.collectives.id()[v];
    double chance =
        Revolt.occasions(
            p,
            l.collectives.unwilling()[v],
            l.collectives.brigade()[v] > 0,
            l.drive.taken()[v] + l.fearNews.caseBrought()[v],
            l.fearNews.searchShare()[v] > 0,
            o.voice,
            hungry(from, to),
            occasion);
    if (chance <= 0) {
      return;
    }
    double common = Revolt.common(p, keys, id, l.drive.cowed()[v], around[v], o.season);
    double all = Revolt.rising(p, common, 1, keys, l.revolt, from, to, push);
    double led =
        all >= p.risingShare()
            ? 0
            : Revolt.rising(
                p, common - p.womenThreshold(), p.womenPenalty(), keys, l.revolt, from, to, push);
    if (all < p.risingShare() && led < p.risingShare()) {
      return;
    }
    int r = l.collectives.region()[v];
    double sum = Arrays.stream(occasion).sum();
    for (int k = 0; k < Revolt.CAUSES; k++) {
      byCause[r][k] += chance * occasion[k] / sum;
    }
    women[r] += all >= p.risingShare() ? 0 : chance;
    convicted[r] += chance * p.convictionsPerEvent() * (1 - p.concession() * o.exitAllowed);
    if (Draws.unit(Draws.bits(keys.event(), id)) < chance) {
      events[r]++;
      l.drive.rose()[v] = 1;
      after(o, v, push);
    }
  }

  private void after(Occasion o, int v, double[] base) {
    Revolt.Parameters p = s.p.wave().revolt();
    long id = s.layout.collectives.id()[v];
    if (Draws.unit(Draws.bits(o.keys.event() + 1, id)) < p.concession() * o.exitAllowed) {
      o.wave.disband(o.month, v, base);
    } else {
      s.layout.drive.cowed()[v] += p.cowedByArrest();
    }
  }
}
