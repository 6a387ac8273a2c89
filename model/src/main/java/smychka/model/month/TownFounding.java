package smychka.model.month;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import smychka.engine.Apportion;
import smychka.engine.Draws;
import smychka.engine.Streams;
import smychka.engine.Table;
import smychka.model.tables.Region;
import smychka.model.tables.Trade;

/// Synthesis of the town households from the declared assumption set: earners by trade and region,
/// dependants, money and food, exact in sum by region. A pure function of seed, replicate and
/// scale.
final class TownFounding {
  private static final double EARNERS_PER_HOUSEHOLD = 1.75;

  private final InitialCountry in;
  private final RunSettings settings;
  private final Streams streams;
  private final Map<String, Long> keys = new HashMap<>();

  TownFounding(InitialCountry initial, RunSettings settings) {
    this.in = initial;
    this.settings = settings;
    this.streams = new Streams(settings.seed(), settings.replicate());
  }

  /// Fills the table of town households and shares workers out over the trusts.
  void found(CountryState s) {
    Table t = s.townsfolk;
    long[][] earners = new long[Trade.COUNT][];
    int rows = 0;
    for (int trade = 0; trade < Trade.COUNT; trade++) {
      earners[trade] = scaled(in.towns().earners()[trade]);
      for (long count : earners[trade]) {
        rows += households(count);
      }
    }
    t.resize(rows);
    int row = 0;
    for (int r = 0; r < Region.COUNT; r++) {
      for (int trade = 0; trade < Trade.COUNT; trade++) {
        int next = fill(t, row, r, trade, earners[trade][r]);
        settle(t, row, next, r, trade, earners[trade][r]);
        row = next;
      }
    }
    dependants(t, s.regions.longColumn("townPersons"));
    cityDependants(t);
    shareOut(t, scaled(in.townGrainKg()), true);
    long[] money =
        Apportion.largestRemainder(
            Math.round(in.towns().money() / settings.scale()), in.townPersons());
    shareOut(t, money, false);
    workers(s, earners);
  }

  private long[] scaled(double[] national) {
    double sum = Arrays.stream(national).sum();
    return Apportion.largestRemainder(Math.round(sum / settings.scale()), national);
  }

  private static int households(long earners) {
    return (int) Math.ceil(earners / EARNERS_PER_HOUSEHOLD);
  }

  private int fill(Table t, int from, int r, int trade, long earners) {
    int n = households(earners);
    long left = earners;
    for (int k = 0; k < n; k++) {
      int row = from + k;
      long id = Draws.childId(-(r + 1L), trade + 1, k + 1);
      t.longColumn("id")[row] = id;
      t.intColumn("region")[row] = r;
      t.byteColumn("trade")[row] = (byte) trade;
      long here = Math.min(left - (n - k - 1), left / (n - k) + (unit("earners", id) < .5 ? 1 : 0));
      here = Math.max(1, here);
      left -= here;
      t.byteColumn("earners")[row] = (byte) here;
      t.byteColumn("working")[row] = (byte) (trade == Trade.UNEMPLOYED ? 0 : here);
      t.floatColumn("body")[row] = (float) in.expected().townBody();
    }
    if (n > 0 && left > 0) {
      t.byteColumn("earners")[from] += (byte) left;
      t.byteColumn("working")[from] += (byte) (trade == Trade.UNEMPLOYED ? 0 : left);
    }
    return from + n;
  }

  /// Puts the first households of a trade into the cities of their region: as many earners as are
  /// known there, or as its persons suggest.
  private void settle(Table t, int from, int to, int r, int trade, long earners) {
    int row = from;
    for (InitialCountry.City city : in.towns().cities()) {
      if (city.city().region().number() != r) {
        continue;
      }
      double known = city.earners()[trade] / settings.scale();
      double wanted = known > 0 ? known : earners * city.persons() / in.townPersons()[r];
      for (double placed = 0; row < to && placed + .5 < wanted; row++) {
        t.byteColumn("city")[row] = city.city().number();
        placed += t.byteColumn("earners")[row];
      }
    }
  }

