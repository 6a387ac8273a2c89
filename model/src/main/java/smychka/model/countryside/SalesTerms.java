package smychka.model.countryside;

/// The terms on which a region's households decide how much grain to sell in a month: net price,
/// outlet, and whether to release grain that is held as an asset.
///
/// - (CS-4.12) p_s = p·(1 − m) carting and the trader's margin off the market price [gold kopek/t]
/// - (CS-4.13) p = p_s^w · p_b^(1−w) net price over both outlets, w the private share [gold
///   kopek/t]
/// - (CS-4.14) hold = max(E[p]·(1 − m)·(1 + g·min(n, n_max))·(h0 + (1 − h0)·tol)·(1 + u·war), feed
///   value) value of a tonne if held [gold kopek/t]
/// - (CS-4.15) E[p] = p^θ · pL^(1−θ) price expected, pL the slow log mean [gold kopek/t]
/// - (CS-4.16) r = release(ln(p·v/v̄ / hold))·S_a/Σ_{b≥a} S_b share of the year's sales offered now
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
      double animalPriceIndex) {}

  /// What households meet at a market price [gold kopek/t], and the share they sell privately.
  public record Terms(GrainMarketing.Quote quote, double privateShare) {}

  /// (CS-4.12)-(CS-4.16) the terms at a market price.
  public static Terms at(GrainMarketing.Parameters p, Market m, double price) {
    double margin = p.margin(m.tolerance);
    double privateNet = price * (1 - margin);
    double share = p.privateShare(privateNet, m.statePriceKopeksPerTonne, m.tolerance);
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

  /// (CS-4.14) value of a tonne that is held.
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
