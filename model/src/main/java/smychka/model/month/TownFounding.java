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
        row = fill(t, row, r, trade, earners[trade][r]);
      }
    }
    dependants(t, s.regions.longColumn("townPersons"));
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
      t.floatColumn("body")[row] = .96f;
    }
    if (n > 0 && left > 0) {
      t.byteColumn("earners")[from] += (byte) left;
      t.byteColumn("working")[from] += (byte) (trade == Trade.UNEMPLOYED ? 0 : left);
    }
    return from + n;
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
    int[] workers = s.enterprises.intColumn("workers");
    for (int r = 0; r < Region.COUNT; r++) {
      for (int d = 0; d < 2; d++) {
        int first = d == 0 ? 0 : smychka.model.tables.Branch.firstLightRow();
        int last = d == 0 ? smychka.model.tables.Branch.firstLightRow() : workers.length;
        double[] weights = new double[workers.length];
        for (int row = first + r; row < last; row += Region.COUNT) {
          weights[row] = 1;
        }
        long[] parts = Apportion.largestRemainder(earners[d][r], weights);
        for (int row = 0; row < workers.length; row++) {
          workers[row] += (int) parts[row];
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