  /// Moves dependants between households of a region until each city has its persons.
  private void cityDependants(Table t) {
    for (InitialCountry.City city : in.towns().cities()) {
      int r = city.city().region().number();
      byte number = city.city().number();
      long target = Math.round(city.persons() / settings.scale());
      long now = 0;
      for (int i = 0; i < t.rows(); i++) {
        if (t.byteColumn("city")[i] == number) {
          now += t.byteColumn("earners")[i] + t.byteColumn("dependants")[i];
        }
      }
      int rest = 0;
      int own = 0;
      for (long gap = target - now, tries = 0; gap != 0 && tries < 4L * t.rows(); tries++) {
        own = nextRow(t, own, r, number);
        rest = nextRow(t, rest, r, smychka.model.tables.City.OTHER);
        int giver = gap > 0 ? rest : own;
        int taker = gap > 0 ? own : rest;
        if (t.byteColumn("dependants")[giver] > 0 && t.byteColumn("dependants")[taker] < 100) {
          t.byteColumn("dependants")[giver]--;
          t.byteColumn("dependants")[taker]++;
          gap -= Long.signum(gap);
        }
      }
    }
  }

  /// The next row of a region and city after `row`, round and round.
  private static int nextRow(Table t, int row, int r, byte city) {
    for (int k = 1; k <= t.rows(); k++) {
      int i = (row + k) % t.rows();
      if (t.intColumn("region")[i] == r && t.byteColumn("city")[i] == city) {
        return i;
      }
    }
    return row;
  }

  private void dependants(Table t, long[] persons) {
    for (int r = 0; r < Region.COUNT; r++) {
      long earners = 0;
      double[] weights = new double[t.rows()];
      for (int i = 0; i < t.rows(); i++) {
        if (t.intColumn("region")[i] == r) {
          earners += t.byteColumn("earners")[i];
          weights[i] =
              t.byteColumn("earners")[i] * (.5 + unit("dependants", t.longColumn("id")[i]));
        }
      }
      long[] parts = Apportion.largestRemainder(Math.max(0, persons[r] - earners), weights);
      for (int i = 0; i < t.rows(); i++) {
        t.byteColumn("dependants")[i] += (byte) parts[i];
      }
      persons[r] = Math.max(persons[r], earners);
    }
  }

  private void shareOut(Table t, long[] totals, boolean grain) {
    for (int r = 0; r < Region.COUNT; r++) {
      double[] weights = new double[t.rows()];
      for (int i = 0; i < t.rows(); i++) {
        if (t.intColumn("region")[i] == r) {
          long id = t.longColumn("id")[i];
          double persons = t.byteColumn("earners")[i] + t.byteColumn("dependants")[i];
          weights[i] =
              grain
                  ? persons
                      * in.towns().foodMultiplier()[t.byteColumn("trade")[i]]
                      * StrictMath.exp(in.towns().foodSdLog() * normal("food", id))
                  : t.byteColumn("earners")[i] * StrictMath.exp(normal("cash", id));
        }
      }
      long[] parts = Apportion.largestRemainder(totals[r], weights);
      for (int i = 0; i < t.rows(); i++) {
        if (grain) {
          t.intColumn("grainKg")[i] += (int) parts[i];
        } else {
          t.longColumn("money")[i] += parts[i];
        }
      }
    }
  }

  private void workers(CountryState s, long[][] earners) {
    double[] workers = s.enterprises.doubleColumn("workers");
    for (int r = 0; r < Region.COUNT; r++) {
      for (int d = 0; d < 2; d++) {
        int first = d == 0 ? 0 : smychka.model.tables.Branch.firstLightRow();
        int last = d == 0 ? smychka.model.tables.Branch.firstLightRow() : workers.length;
        int branches = (last - first) / Region.COUNT;
        for (int row = first + r; row < last; row += Region.COUNT) {
          workers[row] = (double) earners[d][r] / branches;
        }
      }
    }
  }

  private double unit(String purpose, long id) {
    return Draws.unit(bits(purpose, id));
  }

  private double normal(String purpose, long id) {
    return Draws.normal(bits(purpose, id));
  }

  private long bits(String purpose, long id) {
    return Draws.bits(keys.computeIfAbsent(purpose, this::key), id);
  }

  private long key(String purpose) {
    long stream = Draws.streamKey(streams.seed(), streams.replicate(), "founding.town-" + purpose);
    return Draws.monthKey(stream, 0);
  }
}
