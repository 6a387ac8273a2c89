package smychka.model.industry;

import smychka.engine.Approx;
import smychka.engine.Checks;
import smychka.engine.MechanismSpec;

/// How much fuel and raw materials factories get, and what they can make of scarce inputs.
///
/// ```
/// (IN-10.1) D' = max(D_min, D − l·f)  while fought over (f > 0), else D + g·D·(1.05 − D)·b  [ratio]
/// (IN-10.2) F  = (c·h_uk·D + o·h_oil + u·h_ur + x)·T/T0 + w·b − r + d_F·S_F                 [1913 = 1]
/// (IN-10.3) A' = A·(1 − l_A) under the levy, else A + g_A·A·(1.05 − A)                      [ratio]
/// (IN-10.4) M  = (m_c·h_c·A + m_m·(.7·h_uk·D + .3·h_ur) + m_a·A)·T/T0 + d_M·S_M             [1913 = 1]
/// (IN-10.5) S_F' = (1 − δ_F)·S_F,  S_M' = (1 − δ_M)·S_M                                     [ratio]
/// (IN-10.6) Y* = (Y^−8 + k·((.95·F)^−8 + (.95·M)^−8))^−⅛                                    [1913 = 1]
/// (IN-10.7) U' = U·(1 − δ_i·max(0, 1 − Y*(U)/U))                                            [1913 kopek a month]
/// (IN-10.8) body of labour = clip(1 − s·(w0 − w), b_min, 1)                                 [ratio]
/// (IN-10.9) army = min(γ·soldiers/12, s_A·wholesale)  in civil war                          [1913 kopek a month]
/// (IN-10.10) P' = min(P, max(P·exp(−ν·π), ρ·c))  under the levy                            [1913 = 1]
/// (IN-10.11) P' = P + λ_P·max(0, σ_P·c − P)  without it                                   [1913 = 1]
/// (IN-10.12) T = max(T, κ·consumer goods made)  of (TR-5.1)                        [1913 kopek a month]
/// (IN-10.13) tolerance of (TR-3.1) = max(tolerance, bagmen, pay in kind)           [0-1]
/// ```
///
/// - (IN-10.1) D the Donbass mines; f = 4·h·(1 − h) while part of the region is held; b how well
///   miners eat (IN-10.8).
/// - (IN-10.2) h share of a region that is held, T railways (IN-9.1), wood as towns eat, r what
///   railways burn themselves, S_F stocks of fuel.
/// - (IN-10.3) A cotton, flax, beet and the like: not sown where grain is levied and nothing is
///   paid.
/// - (IN-10.6) Y what capacity and hands allow: where fuel or materials are scarce, output lies by
///   the scarcest input, not above it by a mean. (IN-10.7) what stands idle for want of inputs is
///   stripped, flooded and rusts.
/// - (IN-10.9) γ cloth, boots, tobacco, sugar of a soldier a year, taken without payment.
/// - (IN-10.10) P list price in gold (IN-3.3), c unit cost, π depreciation expected (TR-5.3):
///   prices are fixed in paper and not revised before they have fallen to the part ρ of cost.
///   (IN-10.11) freed, they rise to what trusts in need of money take (σ_P of cost), then go by
///   (IN-3.3).
/// - (IN-10.12) T what people wish to hold cash for: where cash is short, trade goes on in kind and
///   would be paid for if it were to be had; κ all trade a rouble of goods made gives rise to.
///   (IN-10.13) where goods are handed out instead of sold, what is sold is sold privately.
/// - (IN-10.8) w body weight of those at work, 1 in full health.
///
/// Assumption IN-10.a: barter and money are one veil; pay in kind is not counted as goods.
public final class Supplies {
  /// What supplies read and write.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("industry.supplies", "IN-10")
          .reads("enterprise.output")
          .readsLagged("nation.transport")
          .writes(
              "nation.mines",
              "nation.materialCrops",
              "nation.fuelStock",
              "nation.materialsStock",
              "enterprise.usable");

  private static final double NEED = .95;

  private Supplies() {}

