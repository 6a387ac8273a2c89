package smychka.model.month;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import smychka.engine.Apportion;
import smychka.engine.Draws;
import smychka.engine.Streams;
import smychka.engine.Table;
import smychka.model.tables.Region;

/// Synthesis of the initial country: villages and households drawn from the declared assumption
/// set, then repaired so that each region's persons, land, grain, seed, money and herds are exact.
/// A pure function of seed, replicate and scale.
final class Founding {
  private static final int MIN_VILLAGES = 12;

  private static final double[] CASH_BY_HORSES = {.5, 1, 1.7, 2.8};

  private final InitialCountry in;
  private final Streams streams;
  private final Map<String, Long> keys = new HashMap<>();
  private final int scale;
  private final long[] households;
  private final long[] persons;

  Founding(InitialCountry initial, Streams streams, int scale) {
    this.in = initial;
    this.streams = streams;
    this.scale = scale;
    this.households = scaled(initial.households(), 1);
    this.persons = scaled(initial.persons(), 1);
  }

  /// National figures by region divided by the scale, exact in sum (largest remainder).
  long[] scaled(double[] national, double factor) {
    double sum = Arrays.stream(national).sum() * factor;
    return Apportion.largestRemainder(Math.round(sum / scale), national);
  }

  /// Fills the tables of villages and households; returns where each village's rows start.
  int[] found(Table villages, Table hh) {
    int rows = Math.toIntExact(Arrays.stream(households).sum());
    hh.resize(rows);
    int[] villagesOf = new int[Region.COUNT];
    int villageCount = 0;
    for (int r = 0; r < Region.COUNT; r++) {
      villagesOf[r] = (int) Math.max(MIN_VILLAGES, Math.round(households[r] / in.villageSize()[r]));
      villageCount += villagesOf[r];
    }
    villages.resize(villageCount);
    int[] starts = new int[villageCount + 1];
    int village = 0;
    int row = 0;
    for (int r = 0; r < Region.COUNT; r++) {
      int first = row;
      double[] weights = new double[villagesOf[r]];
      for (int v = 0; v < weights.length; v++) {
        long id = Draws.childId(r + 1, 0, v + 1);
        villages.longColumn("id")[village + v] = id;
        villages.intColumn("region")[village + v] = r;
        villages.doubleColumn("yieldFactor")[village + v] = 1;
        villages.doubleColumn("reach")[village + v] = 1;
        villages.doubleColumn("place")[village + v] = unit("village-place", id);
        weights[v] = .5 + StrictMath.exp(.4 * normal("village-size", id));
      }
      long[] sizes = Apportion.largestRemainder(households[r], weights);
      for (int v = 0; v < weights.length; v++) {
        starts[village] = row;
        for (int k = 0; k < sizes[v]; k++) {
          hh.intColumn("village")[row] = village;
          hh.longColumn("id")[row] = Draws.childId(villages.longColumn("id")[village], 0, k + 1);
          row++;
        }
        village++;
      }
      fillRegion(hh, villages, r, first, row);
    }
    starts[villageCount] = row;
    return starts;
  }

  private void fillRegion(Table hh, Table villages, int r, int from, int to) {
    people(hh, r, from, to);
    animals(hh, r, from, to);
    land(hh, villages, r, from, to);
    stocks(hh, r, from, to);
    for (int i = from; i < to; i++) {
      long id = hh.longColumn("id")[i];
      hh.floatColumn("retainedShare")[i] = (float) in.expected().retainedShare();
      hh.floatColumn("hazard")[i] = (float) in.expected().hazard();
      hh.floatColumn("feedRatio")[i] = (float) in.expected().feedRatio();
      hh.floatColumn("foodRatio")[i] = (float) in.expected().foodRatio();
      hh.floatColumn("body")[i] = (float) in.expected().villageBody();
      double soldier = in.absentSoldiersPerHousehold() * hh.byteColumn("workers")[i] / 2.45;
      hh.byteColumn("soldiers")[i] = (byte) (unit("soldier", id) < soldier ? 1 : 0);
      double expecting = unit("expecting", id);
      hh.byteColumn("monthsToBirth")[i] = (byte) (expecting < .15 ? 1 + (int) (expecting * 60) : 0);
    }
  }

