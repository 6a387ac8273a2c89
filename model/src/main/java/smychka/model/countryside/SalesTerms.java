package smychka.model.countryside;

/// The terms on which a region's households decide how much grain to sell in a month: net price,
/// outlet, and whether to release grain that is held as an asset.
///
/// ```
/// (CS-4.14) p_s   = p · (1 − margin)                                                 [gold kopek/t]
/// (CS-4.15) net   = exp(w_p·ln p_s + (1 − w_p)·ln p_b)                               [gold kopek/t]
/// (CS-4.16) hold  = max(E[p]·(1 − margin)·gain·outlet·(1 + u·war), feed value)       [gold kopek/t]
/// (CS-4.17) E[p]  = exp(θ·ln p + (1 − θ)·ln p̄)                                       [gold kopek/t]
/// (CS-4.19) w_p = 1 − (1 − w_p)·clip((p_b/p − t)/t, 0, 1) where t > 0                 [share]
/// (CS-4.18) share = r · S_a/Σ_{b≥a} S_b                                              [share]
/// ```
///
/// - (CS-4.14), (CS-4.15) p market price, margin (CS-4.12), w_p the share for the trader (CS-4.13),
///   p_b the state's price.
/// - (CS-4.16) gain a month's gain for each month held, up to a maximum; outlet less than 1 where
///   trade is not free; feed value what grain is worth as feed at the price of other farm products.
/// - (CS-4.17) p̄ slow log mean of the price (CS-4.10).
/// - (CS-4.19) t ratio of the state's price to the market's at which it is a token, under a levy; 0
///   otherwise: nobody brings by himself what is paid with a token.
/// - (CS-4.18) r release (CS-4.9), S_a the month's share of a year's sales.
public final class SalesTerms {
  /// Price of rye before the war [gold kopek/t]: the base of real grain prices.
  public static final double PRICE_1913_KOPEKS_PER_TONNE = 5000;

  private SalesTerms() {}

  /// What holds for a region in a month: `month` counts from July (0) to June (11).
  public record Market(
      int month,
      double statePriceKopeksPerTonne,
      double slowLogPrice,
      double tolerance,
      double warThreat,
      double roubleValue,
      double slowRoubleValue,
      double animalPriceIndex,
      double tokenRatio) {}

  /// What households meet at a market price [gold kopek/t], and the share they sell privately.
  public record Terms(GrainMarketing.Quote quote, double privateShare) {}

  /// (CS-4.14)-(CS-4.18) the terms at a market price.
  public static Terms at(GrainMarketing.Parameters p, Market m, double price) {
    double margin = p.margin(m.tolerance);
    double privateNet = price * (1 - margin);
    double share =
        withToken(
            p.privateShare(privateNet, m.statePriceKopeksPerTonne, m.tolerance),
            m.statePriceKopeksPerTonne / price,
            m.tokenRatio);
    double net =
        StrictMath.exp(
            share * StrictMath.log(privateNet)
                + (1 - share) * StrictMath.log(Math.max(100, m.statePriceKopeksPerTonne)));
    double real = net / PRICE_1913_KOPEKS_PER_TONNE * m.roubleValue;
    double release =
        p.release(StrictMath.log(net * m.roubleValue / m.slowRoubleValue / hold(p, m, price)));
    return new Terms(
        new GrainMarketing.Quote(
            net / 1000,
            GrainMarketing.soldShare(p, real),
            release * p.salesSeason()[m.month] / seasonLeft(p, m.month),
            price / 1000),
        share);
  }

  /// (CS-4.19) share for the trader where the state may pay no more than a token.
  static double withToken(double share, double priceRatio, double token) {
    if (token <= 0) {
      return share;
    }
    double brought = Math.min(1, Math.max(0, (priceRatio - token) / token));
    return brought >= 1 ? share : 1 - (1 - share) * brought;
  }

  /// (CS-4.16) value of a tonne that is held.
  static double hold(GrainMarketing.Parameters p, Market m, double price) {
    double theta = p.expectationWeight();
    double expected = StrictMath.exp(theta * StrictMath.log(price) + (1 - theta) * m.slowLogPrice);
    double gain = 1 + p.holdingGainMonth() * Math.min(p.holdingMonthsMax(), 12 - m.month);
    double outlet = p.holdingValueAtBan() + (1 - p.holdingValueAtBan()) * m.tolerance;
    return Math.max(
        expected
            * (1 - p.margin(m.tolerance))
            * gain
            * outlet
            * (1 + p.holdingWarWeight() * m.warThreat),
        p.feedValueKopeksPerTonne() * m.animalPriceIndex);
  }

  private static double seasonLeft(GrainMarketing.Parameters p, int month) {
    double left = 0;
    for (int b = month; b < 12; b++) {
      left += p.salesSeason()[b];
    }
    return left;
  }
}