  /// Parameters of supplies (`data/parameters/industry/supplies.yaml`).
  public record Parameters(
      double mineLossMonth,
      double mineFloor,
      double mineRecoveryMonth,
      double coalShare,
      double oilShare,
      double uralsShare,
      double otherFuelShare,
      double woodShare,
      double railwayClaim,
      double fuelStockDraw,
      double fuelStockLossMonth,
      double cropLossMonth,
      double cropRecoveryMonth,
      double cottonShare,
      double metalShare,
      double cropShare,
      double materialsStockDraw,
      double materialsStockLossMonth,
      double ratedTransport,
      double scarcity,
      double idleWearMonth,
      double bodyFull,
      double bodySlope,
      double bodyMin,
      double armyGoodsRoublesYear,
      double armyGoodsShareMax,
      double pricesFixed,
      double pricesRevisedAt,
      double pricesFreedMonth,
      double pricesFreedTo,
      double tradeByGoods) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.positive("ratedTransport", ratedTransport);
      Checks.positive("scarcity", scarcity);
      Checks.share("idleWearMonth", idleWearMonth);
      Checks.share("bodyMin", bodyMin);
    }
  }

  /// What is held of the regions that give fuel and materials, how railways carry, how towns eat.
  public record Access(
      double mines, double oil, double urals, double cotton, double transport, double fed) {}

  /// Whether a region partly held is fought over, 0 to 1.
  public static double foughtOver(double held) {
    return 4 * held * (1 - held);
  }

  /// (IN-10.1) the mines after a month.
  public static double mines(Parameters p, double mines, double held, double fed) {
    double fight = foughtOver(held);
    if (fight > .1) {
      return Math.max(Math.min(mines, p.mineFloor), mines - p.mineLossMonth * fight);
    }
    double back = held < 1 ? 0 : p.mineRecoveryMonth * mines * Math.max(0, 1.05 - mines) * fed;
    return mines + back;
  }

  /// (IN-10.2) fuel for factories.
  public static double fuel(Parameters p, Access a, double mines, double stock) {
    double carried =
        p.coalShare * a.mines * mines
            + p.oilShare * a.oil
            + p.uralsShare * a.urals
            + p.otherFuelShare;
    double fuel =
        carried * a.transport / p.ratedTransport
            + p.woodShare * a.fed
            - p.railwayClaim
            + p.fuelStockDraw * stock;
    return Math.max(.02, fuel);
  }

  /// (IN-10.3) crops for industry after a month.
  public static double crops(Parameters p, double crops, boolean levy) {
    return levy
        ? crops * (1 - p.cropLossMonth)
        : crops + p.cropRecoveryMonth * crops * Math.max(0, 1.05 - crops);
  }

  /// (IN-10.4) materials for factories.
  public static double materials(Parameters p, Access a, double mines, double crops, double stock) {
    double carried =
        p.cottonShare * a.cotton * crops
            + p.metalShare * (.7 * a.mines * mines + .3 * a.urals)
            + p.cropShare * crops;
    return Math.max(.02, carried * a.transport / p.ratedTransport + p.materialsStockDraw * stock);
  }

  /// (IN-10.6) most that can be made of scarce inputs.
  public static double most(Parameters p, double could, double fuel, double materials) {
    double scarce = power(NEED * fuel) + power(NEED * materials);
    double all = power(could) + p.scarcity * scarce;
    return 1 / StrictMath.sqrt(StrictMath.sqrt(StrictMath.sqrt(all)));
  }

  private static double power(double input) {
    double x = Math.max(.01, input);
    double square = x * x;
    double fourth = square * square;
    return 1 / (fourth * fourth);
  }

  /// (IN-10.7) usable capacity after a month in which inputs allow `share` of it.
  public static double idle(Parameters p, double usable, double share) {
    return usable * (1 - p.idleWearMonth * Math.max(0, 1 - share));
  }

  /// (IN-10.10) a list price after a month in which it was not revised.
  public static double fixedPrice(Parameters p, double price, double cost, double depreciation) {
    double left = price * StrictMath.exp(-p.pricesFixed * Math.max(0, depreciation));
    return Math.min(price, Math.max(left, p.pricesRevisedAt * cost));
  }

  /// (IN-10.11) a list price below cost after a month in which it was free.
  public static double freedPrice(Parameters p, double price, double cost) {
    return price + p.pricesFreedMonth * Math.max(0, p.pricesFreedTo * cost - price);
  }

  /// (IN-10.12) payments of a month for which people wish to hold cash.
  public static double payments(Parameters p, double paid, double goodsMade) {
    return Math.max(paid, p.tradeByGoods * goodsMade);
  }

  /// (IN-10.8) what the body of those at work lets them do.
  public static double body(Parameters p, double body) {
    return Approx.clip(1 - p.bodySlope * (p.bodyFull - body), p.bodyMin, 1);
  }
}