  private void people(Table hh, int r, int from, int to) {
    byte[] workers = hh.byteColumn("workers");
    byte[] dependants = hh.byteColumn("dependants");
    long[] id = hh.longColumn("id");
    int[] size = new int[to - from];
    long sum = 0;
    for (int i = from; i < to; i++) {
      size[i - from] = truncatedPoisson(in.sizeLambda()[r], unit("household-size", id[i]));
      sum += size[i - from];
    }
    long gap = persons[r] - sum;
    for (int step = 0; gap != 0; step++) {
      int i = (int) Long.remainderUnsigned(Draws.childId(r + 1, step, 7), size.length);
      if (gap > 0 && size[i] < 14) {
        size[i]++;
        gap--;
      } else if (gap < 0 && size[i] > 1) {
        size[i]--;
        gap++;
      }
    }
    String[] purpose = IntStream.range(0, 15).mapToObj(k -> "worker-" + k).toArray(String[]::new);
    for (int i = from; i < to; i++) {
      int m = size[i - from];
      int w = 1;
      for (int k = 1; k < m; k++) {
        w += unit(purpose[k], id[i]) < in.workersShare() ? 1 : 0;
      }
      workers[i] = (byte) w;
      dependants[i] = (byte) (m - w);
    }
  }

  private void animals(Table hh, int r, int from, int to) {
    long[] id = hh.longColumn("id");
    int n = to - from;
    double[] latent = new double[n];
    for (int i = 0; i < n; i++) {
      long key = id[from + i];
      latent[i] =
          .35 * normal("household-size", key)
              + .25 * normal("land", key)
              + .903 * normal("horses", key);
    }
    Integer[] order = IntStream.range(0, n).boxed().toArray(Integer[]::new);
    Arrays.sort(order, (a, b) -> Double.compare(latent[a], latent[b]));
    double[] shares = in.horseShares()[r];
    long[] counts = Apportion.largestRemainder(n, shares);
    short[] horses = hh.shortColumn("horses");
    int at = 0;
    for (int kind = 0; kind < shares.length; kind++) {
      for (long k = 0; k < counts[kind]; k++) {
        horses[from + order[at++]] = (short) kind;
      }
    }
    exactHerd(horses, latent, from, to, scaledOne(in.horses(), r), 1);
    String[] names = {"cattle", "pigs", "sheepGoats"};
    double[] withHorses = {.55, .25, .40};
    for (int k = 0; k < names.length; k++) {
      short[] herd = hh.shortColumn(names[k]);
      double mean = in.herdMean()[k][r];
      double none = in.herdNone()[k][r];
      for (int i = from; i < to; i++) {
        double z =
            withHorses[k] * latent[i - from]
                + Math.sqrt(1 - withHorses[k] * withHorses[k]) * normal(names[k], id[i]);
        herd[i] = (short) zeroInflated(phi(z), none, mean, in.herdShape()[k][r]);
      }
      exactHerd(herd, latent, from, to, Math.round(mean * in.households()[r] / scale), 0);
    }
  }

  /// Adds or takes single animals in keyed order until the region's herd is exact.
  private static void exactHerd(
      short[] herd, double[] latent, int from, int to, long target, int least) {
    long sum = 0;
    for (int i = from; i < to; i++) {
      sum += herd[i];
    }
    int n = latent.length;
    for (int step = 0; sum != target; step++) {
      int i = from + (int) Long.remainderUnsigned(Draws.childId(target + 1, step, n), n);
      if (sum < target && herd[i] >= 1) {
        herd[i]++;
        sum++;
      } else if (sum > target && herd[i] > least) {
        herd[i]--;
        sum--;
      }
    }
  }

