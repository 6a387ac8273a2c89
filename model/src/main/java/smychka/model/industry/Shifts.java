package smychka.model.industry;

import smychka.engine.Approx;
import smychka.engine.Checks;
import smychka.engine.MechanismSpec;

/// For how long a day and a week a trust runs the plant it has.
///
/// ```
/// (IN-2.6) P  = clip((W/U − f)/v, 0, 1)                                                   [share]
/// (IN-2.7) H* = o·ρ_b·P·(h_2 + h_3·max(0, 8 − hours) + c·(days/304 − 1))                  [share]
/// (IN-2.8) H' = H + λ·(H* − H),  plant = U·(1 + H)                            [1913 kopek a month]
/// ```
///
/// - (IN-2.6) W what is wished (ST-4.4), U usable capacity at the shifts of 1926: pressure on it
///   begins at f and is full at f + v.
/// - (IN-2.7) H what more hours of the plant bring; ρ_b how far a branch does not run day and night
///   already: h_2 second shifts, h_3 a third shift for each hour by which the legal day is shorter
///   than eight, c the part of plants in which the working week lengthens the plant's year
///   (levers). o the order of the plan (lever): a trust that pays its own way does not pay for
///   nights.
///
/// Assumption IN-2.a: output of night hours is less than that of day hours by what the shares leave
/// out.
public final class Shifts {
  /// What shifts read and write.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("industry.shifts", "IN-2")
          .readsLagged("enterprise.usable")
          .writes("enterprise.extraShifts");

  private static final double DAY_HOURS = 8;
  private static final double PLANT_DAYS = 304;

  private Shifts() {}

  /// Parameters (`data/parameters/industry/shifts.yaml`).
  public record Parameters(
      double pressureFrom,
      double pressureWidth,
      double secondShift,
      double thirdShiftPerHour,
      double continuousCover,
      double paceMonth,
      double[] branchRoom) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.positive("pressureWidth", pressureWidth);
      Checks.share("paceMonth", paceMonth);
    }
  }

  /// (IN-2.6)-(IN-2.7) more hours aimed at.
  static double aim(
      Parameters p, int branch, double wishedOverUsable, double order, double hours, double days) {
    double pressure = Approx.clip((wishedOverUsable - p.pressureFrom) / p.pressureWidth, 0, 1);
    return order
        * p.branchRoom[branch]
        * pressure
        * (p.secondShift
            + p.thirdShiftPerHour * Math.max(0, DAY_HOURS - hours)
            + p.continuousCover * (days / PLANT_DAYS - 1));
  }

  /// (IN-2.8) more hours after a month.
  public static double next(
      Parameters p,
      int branch,
      double extra,
      double wishedOverUsable,
      double order,
      double hours,
      double days) {
    return extra + p.paceMonth * (aim(p, branch, wishedOverUsable, order, hours, days) - extra);
  }
}
