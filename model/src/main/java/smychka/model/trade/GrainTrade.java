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
/// price alone sends till it breaks. No limit where m is 0.
///
/// What is wanted on each way is (TR-1.4) times the room there, scaled to what carts and rails
/// carry.
public final class GrainTrade {
  /// What rounding by household may add to sales, and must leave of purchases.
  private static final double SLACK = .002;

  private GrainTrade() {}

  /// What traders know who ship between regions.
  ///
  /// @param logThere log price they expect in a region
  /// @param open whether grain has an open price where they load
  /// @param mostKg most they send to a region (TR-1.16)
  public record Route(
      double[] logThere,
      boolean open,
      double[] people,
      double[] stockKg,
      double[] mostKg,
      int[][] distanceClass,
      double carryingKg) {}

  /// (TR-1.4) what traders want to ship from a region to the others where it costs `logHere` [kg].
  public static double[] wanted(GrainMarket.Parameters g, Route way, int r, double logHere) {
    int n = way.logThere.length;
    double[] wanted = new double[n];
    double known = way.open ? logHere : way.logThere[r];
    for (int q = 0; q < n; q++) {
      if (q != r) {
        double market = g.shippingBaseKgPerHead() * Math.min(way.people[r], way.people[q]);
        double tau = g.tau(way.distanceClass[r][q]);
        wanted[q] =
            g.shipping(known, way.logThere[q], tau, market)
                * room(g, way.stockKg[q], way.people[q]);
      }
    }
    return wanted;
  }

  /// (TR-1.4) what traders ship from region to region, given log prices where they load.
  public static double[][] shipping(GrainMarket.Parameters g, Route way, double[] logHere) {
    double[][] ship = new double[logHere.length][];
    for (int r = 0; r < logHere.length; r++) {
      ship[r] = wanted(g, way, r, logHere[r]);
    }
    double[] part = parts(g, way, ship);
    for (double[] row : ship) {
      for (int q = 0; q < row.length; q++) {
        row[q] *= part[q];
      }
    }
    return ship;
  }

  /// (TR-1.12), (TR-1.16) part of what is wanted to each region that is sent: no more than can be
  /// sold there, and no more than can be carried.
  public static double[] parts(GrainMarket.Parameters g, Route way, double[][] wanted) {
    double[] part = new double[wanted.length];
    double all = 0;
    for (int q = 0; q < part.length; q++) {
      double to = 0;
      for (double[] row : wanted) {
        to += row[q];
      }
      part[q] = g.orderMonths() <= 0 || to <= way.mostKg[q] ? 1 : way.mostKg[q] / to;
      all += part[q] * to;
    }
    double carried = Math.min(1, way.carryingKg / Math.max(1, all));
    for (int q = 0; q < part.length; q++) {
      part[q] *= carried;
    }
    return part;
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
