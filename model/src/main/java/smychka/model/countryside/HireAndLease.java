package smychka.model.countryside;

import smychka.engine.Apportion;
import smychka.engine.Checks;
import smychka.engine.MechanismSpec;

/// Work for others within a village in a farming year: those with more land in crop than hands or
/// horses take on neighbours with hands to spare, and horse owners plough for the horseless; both
/// are paid in grain after the harvest.
///
/// ```
/// (CS-10.3) need    = d·sown/100,  own = W·d_w                                  [days]
/// (CS-10.4) hired   = h·law·min(Σ max(0, need − own), Σ o·max(0, own − need))   [days in a village]
/// (CS-10.5) let     = p·sown/100 of the horseless, by owners of horses          [days with a horse]
/// (CS-10.6) paid    = min(w_d·(days hired and let), a·G)                        [kg]
/// ```
///
/// - (CS-10.3) sown the area of the last harvest; d days of work a hectare, d_w days a worker can
///   give, more where there is no farm.
/// - (CS-10.4) o is 1 for those without a horse or a farm, less for others; law the lever for lease
///   and hire. Shared out in proportion to what is lacking and to what is offered.
/// - (CS-10.5) by owners in proportion to their horses less a half; none where there is no horse.
/// - (CS-10.6) who worked or ploughed is paid from what all pay, by days.
///
/// Hire counts strata and moves grain; it adds no hands to sowing and takes none from it.
///
/// Assumptions: CS-10.b hands are hired within the village only; CS-10.c pay is in grain.
public final class HireAndLease {
  /// What hire and lease read and write.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("countryside.hire-and-lease", "CS-10")
          .reads("household.horses", "household.farms")
          .readsLagged("household.workers", "household.sownLastYearAres")
          .writes(
              "household.hiredDays",
              "household.soldDays",
              "household.letDays",
              "household.grainKg");

  private HireAndLease() {}

  /// Parameters (`data/parameters/countryside/hire-and-lease.yaml`).
  public record Parameters(
      double daysPerHa,
      double daysPerWorker,
      double hiredShare,
      double ploughDaysPerHa,
      double payKgPerDay,
      double paidShareOfGrainMax,
      double landlessDays,
      double spareOfferedByHorseOwners,
      double horseRoubles,
      double cattleRoubles,
      double smallStockRoubles,
      double implementsRoublesPerHa,
      double buildingsRoubles,
      double breadBoughtKgPerMouth) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.positive("daysPerHa", daysPerHa);
      Checks.positive("daysPerWorker", daysPerWorker);
      Checks.share("hiredShare", hiredShare);
      Checks.share("paidShareOfGrainMax", paidShareOfGrainMax);
    }

    /// Value of a household's means of production [roubles of 1926/27].
    public double means(int horses, int cattle, int smallStock, int sownAres) {
      return buildingsRoubles
          + horseRoubles * horses
          + cattleRoubles * cattle
          + smallStockRoubles * smallStock
          + implementsRoublesPerHa * sownAres / 100;
    }
  }

  /// The columns hire and lease may touch.
  public record Columns(
      byte[] workers,
      short[] horses,
      byte[] farms,
      int[] sownLastYearAres,
      int[] hiredDays,
      int[] soldDays,
      int[] letDays,
      int[] grainKg) {}

  /// (CS-10.3) days short (positive) or to spare (negative) of a household.
  static double daysShort(Parameters p, int workers, int farms, int sownAres) {
    double own = workers * (farms == 0 ? p.landlessDays : p.daysPerWorker);
    return p.daysPerHa * sownAres / 100.0 - own;
  }

  /// Settles a year's hire in the village of rows `[from, to)`; `lack`, `spare` and `part` are
  /// working arrays of at least that many rows.
  public static void step(
      Parameters p,
      double law,
      Columns c,
      int from,
      int to,
      double[] lack,
      double[] spare,
      long[] part) {
    double allLack = 0;
    double allSpare = 0;
    for (int i = from; i < to; i++) {
      double gap = daysShort(p, c.workers[i], c.farms[i], c.sownLastYearAres[i]);
      lack[i - from] = Math.max(0, gap);
      boolean seeks = c.horses[i] == 0 || c.farms[i] == 0;
      spare[i - from] = Math.max(0, -gap) * (seeks ? 1 : p.spareOfferedByHorseOwners);
      allLack += lack[i - from];
      allSpare += spare[i - from];
      c.hiredDays[i] = 0;
      c.soldDays[i] = 0;
      c.letDays[i] = 0;
    }
    double hired = p.hiredShare * law * Math.min(allLack, allSpare);
    share(hired, lack, spare, c.hiredDays, c.soldDays, from, to, part);
    double ploughing = 0;
    double horses = 0;
    for (int i = from; i < to; i++) {
      boolean asks = c.horses[i] == 0 && c.farms[i] != 0;
      lack[i - from] = asks ? p.ploughDaysPerHa * c.sownLastYearAres[i] / 100 : 0;
      spare[i - from] = Math.max(0, c.horses[i] - .5);
      ploughing += lack[i - from];
      horses += spare[i - from];
    }
    if (horses > 0) {
      share(ploughing, lack, spare, c.hiredDays, c.letDays, from, to, part);
    }
    pay(p, c, from, to, lack, part);
  }

  /// Shares days out over those who take them and those who give them.
  private static void share(
      double days,
      double[] lack,
      double[] spare,
      int[] taken,
      int[] given,
      int from,
      int to,
      long[] part) {
    long whole = (long) days;
    if (whole <= 0) {
      return;
    }
    Apportion.running(whole, lack, 0, to - from, part);
    for (int i = from; i < to; i++) {
      taken[i] += (int) part[i - from];
    }
    Apportion.running(whole, spare, 0, to - from, part);
    for (int i = from; i < to; i++) {
      given[i] += (int) part[i - from];
    }
  }

  /// (CS-10.6) who hired pays into one hand, who worked is paid from it, by days.
  private static void pay(Parameters p, Columns c, int from, int to, double[] weight, long[] part) {
    long paid = 0;
    double sold = 0;
    for (int i = from; i < to; i++) {
      int kg = (int) Math.min(p.payKgPerDay * c.hiredDays[i], p.paidShareOfGrainMax * c.grainKg[i]);
      c.grainKg[i] -= kg;
      paid += kg;
      weight[i - from] = c.soldDays[i] + c.letDays[i];
      sold += weight[i - from];
    }
    if (paid > 0 && sold > 0) {
      Apportion.running(paid, weight, 0, to - from, part);
      for (int i = from; i < to; i++) {
        c.grainKg[i] += (int) part[i - from];
      }
    }
  }
}
