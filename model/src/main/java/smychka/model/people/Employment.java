package smychka.model.people;

import smychka.engine.Draws;
import smychka.engine.MechanismSpec;
import smychka.engine.SystematicRounding;
import smychka.model.tables.Trade;

/// Who is taken on and who is let go in the towns: vacancies are filled from the unemployed of the
/// same trade first; what is left is filled from households in which nobody works, whatever their
/// trade, newcomers among them, who change it.
///
/// ```
/// (PO-4.1) P(hired in own trade) = min(1, vacancies/unemployed of the trade)
/// (PO-4.2) P(hired elsewhere)    = min(1, vacancies left/those who can be taken)
/// (PO-4.3) P(let go)             = max(0, employed − wanted)/employed
/// (PO-4.4) wanted in transport   = T0·(t0 + t1·I/100),  officials = o·people         [persons]
/// (PO-4.5) wanted in services    = employed·(pool/pay)^η                             [persons]
/// (PO-4.6) wanted, traders and artisans = pool/(x·workers' earnings)                 [persons]
/// ```
///
/// - (PO-4.2) taken can be all of a household in which nobody works and, where hands are hired for
///   the plan (IN-5.5), those beside a trader or artisan, who then gives up his trade.
/// - (PO-4.1) to (PO-4.3) by region and trade, for each earner, by systematic sampling: chance
///   decides who, not how many. Wanted by trusts is (IN-5.2).
/// - (PO-4.2) the new trade is drawn in proportion to the vacancies left.
/// - (PO-4.4) to (PO-4.6) are set by the month and approached by at most a share a month: I factory
///   output, pool the money due to those who serve, trade or make by hand, pay what the tariff of
///   those who serve would cost, x the income at which a number stays, against a worker's.
///
/// Assumption PO-4.a: who is hired or let go is a matter of luck within a region and trade.
public final class Employment {
  /// What employment reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("people.employment", "PO-4")
          .reads("townsfolk.id", "townsfolk.region")
          .readsLagged("townsfolk.earners")
          .writes(
              "townsfolk.trade",
              "townsfolk.working",
              "nation.unemployment",
              "region.vacancies",
              "nation.vacancies");

  private Employment() {}

  /// The columns employment may touch.
  public record Columns(long[] id, int[] region, byte[] trade, byte[] earners, byte[] working) {}

  /// Earners at work and out of work by trade and region.
  public record Count(long[][] working, long[][] idle) {}

  /// Counts earners of `trades` trades in `regions` regions.
  public static Count count(Columns c, int trades, int regions) {
    Count count = new Count(new long[trades][regions], new long[trades][regions]);
    for (int i = 0; i < c.id.length; i++) {
      count.working[c.trade[i]][c.region[i]] += c.working[i];
      count.idle[c.trade[i]][c.region[i]] += c.earners[i] - c.working[i];
    }
    return count;
  }

  /// Counts earners of some rows, all of regions that no other call has.
  public static void count(Columns c, TownRows rows, Count count) {
    long[] working = new long[count.working.length];
    long[] idle = new long[count.working.length];
    for (int k = rows.from(); k < rows.to(); k++) {
      int i = rows.row()[k];
      int r = c.region[i];
      working[c.trade[i]] += c.working[i];
      idle[c.trade[i]] += c.earners[i] - c.working[i];
      if (k + 1 == rows.to() || c.region[rows.row()[k + 1]] != r) {
        add(working, idle, count, r);
      }
    }
  }

  /// Moves a region's counts, kept apart from those of others, to `count`.
  private static void add(long[] working, long[] idle, Count count, int r) {
    for (int t = 0; t < working.length; t++) {
      count.working[t][r] += working[t];
      count.idle[t][r] += idle[t];
      working[t] = 0;
      idle[t] = 0;
    }
  }

  /// Those without work over them and wage earners at work, in the regions `[from, to)` [share].
  public static double unemployment(Count count, int from, int to) {
    double working = 0;
    double idle = 0;
    for (int t = 0; t < count.idle.length; t++) {
      for (int r = from; r < to; r++) {
        working += t < Trade.WAGED ? count.working[t][r] : 0;
        idle += count.idle[t][r];
      }
    }
    return idle / Math.max(1, working + idle);
  }

  /// What a month changed: places nobody filled, by region; persons hired and let go by trade.
  public record Change(double[] unfilled, long[] hired, long[] letGo) {
    /// Nobody hired or let go yet in `trades` trades.
    public static Change of(double[] unfilled, int trades) {
      return new Change(unfilled, new long[trades], new long[trades]);
    }

    /// Adds what `other` counts.
    public void add(Change other) {
      for (int t = 0; t < hired.length; t++) {
        hired[t] += other.hired[t];
        letGo[t] += other.letGo[t];
      }
    }
  }

