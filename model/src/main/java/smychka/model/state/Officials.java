package smychka.model.state;

import smychka.engine.MechanismSpec;

/// How many officials there are for what is administered, what they live by above workers, and what
/// holds that down.
///
/// ```
/// (PO-5.1) A      = w_t·(1 − private trade) + w_c·cards + w_i·(1 − hardness) + w_q·quotas   [0-1]
/// (PO-5.2) wanted = o·people·(1 + κ·max(0, A − A0))                           [persons]
/// (PO-5.3) C      = min(1, max(0, c_k·k·org + c_o·press·(.4 + .6·plural) + c_p·plural))     [0-1]
/// (PO-5.4) R      = w_o/w_w·(1 + b·A·(1 − C))                                 [ratio]
/// ```
///
/// - (PO-5.1) administered share of what is done: private share of retail trade, share of town
///   households on cards, hardness of the budget limits of trusts, grain taken by quota (1), as a
///   tax in kind (½) or bought (0).
/// - (PO-5.2) o officials a head that the apparatus has anyway, which was enough for A up to A0.
/// - (PO-5.3) checks on officials: consciousness k of workers (PO-10.3) by their freedom to
///   organise, press and other parties; their priors straddle zero.
/// - (PO-5.4) R earnings of an official over a worker's, w_o/w_w by the tariffs, and what is
///   distributed past the shops.
///
/// Assumption PO-5.a: what is had past the shops is on record and is taken from nobody.
public final class Officials {
  /// What officials read and write.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("state.officials", "PO-5").readsLagged("nation.privateLogit");

  private Officials() {}

  /// Parameters (`data/parameters/state/officials.yaml`).
  public record Parameters(
      double weightTrade,
      double weightCards,
      double weightIndustry,
      double weightQuotas,
      double ordinaryShare,
      double officialsByShare,
      double checkByConsciousness,
      double checkByPress,
      double checkByParties,
      double privilegeInKind) {
    /// Refuses what cannot be.
    public Parameters {
      for (double weight : new double[] {weightTrade, weightCards, weightIndustry, weightQuotas}) {
        if (!(weight >= 0)) {
          throw new IllegalArgumentException(
              "weightTrade, weightCards, weightIndustry and weightQuotas must not be negative, got "
                  + weight);
        }
      }
      if (!(ordinaryShare >= 0 && ordinaryShare <= 1)) {
        throw new IllegalArgumentException(
            "ordinaryShare must lie between 0 and 1, got " + ordinaryShare);
      }
    }
  }

  /// (PO-5.1) administered share.
  public static double administered(
      Parameters p, double privateTrade, double cards, double hardness, double quotas) {
    return p.weightTrade * (1 - privateTrade)
        + p.weightCards * cards
        + p.weightIndustry * (1 - hardness)
        + p.weightQuotas * quotas;
  }

  /// (PO-5.2) wanted officials over those the apparatus has anyway.
  public static double wanted(Parameters p, double administered) {
    return Math.max(0, 1 + p.officialsByShare * Math.max(0, administered - p.ordinaryShare));
  }

  /// (PO-5.3) checks on officials.
  public static double checks(
      Parameters p, double consciousness, double organise, double press, double plural) {
    double sum =
        p.checkByConsciousness * consciousness * organise
            + p.checkByPress * press * (.4 + .6 * plural)
            + p.checkByParties * plural;
    return Math.min(1, Math.max(0, sum));
  }

  /// (PO-5.4) income of an official over a worker's.
  public static double privilege(
      Parameters p, double earningsRatio, double administered, double checks) {
    return earningsRatio * (1 + p.privilegeInKind * administered * (1 - checks));
  }
}
