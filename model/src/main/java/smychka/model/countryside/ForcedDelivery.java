package smychka.model.countryside;

import java.util.Arrays;
import smychka.engine.Approx;
import smychka.engine.Checks;
import smychka.engine.Draws;
import smychka.engine.MechanismSpec;
import smychka.engine.Rounding;

/// What households give up under force: searched for in villages that are visited, asked by the
/// assembly under a self-assigned quota, or sold for fear; and what they hide from it.
///
/// ```
/// (CS-9.3) V      = max(0, (1 − hide·(1 − o·F))·G − n·(left·food + left_w·feed))   [kg]
/// (CS-9.4) taken  = V · max(y_v, c·f·F) · quota                                    [kg a month]
/// (CS-9.5) hide   = min(h_max, h0 + h1·q)                                          [share]
/// (CS-9.7) left   = 1 − l·f,  left_w = 1 − l_w·f                                   [share]
/// (CS-9.28) left   = (1 − l_t·T)·left  where quotas are asked                       [share]
/// (CS-9.8) q'     = q + λ·(x − q) where x > q, else q − δ·(q − x)                  [share]
///          x      = quota·max(y_v·([seized] + ν·(1 − [seized])), ν_2·near)
/// (CS-9.9) lost   = λ_h·(hide − h0)·G                                              [kg a month]
/// (CS-9.10) given = min(asked, V·min(1, k0 + k1·F + k2·f))                         [kg a month]
/// (CS-9.11) fine  = m·u·p_s·(min(asked, V) − given)  with chance f                 [gold kopek]
/// (CS-9.21) seed  = σ·max(0, 1 − reach/wanted)·y_v·B                               [kg a month]
/// (CS-9.29) G     = max(0, G − crop of the month)  under the levy                   [kg]
/// ```
///
/// - (CS-9.3) visible grain: G grain in the house, n months to the harvest, food and feed by norm
///   [kg a month], F fear (CO-2.1), which opens part o of what is hidden.
/// - (CS-9.4) y_v share taken in a village that is visited (CO-3.3), c part of it sold in others
///   for fear, f force (CO-3.1), quota the part still wanted by the plan (ST-2.10). Requisition
///   pays nothing; otherwise the state's price is paid. From a household convicted (CO-1.3) all of
///   V is taken and nothing is paid.
/// - (CS-9.29) what came from the field this month is in sheaves: the levy takes it from the next.
/// - (CS-9.28) T firm tasks, the lever `counterPlans`: a household owes what it is told, whatever
///   is left to it.
/// - Under requisition what is left is multiplied by what the levy of the time leaves. (CS-9.21) B
///   seed, σ the part taken of it where what is within reach does not fill the quota (ST-2.10).
/// - (CS-9.8) q share of its spare grain a household fears to lose: learned fast by λ, forgotten by
///   δ; ν weight of what is seen in the village, ν_2 of what is heard of the next (CO-3.4).
/// - (CS-9.10) asked by the assembly (CS-9.13); (CS-9.11) m most of a fine over what was refused, u
///   even draw, p_s the state's price. The fine is paid from cash, then property is sold (CS-9.14).
///
/// Assumptions: CS-9.a a household hides a share of its grain that grows with what it saw taken;
/// CS-9.b a search takes a share of what it finds visible; CS-9.c what is feared is hidden, and is
/// not sold in haste: the hazard enters the stock held back (CS-4.11) and not the value of grain
/// that is held (CS-4.16).
public final class ForcedDelivery {
  /// What forced deliveries read and write.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("countryside.forced-delivery", "CS-9")
          .reads(
              "household.id",
              "household.village",
              "household.workers",
              "household.dependants",
              "household.horses",
              "household.askedKg",
              "household.accused",
              "village.reach",
              "village.searchShare",
              "village.nearShare",
              "household.cattle")
          .reads("household.fear", "household.cropKg")
          .writes(
              "household.grainKg",
              "household.seedKg",
              "household.money",
              "household.takenKg",
              "household.seizedKg",
              "household.refusedKg",
              "household.fineDueKopeks",
              "household.hazard");

