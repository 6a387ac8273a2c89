package smychka.model.trade;

import smychka.engine.MechanismSpec;

/// What is earned abroad and what is bought for it: machines, raw materials, the rest.
///
/// ```
/// (TR-4.5) other exports = X/12·I·(1 + o·((1 + z)·v^ε·q/I − 1))          [gold kopek]
///          v = output of fuel and timber, 1913 = 1,  q = goods^(1−w)·grain^w/q0  [1926/27 = 1]
/// (TR-4.6) bought   = (1 − o)·m·earned + o·(earned − shelves + max(0, gold − G0)/T)   [gold kopek]
/// (TR-4.7) machines = i_m·bought/p_m,  landed' = landed + λ·(machines − landed)      [1913 kopek]
/// (TR-4.8) raw      = i_r·bought/p_g,  landed' likewise                              [1913 kopek]
/// ```
///
/// - (TR-4.5) X exports beside grain at an output I of industry of 1913, z what the plan exports at
///   the cost of use at home, q world prices of raw products, from those of goods and of grain; o
///   the order of the plan (lever).
/// - (TR-4.6) shelves: what is set aside for consumer goods (TR-7.5); gold above the reserve G0 is
///   spent over T months. Where the plan is no order, m of what is earned is spent.
/// - (TR-4.7), (TR-4.8) i_m and i_r planned shares of machines and raw materials (levers); p_m and
///   p_g world prices; what is ordered lands over some months.
public final class ImportPlan {
  /// What the import plan reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("trade.import-plan", "TR-4")
          .reads("enterprise.output", "nation.goldKopeks")
          .writes("nation.goldKopeks", "nation.machinesLanded", "nation.rawMaterialsLanded");

  private ImportPlan() {}

  /// Parameters (`data/parameters/trade/import-plan.yaml`).
  public record Parameters(
      double reserveMnRoubles,
      double reserveMonths,
      double landingMonth,
      double rawPriceBase,
      double grainPriceWeight,
      double exportPush,
      double exportElasticity) {
    /// Refuses what cannot be.
    public Parameters {
      if (!(reserveMonths >= 1 && rawPriceBase > 0)) {
        throw new IllegalArgumentException(
            "reserveMonths must be at least 1 and rawPriceBase positive");
      }
    }
  }

  /// (TR-4.5) world price of raw products against 1926/27, from indices of goods and grain.
  public static double rawPrice(Parameters p, double goods, double grain) {
    return StrictMath.exp(
            p.grainPriceWeight * StrictMath.log(grain)
                + (1 - p.grainPriceWeight) * StrictMath.log(goods))
        / p.rawPriceBase;
  }

  /// (TR-4.5) exports beside grain under the plan against those at `home` output [ratio].
  public static double exports(
      Parameters p, double order, double volume, double price, double home) {
    double planned = (1 + p.exportPush) * StrictMath.pow(volume, p.exportElasticity) * price / home;
    return 1 + order * (planned - 1);
  }

  /// (TR-4.6) gold spent on machines and materials in a month.
  public static double bought(
      double order, double share, double earned, double shelves, double overReserve) {
    double planned = Math.max(0, earned - shelves + overReserve);
    return (1 - order) * share * earned + order * planned;
  }

  /// (TR-4.7), (TR-4.8) what lands a month, after a month's orders.
  public static double landed(Parameters p, double landed, double ordered) {
    return landed + p.landingMonth * (ordered - landed);
  }
}
