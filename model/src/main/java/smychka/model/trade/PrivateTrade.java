package smychka.model.trade;

import smychka.engine.MechanismSpec;

/// What part of retail trade private traders hold.
///
/// ```
/// (TR-3.1) Δ ln(s/(1 − s)) = b·(p̂ − 1)·tolerance − a·(1 − tolerance)
///                            − g·max(0, credit − c0) − t·tax                       [a month]
/// ```
///
/// s is held between bounds. p̂ is the mean over regions of the private over the list price
/// (TR-2.4). Traders gain where goods are short, lose to intolerance, to taxes and to the network
/// of co-operatives, which grows with the credit it is given beyond c0.
///
/// What s moves: who is paid the retail margin, and who pays tax on it. What a household can buy
/// privately goes by tolerance (CS-4.2).
public final class PrivateTrade {
  /// What private trade reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("trade.private-trade", "TR-3")
          .reads("region.privateGoodsPremium")
          .writes("nation.privateLogit");

  private PrivateTrade() {}

  /// Parameters (`data/parameters/trade/private-trade.yaml`).
  public record Parameters(
      double intoleranceMonth,
      double networkMonth,
      double networkFrom,
      double premiumMonth,
      double taxMonth,
      double logitMin,
      double logitMax) {
    /// Refuses what cannot be.
    public Parameters {
      if (!(logitMin < logitMax)) {
        throw new IllegalArgumentException("logitMin must be below logitMax");
      }
    }
  }

  /// The private share at a logit.
  public static double share(double logit) {
    return 1 / (1 + StrictMath.exp(-logit));
  }

  /// (TR-3.1) the logit of the private share after a month.
  public static double next(
      Parameters p,
      double logit,
      double tolerance,
      double cooperativeCredit,
      double premium,
      double tax) {
    double change =
        -p.intoleranceMonth * (1 - tolerance)
            - p.networkMonth * Math.max(0, cooperativeCredit - p.networkFrom)
            + p.premiumMonth * (premium - 1) * tolerance
            - p.taxMonth * tax;
    return Math.min(p.logitMax, Math.max(p.logitMin, logit + change));
  }
}