  /// Slots of the sums: grain taken without payment, with payment, visible in villages that were
  /// visited, hidden, lost in hiding, money paid, fines paid, hazard in millionths.
  public static final int UNPAID_KG = 0,
      PAID_KG = 1,
      SEEN_KG = 2,
      HIDDEN_KG = 3,
      LOST_KG = 4,
      MONEY = 5,
      FINES = 6,
      HAZARD = 7,
      CONVICTED = 8,
      SEED_KG = 9,
      SLOTS = 10;

  private ForcedDelivery() {}

  /// Parameters (`data/parameters/countryside/forced-delivery.yaml`).
  public record Parameters(
      double hideBase,
      double hideSlope,
      double hideMax,
      double hidingLossMonth,
      double openedByFear,
      double soldForFear,
      double leftShareFallWithForce,
      double feedLeftFallWithForce,
      double alarmLearningMonth,
      double calmLearningMonth,
      double villageNewsWeight,
      double nearNewsWeight,
      double givenBase,
      double givenByFear,
      double givenByForce,
      double fineMultipleMax,
      double leftFallWithTasks) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.share("hideBase", hideBase);
      Checks.share("hideMax", hideMax);
      Checks.share("hidingLossMonth", hidingLossMonth);
      Checks.share("openedByFear", openedByFear);
      Checks.share("alarmLearningMonth", alarmLearningMonth);
      Checks.share("calmLearningMonth", calmLearningMonth);
      Checks.notNegative("fineMultipleMax", fineMultipleMax);
    }

    /// (CS-9.5) share of its grain a household hides that fears to lose the share `hazard`.
    public double hidden(double hazard) {
      return Math.min(hideMax, hideBase + hideSlope * hazard);
    }

    /// (CS-9.7) share of a household's food norm that is left to it.
    public double foodLeft(double force) {
      return 1 - leftShareFallWithForce * force;
    }

    /// (CS-9.28) what is left under firm tasks against (CS-9.7).
    public double leftUnderTasks(double tasks) {
      return 1 - leftFallWithTasks * tasks;
    }

    /// (CS-9.7) share of the feed norm of horses and cattle that is left.
    public double feedLeft(double force) {
      return 1 - feedLeftFallWithForce * force;
    }

    /// (CS-9.8) what a household fears to lose after it met `seen`.
    public double learn(double hazard, double seen) {
      double speed = seen > hazard ? alarmLearningMonth : calmLearningMonth;
      return hazard + speed * (seen - hazard);
    }
  }

  /// The force of a month in a region: 0 where there is none.
  ///
  /// @param quotaShare part of what is within reach that the plan still wants (ST-2.10)
  /// @param unitsPerKg what is paid [currency unit/kg]; 0 under requisition
  /// @param assembly whether the village shares out a quota of its own
  /// @param levyNorm what is left under the levy against (CS-9.7)
  /// @param seedShare part of seed taken in a search because the quota is not filled (CS-9.21)
  /// @param sheaves part of the year's crop that came from the field this month and is not threshed
  ///   yet (CS-9.29)
  public record Force(
      double force,
      double quotaShare,
      double unitsPerKg,
      double unitsPerGoldKopek,
      double kopeksPerKg,
      boolean assembly,
      double levyNorm,
      double seedShare,
      double sheaves) {
    /// Force by other rules than the levy: what is left is by norm, seed is not touched.
    public Force(
        double force,
        double quotaShare,
        double unitsPerKg,
        double unitsPerGoldKopek,
        double kopeksPerKg,
        boolean assembly) {
      this(force, quotaShare, unitsPerKg, unitsPerGoldKopek, kopeksPerKg, assembly, 1, 0, 0);
    }

    /// No force: nothing is taken.
    public static final Force NONE = new Force(0, 0, 0, 1, 0, false);
  }

  /// What happened in the villages this month (CO-3.3), (CO-3.4).
  public record News(double[] reach, double[] searchShare, double[] nearShare) {}

  /// The columns forced deliveries may touch.
  public record Columns(
      long[] id,
      int[] village,
      byte[] workers,
      byte[] dependants,
      short[] horses,
      short[] cattle,
      int[] askedKg,
      byte[] accused,
      float[] fear,
      int[] cropKg,
      int[] seedKg,
      int[] grainKg,
      long[] money,
      int[] takenKg,
      int[] seizedKg,
      int[] refusedKg,
      int[] fineDueKopeks,
      float[] hazard) {}

  /// (CS-9.3) grain of a household that can be seen above what is left to it.
  public static double visible(
      Parameters p, double hidden, double fear, int grainKg, int months, double leftKgMonth) {
    double shown = 1 - hidden * (1 - p.openedByFear * fear);
    return Math.max(0, shown * grainKg - months * leftKgMonth);
  }

  /// (CS-9.29) grain in the house that is threshed.
  static int threshed(double sheaves, int grainKg, int cropKg) {
    return sheaves <= 0 ? grainKg : (int) Math.max(0, grainKg - sheaves * cropKg);
  }

  /// Food and feed left to a household a month.
  static double leftKgMonth(
      Parameters p,
      HouseholdUse.Parameters use,
      double force,
      int workers,
      int dependants,
      int horses,
      int cattle) {
    double food = use.foodKgPerConsumerYear() / 12 * Consumers.units(workers, dependants);
    double feed = HouseholdUse.feedKg(use, 1, horses, cattle, 0, 0);
    return p.foodLeft(force) * food + p.feedLeft(force) * feed;
  }

  /// A month of rows `[from, to)`; `months` are those left to the harvest.
  public static void step(
      Parameters p,
      HouseholdUse.Parameters use,
      Force force,
      News news,
      int months,
      long key,
      Columns c,
      int from,
      int to,
      long[] sums,
      int at) {
    rot(p, key, c, from, to, sums, at);
    Arrays.fill(c.seizedKg, from, to, 0);
    Arrays.fill(c.refusedKg, from, to, 0);
    Arrays.fill(c.fineDueKopeks, from, to, 0);
    if (force.force > 0) {
      for (int i = from; i < to; i++) {
        take(p, use, force, news, months, key, c, i, sums, at);
      }
    }
    learn(p, force, news, c, from, to, sums, at);
  }

  /// (CS-9.8) what is hidden at the month's end, and what is feared after it.
  private static void learn(
      Parameters p, Force force, News news, Columns c, int from, int to, long[] sums, int at) {
    long hiddenKg = 0;
    for (int i = from; i < to; i++) {
      hiddenKg += (long) (p.hidden(c.hazard[i]) * c.grainKg[i]);
    }
    sums[at + HIDDEN_KG] += hiddenKg;
    for (int i = from; i < to; i++) {
      c.hazard[i] = (float) p.learn(c.hazard[i], seen(p, force, news, c, i));
    }
    long hazard = 0;
    for (int i = from; i < to; i++) {
      int peopled = Math.min(1, c.workers[i] + c.dependants[i]);
      hazard += peopled * (long) (1e6 * c.hazard[i]);
    }
    sums[at + HAZARD] += hazard;
  }

  /// (CS-9.9) what rots where it is hidden.
  private static void rot(
      Parameters p, long key, Columns c, int from, int to, long[] sums, int at) {
    long all = 0;
    for (int i = from; i < to; i++) {
      double rot = p.hidingLossMonth * (p.hidden(c.hazard[i]) - p.hideBase) * c.grainKg[i];
      if (rot > 0) {
        int lost = Math.min(c.grainKg[i], Rounding.stochastic(rot, Draws.bits(key, c.id[i])));
        c.grainKg[i] -= lost;
        all += lost;
      }
    }
    sums[at + LOST_KG] += all;
  }

  private static void take(
      Parameters p,
      HouseholdUse.Parameters use,
      Force f,
      News news,
      int months,
      long key,
      Columns c,
      int i,
      long[] sums,
      int at) {
    double left =
        leftKgMonth(p, use, f.force, c.workers[i], c.dependants[i], c.horses[i], c.cattle[i]);
    double hidden = p.hidden(c.hazard[i]);
    int grain = threshed(f.sheaves, c.grainKg[i], c.cropKg[i]);
    double visible = visible(p, hidden, c.fear[i], grain, months, f.levyNorm * left);
    double search = news.searchShare[c.village[i]];
    if (f.seedShare > 0 && search > 0) {
      seed(f, search, key + 5, c, i, sums, at);
    }
    sums[at + SEEN_KG] += search > 0 ? (long) visible : 0;
    sums[at + CONVICTED] += c.accused[i];
    if (visible <= 0) {
      return;
    }
    boolean asked = f.assembly && search > 0 && c.accused[i] == 0;
    double kg =
        asked
            ? given(p, f, c, visible, i)
            : taken(p, f, c, visible, search, news.reach[c.village[i]], i);
    int seized = Math.min(c.grainKg[i], Rounding.stochastic(kg, Draws.bits(key + 1, c.id[i])));
    c.grainKg[i] -= seized;
    c.seizedKg[i] = seized;
    pay(f, key, c, i, seized, sums, at);
    if (asked) {
      fine(p, f, c, visible, key, i, sums, at);
    }
  }

  /// (CS-9.21) seed that is taken because the quota is not filled; nothing is paid.
  private static void seed(
      Force f, double search, long key, Columns c, int i, long[] sums, int at) {
    int seed =
        Math.min(
            c.seedKg[i],
            Rounding.stochastic(f.seedShare * search * c.seedKg[i], Draws.bits(key, c.id[i])));
    c.seedKg[i] -= seed;
    c.takenKg[i] += seed;
    sums[at + SEED_KG] += seed;
  }

  /// (CS-9.4) what is taken from a household.
  private static double taken(
      Parameters p, Force f, Columns c, double visible, double search, double reach, int i) {
    if (c.accused[i] != 0) {
      return visible;
    }
    double feared = p.soldForFear * f.force * c.fear[i] * reach;
    return visible * Math.max(search, feared) * f.quotaShare;
  }

  /// (CS-9.10) what a household gives of what the assembly asks.
  private static double given(Parameters p, Force f, Columns c, double visible, int i) {
    double share = p.givenBase + p.givenByFear * c.fear[i] + p.givenByForce * f.force;
    return Math.min(c.askedKg[i], visible * Math.min(1, share));
  }

  private static void pay(Force f, long key, Columns c, int i, int seized, long[] sums, int at) {
    if (f.unitsPerKg == 0 || c.accused[i] != 0) {
      c.takenKg[i] += seized;
      sums[at + UNPAID_KG] += seized;
      return;
    }
    long paid = Rounding.stochasticLong(seized * f.unitsPerKg, Draws.bits(key + 2, c.id[i]));
    c.money[i] += paid;
    sums[at + PAID_KG] += seized;
    sums[at + MONEY] += paid;
  }

  /// (CS-9.11) who refused is fined: cash first, the rest is due from property.
  private static void fine(
      Parameters p, Force f, Columns c, double visible, long key, int i, long[] sums, int at) {
    c.refusedKg[i] = (int) Math.max(0, Math.min(c.askedKg[i], visible) - c.seizedKg[i]);
    if (c.refusedKg[i] == 0
        || Draws.unit(Draws.bits(key + 3, c.id[i])) >= Approx.clip(f.force, 0, 1)) {
      return;
    }
    double multiple = p.fineMultipleMax * Draws.unit(Draws.bits(key + 4, c.id[i]));
    double kopeks = multiple * c.refusedKg[i] * f.kopeksPerKg;
    long units = (long) (kopeks * f.unitsPerGoldKopek);
    long paid = Math.min(units, Math.max(0, c.money[i]));
    c.money[i] -= paid;
    c.fineDueKopeks[i] = (int) ((units - paid) / f.unitsPerGoldKopek);
    sums[at + FINES] += paid;
  }

  /// (CS-9.8) what a household meets of what was taken here and nearby.
  private static double seen(Parameters p, Force f, News news, Columns c, int i) {
    if (f.force <= 0) {
      return 0;
    }
    int v = c.village[i];
    double own = c.seizedKg[i] > 0 ? 1 : p.villageNewsWeight;
    double quota = f.assembly ? 1 : f.quotaShare;
    return quota * Math.max(own * news.searchShare[v], p.nearNewsWeight * news.nearShare[v]);
  }
}