  private void land(Table hh, Table villages, int r, int from, int to) {
    long[] id = hh.longColumn("id");
    int n = to - from;
    double[] weight = new double[n];
    double[] winter = new double[n];
    byte[] farms = hh.byteColumn("farms");
    for (int i = from; i < to; i++) {
      int mouths = hh.byteColumn("workers")[i] + hh.byteColumn("dependants")[i];
      int horses = Math.min(3, hh.shortColumn("horses")[i]);
      double nonfarm = in.nonfarmShare() + (horses == 0 ? .09 : 0);
      farms[i] = (byte) (unit("nonfarm", id[i]) < nonfarm ? 0 : 1);
      double village =
          in.landSdBetween()
              * normal("village-land", villages.longColumn("id")[hh.intColumn("village")[i]]);
      double own = in.landSdWithin()[r] * normal("land", id[i]);
      weight[i - from] = farms[i] * mouths * StrictMath.exp(village + own);
      winter[i - from] = weight[i - from] * in.landUseByHorses()[horses];
    }
    double grainLand = in.sowableHa()[r] * in.grainShareOfSowable()[r] * 100;
    apportion(hh.intColumn("landAres"), from, Math.round(grainLand / scale), weight);
    apportion(hh.intColumn("winterAres"), from, Math.round(in.winterHa()[r] * 100 / scale), winter);
    apportion(
        hh.intColumn("sownLastYearAres"),
        from,
        Math.round(in.lastGrainAreaHa()[r] * 100 / scale),
        winter);
  }

  private void stocks(Table hh, int r, int from, int to) {
    long[] id = hh.longColumn("id");
    int n = to - from;
    double[] seed = new double[n];
    double[] grain = new double[n];
    double[] cash = new double[n];
    for (int i = from; i < to; i++) {
      int k = i - from;
      int mouths = hh.byteColumn("workers")[i] + hh.byteColumn("dependants")[i];
      seed[k] = hh.intColumn("sownLastYearAres")[i];
      double rank = .5 * normal("land", id[i]) + .866 * normal("grain", id[i]);
      grain[k] = mouths * StrictMath.exp(in.grainSdLog() * rank);
      double ratio = CASH_BY_HORSES[Math.min(3, hh.shortColumn("horses")[i])];
      cash[k] = unit("no-cash", id[i]) < .1 ? 0 : ratio * StrictMath.exp(normal("cash", id[i]));
    }
    long seedKg = Math.round(in.seedStockKg()[r] / scale);
    apportion(hh.intColumn("seedKg"), from, seedKg, seed);
    apportion(
        hh.intColumn("grainKg"), from, Math.round(in.grainStockKg()[r] / scale) - seedKg, grain);
    long[] money = Apportion.largestRemainder(Math.round(in.villageMoney()[r] / scale), cash);
    System.arraycopy(money, 0, hh.longColumn("money"), from, n);
  }

  private static void apportion(int[] column, int from, long total, double[] weights) {
    long[] parts = Apportion.largestRemainder(total, weights);
    for (int k = 0; k < parts.length; k++) {
      column[from + k] = Math.toIntExact(parts[k]);
    }
  }

  private long scaledOne(double[] national, int r) {
    return Math.round(national[r] / scale);
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
    return Draws.monthKey(
        Draws.streamKey(streams.seed(), streams.replicate(), "founding." + purpose), 0);
  }

  /// Quantile of the zero-truncated Poisson.
  static int truncatedPoisson(double lambda, double u) {
    double norm = 1 - StrictMath.exp(-lambda);
    double p = lambda * StrictMath.exp(-lambda) / norm;
    double cumulative = p;
    int k = 1;
    while (u > cumulative && k < 14) {
      k++;
      p *= lambda / k;
      cumulative += p;
    }
    return k;
  }

  /// Quantile of: none with chance `none`, else 1 + negative binomial with the mean that fits.
  static int zeroInflated(double u, double none, double mean, double shape) {
    if (u < none) {
      return 0;
    }
    double rest = (u - none) / (1 - none);
    double m = Math.max(.001, mean / (1 - none) - 1);
    double q = shape / (shape + m);
    double p = StrictMath.pow(q, shape);
    double cumulative = p;
    int k = 0;
    while (rest > cumulative && k < 120) {
      p *= (k + shape) / (k + 1) * (1 - q);
      k++;
      cumulative += p;
    }
    return 1 + k;
  }

  /// Normal distribution function (Abramowitz and Stegun 7.1.26, error below 1.5e-7).
  static double phi(double z) {
    double x = Math.abs(z) / Math.sqrt(2);
    double t = 1 / (1 + .3275911 * x);
    double poly =
        t
            * (.254829592
                + t * (-.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
    double erf = 1 - poly * StrictMath.exp(-x * x);
    return z < 0 ? (1 - erf) / 2 : (1 + erf) / 2;
  }
}
