package smychka.model.trade;

import smychka.engine.MechanismSpec;

/// The private grain market of a region: one price a month, from its villages and its town.
///
/// ```
/// (TR-1.1) other(p) = o/12·persons·min(m, (p0/p)^ε)                                         [kg]
/// (TR-1.2) p*:        w(p)·S(p) + K = D_v(p) + town(p) + other(p) + shipped + stock(p)
/// (TR-1.3) ln p'    = (1 − i)·ln p + i·ln p*,  between the least and the greatest price
/// (TR-1.4) r to q   = k·m_rq·max(0, ln p̄_q − ln p_r − τ_rq)                                  [kg]
/// (TR-1.6) stock(p) = 2·h·t·people/(1 + (p/p̄)^b),  h = clip(tolerance/T, h_0, 1)            [kg]
/// ```
///
/// - (TR-1.1) other uses are carters and mills, by persons in towns.
/// - (TR-1.2) by bisection on ln p: S and D_v what villages offer and want, tabled on a price grid
///   (CS-4.7), (CS-4.8), w the share of offers for the private trader (CS-4.13), K traders' stock,
///   town(p) what town households want beyond their ration, summed (PO-6.1).
/// - (TR-1.4) wanted from region r to q, before room in q and means of carriage; m_rq a fixed
///   quantity a head of the smaller region, p_r the price where they load (the one expected where a
///   levy or quotas leave no open price), p̄ prices traders expect, τ_rq the cost of trade; arrives
///   next month.
/// - (TR-1.6) what traders wish to hold, h what they dare to: less where trade is hardly tolerated,
///   least where a levy or quotas stand and what is stored is seized; prices in gold kopeks a
///   tonne.
///
/// Assumptions: TR-1.a traders know last month's prices elsewhere; TR-1.b who is on the long side
/// is rationed in proportion.
public final class GrainMarket {
  /// What the market reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("trade.grain-market", "TR-1")
          .reads("market.supply", "market.demand", "region.townPersons", "region.traderGrainKg")
          .readsLagged("region.grainPrice@previous")
          .writes("region.grainPrice");

  private GrainMarket() {}

  /// Parameters of the grain market (`data/parameters/trade/grain-market.yaml`).
  public record Parameters(
      double affordableKopeksPerTonnePerWageKopek,
      double otherUseKgPerTownHeadYear,
      double otherUsePriceKopeksPerTonne,
      double otherUseElasticity,
      double otherUseMax,
      double inertia,
      double priceLowKopeksPerTonne,
      double priceHighKopeksPerTonne,
      double shippingPerLogPrice,
      double shippingBaseKgPerHead,
      double stockRoomKgPerHead,
      double traderStockKgPerHead,
      double traderStockSlope,
      double expectedPriceWeight,
      double tauNear,
      double tauMedium,
      double tauFar,
      double tauVeryFar,
      double tokenPriceRatio,
      double orderMonths,
      double stockAtBan,
      double stockTolerance) {
    /// Refuses what cannot be.
    public Parameters {
      if (!(inertia > 0 && inertia <= 1)) {
        throw new IllegalArgumentException("inertia must lie in (0, 1], got " + inertia);
      }
      if (!(priceLowKopeksPerTonne > 0 && priceLowKopeksPerTonne < priceHighKopeksPerTonne)) {
        throw new IllegalArgumentException(
            "priceLowKopeksPerTonne must be positive and below priceHighKopeksPerTonne, got "
                + priceLowKopeksPerTonne);
      }
    }

    /// Cost of carriage and trade in log price for a distance class (0 own .. 4 very far).
    public double tau(int distanceClass) {
      return switch (distanceClass) {
        case 0 -> 0;
        case 1 -> tauNear;
        case 2 -> tauMedium;
        case 3 -> tauFar;
        default -> tauVeryFar;
      };
    }

    /// (TR-1.1) what carters, mills and other users in towns buy at a price.
    public double otherDemand(double townPersons, double priceKopeksPerTonne) {
      return otherUseKgPerTownHeadYear
          / 12
          * townPersons
          * Math.min(
              otherUseMax,
              StrictMath.pow(
                  otherUsePriceKopeksPerTonne / priceKopeksPerTonne, otherUseElasticity));
    }

    /// (TR-1.6) h: what traders dare to hold against free trade.
    public double held(double tolerance) {
      return Math.min(1, Math.max(stockAtBan, tolerance / stockTolerance));
    }

    /// (TR-1.6) stock traders of a region wish to hold at a price when they expect `expected`.
    public double wishedStock(double people, double price, double expected, double held) {
      return 2
          * traderStockKgPerHead
          * held
          * people
          / (1 + StrictMath.pow(price / expected, traderStockSlope));
    }

    /// (TR-1.4) what traders want to ship for a price gap, given the size of the smaller market.
    public double shipping(double logFrom, double logTo, double tau, double smallerMarketKg) {
      return smallerMarketKg * shippingPerLogPrice * Math.max(0, logTo - logFrom - tau);
    }
  }

  /// A region's market in a month, on a grid of log prices.
  public record Sides(double[] logPrice, double[] supplyKg, double[] demandKg) {
    /// Excess demand at a log price, linear between grid points.
    double excess(double log) {
      int n = logPrice.length;
      int k = 0;
      while (k < n - 2 && logPrice[k + 1] < log) {
        k++;
      }
      double part = Math.min(1, Math.max(0, (log - logPrice[k]) / (logPrice[k + 1] - logPrice[k])));
      double demand = demandKg[k] + part * (demandKg[k + 1] - demandKg[k]);
      double supply = supplyKg[k] + part * (supplyKg[k + 1] - supplyKg[k]);
      return demand - supply;
    }
  }

  /// (TR-1.2) log price at which the sides meet; the grid's end where they do not.
  public static double clearing(Sides sides) {
    double low = sides.logPrice[0];
    double high = sides.logPrice[sides.logPrice.length - 1];
    if (sides.excess(low) <= 0) {
      return low;
    }
    if (sides.excess(high) >= 0) {
      return high;
    }
    for (int step = 0; step < 30; step++) {
      double middle = (low + high) / 2;
      if (sides.excess(middle) > 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /// (TR-1.3) next price after inertia, in gold kopeks per tonne.
  public static double next(Parameters p, double price, double clearingLog) {
    double log = (1 - p.inertia) * StrictMath.log(price) + p.inertia * clearingLog;
    return Math.min(
        p.priceHighKopeksPerTonne, Math.max(p.priceLowKopeksPerTonne, StrictMath.exp(log)));
  }
}
