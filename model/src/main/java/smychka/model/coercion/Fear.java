package smychka.model.coercion;

import smychka.engine.Checks;
import smychka.engine.MechanismSpec;

/// What force leaves in people: fear and grievance of each household, between 0 and 1.
///
/// ```
/// (CO-2.1) F' = F + (1 − F)·min(1, a_s·[seized] + a_v·[visited] + a_n·near + a_c·[case] + a_k·[convicted] + s_v) − δ_F·F
/// (CO-2.2) Γ' = Γ + (1 − Γ)·min(1, b·loss + b_k·[convicted] + g_v) − δ_Γ·Γ
///          loss = (seized + refused grain fined)/(seized + grain left)            [share]
/// (CO-2.3) T' = T + (1 − T)·min(1, max(0, a_t·taken)) − δ_F·T
/// ```
///
/// - [seized] grain was taken from the household by force this month, [visited] plenipotentiaries
///   were in its village, near what is heard of the next villages (CO-3.4), [case] somebody of its
///   village was convicted, [convicted] it was the household itself.
/// - s_v, g_v what the village went through in the drive to collective farms: brigades, neighbours
///   dispossessed, food short (CO-4, CO-3); enrolment adds to grievance in (CS-7.7).
/// - Compliance uses fear (CS-9.10), (CS-9.12); revolt uses both (CO-3.11).
/// - (CO-2.3) T fear in towns, one value; taken persons convicted this month in political cases,
///   per thousand people.
public final class Fear {
  /// What fear reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("coercion.fear", "CO-2")
          .reads(
              "household.village",
              "household.workers",
              "household.dependants",
              "household.grainKg",
              "household.seizedKg",
              "household.refusedKg",
              "household.accused",
              "village.searchShare",
              "village.nearShare",
              "village.caseBrought",
              "village.fearShock",
              "village.grievanceShock")
          .writes("household.fear", "household.grievance", "nation.townFear");

  /// Slots of the sums, in millionths over households with members: fear, grievance.
  public static final int FEAR = 0, GRIEVANCE = 1, SLOTS = 2;

  private static final double MILLIONTHS = 1e6;

  private Fear() {}

  /// Parameters of fear and grievance (`data/parameters/coercion/fear.yaml`).
  public record Parameters(
      double fearBySeizure,
      double fearByVisit,
      double fearByNews,
      double fearByCase,
      double fearByConviction,
      double townFearPerMille,
      double fearDecayMonth,
      double grievanceByLoss,
      double grievanceByConviction,
      double grievanceDecayMonth) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.share("fearDecayMonth", fearDecayMonth);
      Checks.share("grievanceDecayMonth", grievanceDecayMonth);
    }
  }

  /// The columns fear may touch.
  public record Columns(
      int[] village,
      byte[] workers,
      byte[] dependants,
      int[] grainKg,
      int[] seizedKg,
      int[] refusedKg,
      byte[] accused,
      float[] fear,
      float[] grievance) {}

  /// What happened in the villages this month.
  public record News(
      double[] searchShare,
      double[] nearShare,
      double[] caseBrought,
      double[] fearShock,
      double[] grievanceShock) {}

  /// (CO-2.1) fear after a month in which `shock` (0 to 1 and more) happened.
  public static double fear(Parameters p, double before, double shock) {
    return before + (1 - before) * Math.min(1, Math.max(0, shock)) - p.fearDecayMonth * before;
  }

  /// (CO-2.2) grievance after a month's loss.
  public static double grievance(Parameters p, double before, double shock) {
    return before + (1 - before) * Math.min(1, Math.max(0, shock)) - p.grievanceDecayMonth * before;
  }

  /// (CO-2.3) fear in towns after a month in which `takenPerMille` of the people were convicted.
  public static double town(Parameters p, double before, double takenPerMille) {
    return fear(p, before, p.townFearPerMille * takenPerMille);
  }

  /// What a village fears after one of the household `taken` was led away.
  public static void led(Parameters p, Columns c, int taken, int from, int to) {
    for (int i = from; i < to; i++) {
      if (c.workers[i] + c.dependants[i] > 0) {
        boolean own = i == taken;
        c.fear[i] =
            (float) (c.fear[i] + (1 - c.fear[i]) * shock(own ? p.fearByConviction : p.fearByCase));
        c.grievance[i] += (float) (own ? (1 - c.grievance[i]) * p.grievanceByConviction : 0);
      }
    }
  }

  private static double shock(double shock) {
    return Math.min(1, Math.max(0, shock));
  }

  /// Updates rows `[from, to)` and adds them to the sums.
  public static void step(
      Parameters p, News news, Columns c, int from, int to, long[] sums, int at) {
    for (int i = from; i < to; i++) {
      int v = c.village[i];
      double shock =
          (c.seizedKg[i] > 0 ? p.fearBySeizure : 0)
              + (news.searchShare[v] > 0 ? p.fearByVisit : 0)
              + p.fearByNews * news.nearShare[v]
              + p.fearByCase * news.caseBrought[v]
              + p.fearByConviction * c.accused[i]
              + news.fearShock[v];
      double lost = c.seizedKg[i] + c.refusedKg[i];
      double loss = lost == 0 ? 0 : Math.min(1, lost / (c.seizedKg[i] + c.grainKg[i] + 1.0));
      double hurt =
          p.grievanceByLoss * loss
              + p.grievanceByConviction * c.accused[i]
              + news.grievanceShock[v];
      if (shock != 0 || c.fear[i] != 0) {
        c.fear[i] = (float) fear(p, c.fear[i], shock);
      }
      if (hurt != 0 || c.grievance[i] != 0) {
        c.grievance[i] = (float) grievance(p, c.grievance[i], hurt);
      }
    }
    add(c, from, to, sums, at);
  }

  /// The same for a month in which nothing happens: no one is visited, fined or accused.
  public static void calm(Parameters p, Columns c, int from, int to, long[] sums, int at) {
    for (int i = from; i < to; i++) {
      c.fear[i] = (float) fear(p, c.fear[i], 0);
    }
    for (int i = from; i < to; i++) {
      c.grievance[i] = (float) grievance(p, c.grievance[i], 0);
    }
    add(c, from, to, sums, at);
  }

  private static void add(Columns c, int from, int to, long[] sums, int at) {
    long fear = 0;
    long grievance = 0;
    for (int i = from; i < to; i++) {
      if (c.workers[i] + c.dependants[i] > 0) {
        fear += (long) (MILLIONTHS * c.fear[i]);
        grievance += (long) (MILLIONTHS * c.grievance[i]);
      }
    }
    sums[at + FEAR] += fear;
    sums[at + GRIEVANCE] += grievance;
  }
}
