package smychka.model.industry;

import smychka.engine.Approx;
import smychka.engine.Checks;
import smychka.engine.MechanismSpec;

/// What a unit of manufactures costs and what the trusts ask for it.
///
/// ```
/// (IN-3.1) c       = c_w·(w/w0)/q + c_m·(½ + ½·f/f0) + c_o/u·(w/w0)^a              [1913 = 1]
/// (IN-3.2) P*      = (1 + μ0 + μ1·power)·(c_1 + power·(c − c_1))                        [1913 = 1]
/// (IN-3.3) Δ ln P  = clip(b·ln(P*/P) − a·max(g_min, glut), lo, hi)
///          b       = b0 + b1·credit,  a = a0 + a1·(1 − credit)                     [a month]
/// (IN-3.4) P'      = min(P after (IN-3.3), (1 − cut)·P where a cut is decreed, cap)
/// (IN-3.5) Δ ln P_h = clip((b0 + b1)·ln((1 + μ_h)·c_h/P_h), lo, hi)               [a month]
/// ```
///
/// - (IN-3.1) w earnings (IN-5.3), q output per worker against that of full use, f price of other
///   farm products (TR-6.1), u output over nameplate capacity.
/// - (IN-3.2) c_1 cost with all plant in use, at most c: buyers pay for idle plant as far as
///   sellers have power over the market.
/// - (IN-3.3) glut: stock over the stock wished, less 1. Short of credit, trusts sell at any price;
///   an empty store raises the price.
/// - (IN-3.5) P_h price of producer goods, c_h (IN-3.1) at their use of capacity.
///
/// One price for each department, set from its sums; a trust has none of its own.
public final class TrustPricing {
  /// What pricing reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("industry.trust-pricing", "IN-3")
          .reads(
              "enterprise.output",
              "enterprise.stockKopeks",
              "enterprise.expectedSales",
              "enterprise.workers",
              "nation.otherFarmPrice")
          .readsLagged("enterprise.nameplate")
          .writes("nation.consumerPrice", "nation.producerPrice", "nation.unitCost");

  private TrustPricing() {}

  /// Parameters of pricing (`data/parameters/industry/trust-pricing.yaml`).
  public record Parameters(
      double wageCost,
      double materialCost,
      double overheadCost,
      double overheadWageElasticity,
      double wageReferenceKopeksMonth,
      double farmPriceReference,
      double markup,
      double markupByPower,
      double pace,
      double paceOnCredit,
      double glutResponse,
      double glutResponseWithoutCredit,
      double glutMin,
      double fallMaxMonth,
      double riseMaxMonth,
      double producerMarkup) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.positive("wageReferenceKopeksMonth", wageReferenceKopeksMonth);
      Checks.positive("farmPriceReference", farmPriceReference);
      Checks.positive("pace", pace);
    }
  }

  /// (IN-3.1) cost of a unit at earnings, output per worker, price of farm raw materials and use of
  /// capacity.
  public static double unitCost(
      Parameters p, double earnings, double perWorker, double farmPrice, double use) {
    double w = earnings / p.wageReferenceKopeksMonth;
    return p.wageCost * w / perWorker
        + p.materialCost * (.5 + .5 * farmPrice / p.farmPriceReference)
        + p.overheadCost / use * StrictMath.pow(w, p.overheadWageElasticity);
  }

  /// (IN-3.2) price aimed at, `inFullUse` what a unit costs with all plant in use.
  public static double aim(Parameters p, double unitCost, double inFullUse, double marketPower) {
    double least = Math.min(unitCost, inFullUse);
    double asked = least + marketPower * (unitCost - least);
    return (1 + p.markup + p.markupByPower * marketPower) * asked;
  }

  /// (IN-3.3) list price of the next month, `glut` being stock over wished stock less 1.
  public static double next(Parameters p, double price, double aim, double credit, double glut) {
    double change =
        (p.pace + p.paceOnCredit * credit) * StrictMath.log(aim / price)
            - (p.glutResponse + p.glutResponseWithoutCredit * (1 - credit))
                * Math.max(p.glutMin, glut);
    return price * StrictMath.exp(Approx.clip(change, p.fallMaxMonth, p.riseMaxMonth));
  }

  /// (IN-3.4) the price under a cap and a cut by decree; no cap is infinity.
  public static double decreed(double price, double last, double cap, double cutShare) {
    double cut = cutShare > 0 ? Math.min(price, last * (1 - cutShare)) : price;
    return Math.min(cap, cut);
  }
}
