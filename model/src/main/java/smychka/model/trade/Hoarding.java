package smychka.model.trade;

import smychka.engine.MechanismSpec;

/// How far households of villages and towns buy ahead of need when there is talk of war.
///
/// ```
/// (WO-3.1) n'    = n + λ·(threat − n)                                           [0-1]
/// (WO-3.2) H     = h·max(0, n − n0)/(1 − n0)                                    [months]
/// (WO-3.3) ahead = min(a·max(0, H·want − A), s·max(0, M/P − want))              [1913 kopek a month]
/// (WO-3.4) drawn = min(want, a·max(0, A − H·want))                              [1913 kopek a month]
/// (WO-3.5) want' = want + ahead − drawn,  A' = A + fill·ahead − drawn           [1913 kopek]
/// ```
///
/// - (WO-3.1) n how loud the talk of war is among the people, threat that of the world (dated
///   feed); news takes months to spread and to fade.
/// - (WO-3.2) months of goods that are wanted ahead; n0 talk that alarms nobody.
/// - (WO-3.3) want what is wanted without alarm (TR-2.1), (PO-6.3), A goods held ahead, M cash, P
///   retail list price, s part of the cash beside that is spent so.
/// - (WO-3.4) what is held beyond the wish is used instead of buying.
///
/// Goods leave the books when they are sold, those held ahead too. Towns wish to hold more bread as
/// well: months of it by (PO-6.1) and part of H. Grain that villages keep is (CS-4.11).
public final class Hoarding {
  /// What hoarding reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("trade.hoarding", "WO-3")
          .reads("household.money", "townsfolk.money", "world.threat")
          .writes(
              "household.goodsWantKopeks",
              "household.aheadWantKopeks",
              "household.goodsAheadKopeks",
              "townsfolk.goodsWantKopeks",
              "townsfolk.aheadWantKopeks",
              "townsfolk.goodsAheadKopeks",
              "nation.warNews");

  private Hoarding() {}

  /// Parameters of hoarding (`data/parameters/trade/hoarding.yaml`).
  public record Parameters(
      double newsMonth,
      double alarmFrom,
      double monthsAtWar,
      double adjustmentMonth,
      double cashShare,
      double breadPart) {
    /// Refuses what cannot be.
    public Parameters {
      if (!(alarmFrom >= 0 && alarmFrom < 1)) {
        throw new IllegalArgumentException("alarmFrom must lie in [0, 1), got " + alarmFrom);
      }
      if (!(newsMonth > 0 && newsMonth <= 1)) {
        throw new IllegalArgumentException("newsMonth must lie in (0, 1], got " + newsMonth);
      }
    }

    /// (WO-3.1) talk of war after a month of a threat.
    public double learn(double news, double threat) {
      return news + newsMonth * (threat - news);
    }

    /// (WO-3.2) months of goods wanted ahead.
    public double months(double news) {
      return monthsAtWar * Math.max(0, news - alarmFrom) / (1 - alarmFrom);
    }

    /// Months of bread that towns wish to hold beyond the ordinary.
    public double breadMonths(double news) {
      return breadPart * months(news);
    }

    /// (WO-3.3) what is wanted ahead, where `cash` is cash in goods.
    double ahead(double months, double want, double held, double cash) {
      double gap = adjustmentMonth * Math.max(0, months * want - held);
      return Math.min(gap, cashShare * Math.max(0, cash - want));
    }

    /// (WO-3.4) what is used of goods held ahead.
    double drawn(double months, double want, double held) {
      return Math.min(want, adjustmentMonth * Math.max(0, held - months * want));
    }
  }

  /// The columns hoarding may touch.
  public record Columns(
      long[] money, int[] goodsWantKopeks, int[] aheadWantKopeks, int[] goodsAheadKopeks) {}

  /// Changes what row `i` wants; returns by how much. `unitsPerGood` is the price of goods worth a
  /// kopek of 1913 [currency units].
  public static int plan(Parameters p, double months, double unitsPerGood, Columns c, int i) {
    c.aheadWantKopeks[i] = 0;
    int held = c.goodsAheadKopeks[i];
    if (months <= 0 && held == 0) {
      return 0;
    }
    int want = c.goodsWantKopeks[i];
    int ahead =
        months * want <= held
            ? 0
            : (int) Math.min(1e8, p.ahead(months, want, held, c.money[i] / unitsPerGood));
    int drawn = (int) Math.min(held, Math.ceil(p.drawn(months, want, held)));
    drawn = Math.min(drawn, want);
    c.aheadWantKopeks[i] = ahead;
    c.goodsAheadKopeks[i] = held - drawn;
    c.goodsWantKopeks[i] = want + ahead - drawn;
    return ahead - drawn;
  }

  /// Plans rows `[from, to)`; adds the change of wants to `sums[at]`.
  public static void plan(
      Parameters p,
      double months,
      double unitsPerGood,
      Columns c,
      int from,
      int to,
      long[] sums,
      int at) {
    long change = 0;
    for (int i = from; i < to; i++) {
      change += plan(p, months, unitsPerGood, c, i);
    }
    sums[at] += change;
  }

  /// Puts away what row `i` got of what it wanted ahead.
  public static void keep(double fill, Columns c, int i) {
    c.goodsAheadKopeks[i] += (int) (fill * c.aheadWantKopeks[i]);
  }

  /// Puts away in rows `[from, to)`.
  public static void keep(double fill, Columns c, int from, int to) {
    for (int i = from; i < to; i++) {
      keep(fill, c, i);
    }
  }
}
