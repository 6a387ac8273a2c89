package smychka.model.countryside;

import smychka.engine.Apportion;
import smychka.engine.Draws;
import smychka.engine.MechanismSpec;

/// What the village does as a body under force: those who search see its grain, the assembly shares
/// out a quota it votes upon itself, the property of the fined is sold.
///
/// ```
/// (CS-9.12) Q_v   = Q_r·households/Σ households of villages visited              [kg a month]
/// (CS-9.13) asked = Q_v·w_i/Σ w,  w_i = max(0, V_i − b·V̄_v)                      [kg]
/// (CS-9.14) sold  = animals of those fined last month, cattle first, to neighbours with cash at a·price
/// ```
///
/// - (CS-9.12) Q_r what a region's plan still lacks by now (ST-2.10).
/// - (CS-9.13) V_i visible grain (CS-9.3), V̄_v its mean in the village; b how far up the
///   better-off begin. What is asked beyond V_i cannot be given and is not fined.
/// - (CS-9.14) a price at auction over the usual; one animal is always left; what no neighbour can
///   pay is struck off.
///
/// Assumption CS-9.d: the assembly votes what it is told to vote, and shares it by what neighbours
/// see.
public final class VillageAssembly {
  /// What the assembly reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("countryside.village-assembly", "CS-9")
          .reads("household.id", "household.grainKg", "household.workers", "household.dependants")
          .readsLagged("household.hazard", "household.fear", "household.fineDueKopeks")
          .writes(
              "household.visibleKg",
              "household.askedKg",
              "household.cattle",
              "household.horses",
              "household.money");

  private VillageAssembly() {}

  /// Parameters (`data/parameters/countryside/village-assembly.yaml`).
  public record Parameters(double betterOffFrom, double cattlePriceKopeks, double auctionShare) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.notNegative("betterOffFrom", betterOffFrom);
      Checks.positive("cattlePriceKopeks", cattlePriceKopeks);
      Checks.share("auctionShare", auctionShare);
    }
  }

  /// The columns of a village.
  public record Columns(
      long[] id,
      byte[] workers,
      byte[] dependants,
      short[] horses,
      short[] cattle,
      int[] grainKg,
      long[] money,
      float[] hazard,
      float[] fear,
      int[] visibleKg,
      int[] askedKg,
      int[] fineDueKopeks) {}

  /// (CS-9.3) what is seen in the houses of rows `[from, to)` [kg].
  public static double look(
      ForcedDelivery.Parameters p,
      HouseholdUse.Parameters use,
      double force,
      double leftUnderTasks,
      int months,
      Columns c,
      int from,
      int to) {
    double all = 0;
    for (int i = from; i < to; i++) {
      double left =
          ForcedDelivery.leftKgMonth(
              p, use, force, c.workers[i], c.dependants[i], c.horses[i], c.cattle[i]);
      double hidden = p.hidden(c.hazard[i]);
      c.visibleKg[i] =
          (int)
              ForcedDelivery.visible(
                  p, hidden, c.fear[i], c.grainKg[i], months, leftUnderTasks * left);
      all += c.visibleKg[i];
    }
    return all;
  }

  /// (CS-9.13) shares the village's quota out over its better-off; `weights` and `part` are
  /// scratch.
  public static void share(
      Parameters p, double quotaKg, Columns c, int from, int to, double[] weights, long[] part) {
    double mean = 0;
    for (int i = from; i < to; i++) {
      mean += (double) c.visibleKg[i] / (to - from);
    }
    double all = 0;
    for (int i = from; i < to; i++) {
      weights[i - from] = Math.max(0, c.visibleKg[i] - p.betterOffFrom * mean);
      all += weights[i - from];
    }
    long quota = all <= 0 ? 0 : Math.round(quotaKg);
    if (quota > 0) {
      Apportion.largestRemainder(quota, weights, 0, to - from, part);
    }
    for (int i = from; i < to; i++) {
      c.askedKg[i] = quota > 0 ? (int) Math.min(part[i - from], Integer.MAX_VALUE) : 0;
    }
  }

  /// (CS-9.14) sells animals of those who owe fines, at prices of cattle and horses in currency
  /// units; returns what neighbours paid.
  public static long sellProperty(
      double cattlePrice,
      double horsePrice,
      double unitsPerGoldKopek,
      long key,
      Columns c,
      int from,
      int to) {
    long paid = 0;
    for (int i = from; i < to; i++) {
      if (c.fineDueKopeks[i] > 0) {
        double due = c.fineDueKopeks[i] * unitsPerGoldKopek;
        long got = sell(due, Math.round(cattlePrice), c.cattle, key, c, i, from, to);
        got += sell(due - got, Math.round(horsePrice), c.horses, key, c, i, from, to);
        paid += got;
      }
    }
    return paid;
  }

  private static long sell(
      double due, long price, short[] animals, long key, Columns c, int debtor, int from, int to) {
    long got = 0;
    int n = to - from;
    int start = (int) (Draws.unit(Draws.bits(key, c.id[debtor])) * n);
    for (int k = 0; k < n && price > 0 && got + price <= due && animals[debtor] > 1; k++) {
      int buyer = from + (start + k) % n;
      boolean buys =
          buyer != debtor
              && c.workers[buyer] + c.dependants[buyer] > 0
              && c.fineDueKopeks[buyer] == 0
              && c.money[buyer] >= price;
      if (buys) {
        animals[debtor]--;
        animals[buyer]++;
        c.money[buyer] -= price;
        got += price;
      }
    }
    return got;
  }
}
