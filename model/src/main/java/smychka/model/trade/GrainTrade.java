package smychka.model.trade;

/// What traders carry between regions, and how the long side of a region's market is rationed.
///
/// ```
/// (TR-1.9) room = max(0, 1 − stock/(c·people))                                    [share]
/// (TR-1.16) Σ_r shipped_rq ≤ max(0, m·asked_q + stock(p_q) − stock_q),  asked' = ½·(asked + demand)  [kg]
/// (TR-1.10) sold = min(offered, demand + kept − stock),  bought = min(demand, stock + sold)   [kg]
/// ```
///
/// (TR-1.16) traders send to a region what is asked for there in the m months until the next load
/// can arrive, beside the stock they wish to hold (TR-1.6), less what lies there: who looks at the
/// price alone sends till it breaks. It holds while railways are worn (IN-9.3) and a load sent
/// wrong cannot be sent on; no limit where m is 0.
///
/// What is wanted on each way is (TR-1.4) times the room there, scaled to what carts and rails
/// carry.
public final class GrainTrade {
  /// What rounding by household may add to sales, and must leave of purchases.
  private static final double SLACK = .002;

  private GrainTrade() {}

  /// (TR-1.4) what traders want to ship from region to region, given log prices expected.
  public static double[][] shipping(
      GrainMarket.Parameters g,
      double[] logPrice,
      double[] people,
      double[] stockKg,
      double[] mostKg,
      int[][] distanceClass,
      double carryingKg) {
    int n = logPrice.length;
    double[][] ship = new double[n][n];
    for (int r = 0; r < n; r++) {
      for (int q = 0; q < n; q++) {
        if (q != r) {
          double market = g.shippingBaseKgPerHead() * Math.min(people[r], people[q]);
          ship[r][q] =
              g.shipping(logPrice[r], logPrice[q], g.tau(distanceClass[r][q]), market)
                  * room(g, stockKg[q], people[q]);
        }
      }
    }
    if (g.orderMonths() > 0) {
      limit(ship, mostKg);
    }
    double all = 0;
    for (double[] row : ship) {
      for (double kg : row) {
        all += kg;
      }
    }
    double factor = Math.min(1, carryingKg / Math.max(1, all));
    for (double[] row : ship) {
      for (int q = 0; q < n; q++) {
        row[q] *= factor;
      }
    }
    return ship;
  }

  /// (TR-1.16) cuts what is sent to each region to the most that can be sold there.
  private static void limit(double[][] ship, double[] mostKg) {
    for (int q = 0; q < mostKg.length; q++) {
      double to = 0;
      for (double[] row : ship) {
        to += row[q];
      }
      double part = to <= mostKg[q] ? 1 : mostKg[q] / to;
      for (double[] row : ship) {
        row[q] *= part;
      }
    }
  }

  /// (TR-1.9) how far the stock of traders leaves room for more.
  static double room(GrainMarket.Parameters g, double stockKg, double people) {
    return Math.max(0, 1 - stockKg / (people * g.stockRoomKgPerHead()));
  }

  /// Shares of what was offered that is sold, and of what was wanted that is bought.
  public record Balance(double soldShare, double boughtShare) {}

  /// (TR-1.10) rations the long side.
  public static Balance balance(double offered, double demand, double kept, double stock) {
    double taken = Math.min(offered, Math.max(0, demand + kept - stock) * (1 + SLACK));
    return new Balance(
        offered <= 0 ? 1 : taken / offered,
        demand <= 0 ? 1 : Math.min(1, (1 - SLACK) * (stock + taken) / demand));
  }
}
