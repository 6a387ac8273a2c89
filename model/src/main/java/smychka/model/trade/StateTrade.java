package smychka.model.trade;

import smychka.engine.Approx;
import smychka.engine.MechanismSpec;

/// What the state sells at list prices beside bread, the tax that is in these prices, and loans
/// that are taken under pressure.
///
/// ```
/// (TR-8.1) P     = max(P_i', B·list),  B' = P_i' while list = 1                       [1913 = 1]
/// (TR-8.2) tax   = retail·(1 − P_i'/P)                                           [units a month]
/// (TR-8.3) food  = min(m·F, z·R·X0·Q·f_L·list/f0),  f_L' = f while nobody is on cards [a month]
/// (TR-8.4) to farms and carriers = food/list, the rest is tax                    [units a month]
/// (TR-8.5) f*    = (TR-6.1) of F − food against Q·(1 − z·R)·(1 − o·R·(1 − freedom))   [1913 = 1]
/// (TR-8.6) loans = L·(t + (1 − t)·c),  villages: L·c·v,  c = clip((press − c0)/(1 − c0), 0, 1)
/// (TR-8.7) tolerance of trade in grain = max(tolerance of traders, b·freedom)             [0-1]
/// (TR-8.8) drink   = d·R·(want − sold)·P,  of it tax at a fixed share                [units a month]
/// (TR-8.9) want    = (PO-6.1) with 1 + p·n/(x0·y) + (p/(i·f·p13))²                    [kg a month]
/// ```
///
/// - (TR-8.1) P_i' retail price by the trusts' price and the margin (TR-7.6), list the decreed list
///   of retail prices, 1927/28 = 1: B is what it multiplies.
/// - (TR-8.3) F what towns spend on other food, R share of them under cards, z what the state then
///   has of the supply Q (TR-6.2), f_L the price at which it started.
/// - (TR-8.5) what is left of money meets at the bazaar what is left of supply and peasants are let
///   sell: freedom is that of peasants to sell, o what they eat themselves where they are not. So
///   far as they are not free, supply does not answer the price either: ε of (TR-6.1) goes towards
///   1.
/// - (TR-8.6) L loans announced, t the part taken freely, v the part placed in villages besides.
/// - (TR-8.8) want and sold as in (TR-7.7), R share of townspeople under cards: what is not on the
///   shelf is drunk instead, or bought dear.
/// - (TR-8.7) stands for tolerance in (TR-1.12), (CS-4.12), (CS-4.13) and (CS-4.16): where traders
///   are hunted, peasants who may sell bring their own.
/// - (TR-8.9) replaces (PO-6.1) for those with cards: p price of bread, f of other food, i how many
///   times dearer than it bread must be for them to eat that instead.
///
/// Assumption TR-8.a: spirits and the goods of dear shops are supplied as far as they are asked
/// for; they are mostly tax, what they are made of is not counted among goods or grain.
public final class StateTrade {
  /// What state trade reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("trade.state-trade", "TR-8")
          .reads("lever.priceDecree.retailList", "lever.rationing", "town.spending")
          .readsLagged("nation.otherFarmPrice", "nation.consumerPrice")
          .writes("nation.retailBase", "nation.foodListPrice", "nation.treasury");

  private StateTrade() {}

  /// Parameters (`data/parameters/trade/state-trade.yaml`).
  public record Parameters(
      double stateFoodShare,
      double stateFoodMostOfSpending,
      double compulsionFrom,
      double villageLoanShare,
      double peasantTrade,
      double drinkShare,
      double drinkTax,
      double bazaarShut,
      double insteadOfBread) {
    /// Refuses what cannot be.
    public Parameters {
      if (!(stateFoodShare >= 0 && stateFoodShare < 1)) {
        throw new IllegalArgumentException(
            "stateFoodShare must lie in [0, 1), got " + stateFoodShare);
      }
      if (!(compulsionFrom >= 0 && compulsionFrom < 1)) {
        throw new IllegalArgumentException(
            "compulsionFrom must lie in [0, 1), got " + compulsionFrom);
      }
    }

    /// (TR-8.3) what the state sells of other food [gold kopeks], of `spending`, when all supply at
    /// the price of the list costs `atList`.
    public double food(double spending, double cards, double atList) {
      return Math.min(stateFoodMostOfSpending * spending, stateFoodShare * cards * atList);
    }

    /// (TR-8.6) how far loans are taken under pressure.
    public double pressed(double compulsion) {
      return Approx.clip((compulsion - compulsionFrom) / (1 - compulsionFrom), 0, 1);
    }

    /// (TR-8.5) part of supply that reaches the bazaar.
    public double bazaar(double cards, double peasants) {
      return (1 - stateFoodShare * cards) * (1 - bazaarShut * cards * (1 - peasants));
    }

    /// (TR-8.7) tolerance of trade in grain.
    public double grainTolerance(double tolerance, double peasants) {
      return Math.max(tolerance, peasantTrade * peasants);
    }
  }

  /// How far peasants are free to answer prices, where the share `cards` is under cards.
  public static double free(double cards, double peasants) {
    return 1 - cards * (1 - peasants);
  }

  /// (TR-8.1) retail price where the trusts' price with its margin is `own`.
  public static double retail(double own, double base, double list) {
    return list == 1 || base <= 0 ? own : Math.max(own, base * list);
  }
}