  /// Hires and lets go until employment is, on the mean, what is `wanted[trade][region]`.
  public static Change step(Columns c, double[][] wanted, boolean open, long key) {
    Count free = new Count(new long[0][0], new long[wanted.length][wanted[0].length]);
    countFree(c, TownRows.all(c.id.length), open, free);
    Chances chances = chances(count(c, wanted.length, wanted[0].length), free, wanted, open);
    Change change = Change.of(chances.unfilled, wanted.length);
    step(c, TownRows.all(c.id.length), chances, key, change);
    return change;
  }

  /// Chances of earners by trade and region to be hired in their own trade and to be let go, what
  /// is left vacant by trade and in all, chances to be hired elsewhere, and what nobody will fill.
  public record Chances(
      double[][] own,
      double[][] out,
      double[][] left,
      double[] elsewhere,
      double[] vacant,
      double[] unfilled,
      boolean open) {}

  /// (PO-4.1) to (PO-4.3) the chances of a month that begins with the earners `now`, of whom
  /// without work those in `canBeTaken` can change their trade.
  public static Chances chances(Count now, Count canBeTaken, double[][] wanted, boolean open) {
    int trades = wanted.length;
    int regions = wanted[0].length;
    double[][] own = new double[trades][regions];
    double[][] out = new double[trades][regions];
    double[][] left = new double[trades][regions];
    double[] elsewhere = new double[regions];
    double[] vacant = new double[regions];
    double[] unfilled = new double[regions];
    for (int r = 0; r < regions; r++) {
      double idleLeft = 0;
      for (int t = 0; t < trades; t++) {
        double gap = wanted[t][r] - now.working[t][r];
        double vacancies = Math.max(0, gap);
        double filled = Math.min(vacancies, now.idle[t][r]);
        own[t][r] = now.idle[t][r] == 0 ? 0 : filled / now.idle[t][r];
        out[t][r] = now.working[t][r] == 0 ? 0 : Math.max(0, -gap) / now.working[t][r];
        left[t][r] = vacancies - filled;
        vacant[r] += left[t][r];
        idleLeft += canBeTaken.idle[t][r] * (1 - own[t][r]);
      }
      elsewhere[r] = idleLeft <= 0 ? 0 : Math.min(1, vacant[r] / idleLeft);
      unfilled[r] = Math.max(0, vacant[r] - idleLeft);
    }
    return new Chances(own, out, left, elsewhere, vacant, unfilled, open);
  }

  /// Hires and lets go in some rows; adds to what `change` counts.
  public static void step(Columns c, TownRows rows, Chances chances, long key, Change change) {
    for (int k = rows.from(); k < rows.to(); ) {
      int r = c.region[rows.row()[k]];
      int trades = chances.own.length;
      SystematicRounding out = new SystematicRounding(trades, key, (long) r * trades);
      SystematicRounding in = new SystematicRounding(trades + 1, key + 1, (long) r * (trades + 1));
      for (; k < rows.to() && c.region[rows.row()[k]] == r; k++) {
        row(c, rows.row()[k], chances, out, in, key, change);
      }
    }
  }

  private static void row(
      Columns c,
      int i,
      Chances chances,
      SystematicRounding out,
      SystematicRounding in,
      long key,
      Change change) {
    int t = c.trade[i];
    int r = c.region[i];
    int working = c.working[i];
    int idle = c.earners[i] - working;
    int gone = out.next(t, working * chances.out[t][r]);
    int hired = in.next(t, idle * chances.own[t][r]);
    c.working[i] = (byte) (working - gone + hired);
    change.letGo[t] += gone;
    change.hired[t] += hired;
    boolean takes = c.working[i] == 0 || (chances.open && onOwn(t));
    if (takes && idle > hired && chances.elsewhere[r] > 0) {
      int taken = in.next(chances.own.length, (idle - hired) * chances.elsewhere[r]);
      if (taken > 0) {
        c.trade[i] =
            (byte)
                pick(chances.left, r, chances.vacant[r], Draws.unit(Draws.bits(key + 3, c.id[i])));
        c.working[i] += (byte) taken;
        change.hired[c.trade[i]] += taken;
      }
    }
  }

  private static boolean onOwn(int trade) {
    return trade == Trade.TRADER || trade == Trade.ARTISAN;
  }

  /// Counts those without work who can change their trade in some rows, all of regions that no
  /// other call has.
  public static void countFree(Columns c, TownRows rows, boolean open, Count count) {
    for (int k = rows.from(); k < rows.to(); k++) {
      int i = rows.row()[k];
      if (c.working[i] == 0 || (open && onOwn(c.trade[i]))) {
        count.idle[c.trade[i]][c.region[i]] += c.earners[i] - c.working[i];
      }
    }
  }

  /// A trade in proportion to its vacancies.
  private static int pick(double[][] left, int r, double vacant, double luck) {
    double at = luck * vacant;
    for (int t = 0; t < left.length; t++) {
      at -= left[t][r];
      if (at < 0) {
        return t;
      }
    }
    return left.length - 1;
  }
}
