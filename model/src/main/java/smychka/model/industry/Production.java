package smychka.model.industry;

import smychka.engine.Approx;
import smychka.engine.Checks;
import smychka.engine.MechanismSpec;

/// What each trust makes in a month: for orders and for stock, as far as capital and hands go.
///
/// ```
/// (IN-2.1) wished = max(w·(e + (s*·e − S)/T) + (1 − w)·U, (1 − d)·Y)          [1913 kopek a month]
/// (IN-2.2) wished ≥ (1 + g)·Y where credit and market power both exceed c
/// (IN-2.3) Y'     = max(0, min(wished, (1 + g_max)·Y, m·U))                   [1913 kopek a month]
/// ```
///
/// - (IN-2.1) e expected sales, S stock of finished goods, s* the stock wished in months of sales,
///   which grows with credit; U usable capacity, Y output of last month.
/// - (IN-2.3) is what is wished; hands may allow less (IN-2.4).
///
/// Trusts of producer goods hold no stock: their e is their part of the orders (IN-4.3), and S is
/// taken to be what they wish.
public final class Production {
  /// What production reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("industry.production", "IN-2")
          .reads(
              "enterprise.branch",
              "enterprise.soldKopeks",
              "enterprise.workers",
              "enterprise.skill")
          .readsLagged("enterprise.nameplate", "enterprise.usable")
          .writes("enterprise.output", "enterprise.stockKopeks", "enterprise.expectedSales");

  private Production() {}

  /// Parameters of production (`data/parameters/industry/production.yaml`).
  public record Parameters(
      double ordersWeight,
      double stockMonths,
      double stockMonthsOnCredit,
      double stockAdjustmentMonths,
      double growthMaxMonth,
      double fallMaxMonth,
      double stockGrowthMonth,
      double creditForStock,
      double useMax,
      double salesLearningMonth) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.share("ordersWeight", ordersWeight);
      Checks.positive("stockAdjustmentMonths", stockAdjustmentMonths);
      Checks.share("salesLearningMonth", salesLearningMonth);
    }

    /// Months of sales a trust wishes to hold as finished goods at an ease of credit.
    public double stockWished(double credit) {
      return stockMonths + stockMonthsOnCredit * credit;
    }
  }

  /// What a trust goes by.
  public record Position(double output, double usable, double expectedSales, double stock) {}

  /// (IN-2.1)-(IN-2.3) output of a month, if there are hands for it.
  public static double output(Parameters p, Position t, double credit, double marketPower) {
    double orders =
        t.expectedSales
            + (p.stockWished(credit) * t.expectedSales - t.stock) / p.stockAdjustmentMonths;
    double wished = p.ordersWeight * orders + (1 - p.ordersWeight) * t.usable;
    wished = Math.max(wished, (1 - p.fallMaxMonth) * t.output);
    if (credit > p.creditForStock && marketPower > p.creditForStock) {
      wished = Math.max(wished, (1 + p.stockGrowthMonth) * t.output);
    }
    double most = Math.min((1 + p.growthMaxMonth) * t.output, p.useMax * t.usable);
    return Math.max(0, Math.min(wished, most));
  }

  /// Expected sales after a month's.
  public static double learnSales(Parameters p, double expected, double sold) {
    return expected + p.salesLearningMonth * (sold - expected);
  }

  /// Use of capacity, held off zero.
  public static double use(double output, double nameplate) {
    return Approx.clip(output / Math.max(1, nameplate), .12, 1.05);
  }
}
