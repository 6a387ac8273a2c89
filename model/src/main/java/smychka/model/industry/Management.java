package smychka.model.industry;

import smychka.engine.MechanismSpec;

/// What who runs a factory does to its output and to effort in it: both ways are left open.
///
/// ```
/// (IN-11.1) Y* = Y*·exp(a_n·n + a_c·c)                                            [ratio]
/// (IN-11.2) e  = e·exp(b_n·n + b_c·c)                                             [ratio]
/// ```
///
/// - n legal reach of the state over industry, c powers of factory committees (none: one man
///   directs), both levers of 0 to 1.
///
/// Assumption IN-11.a: the four coefficients are nil; their ranges straddle zero, and no size of
/// theirs is evidence for or against anybody's view of nationalisation or of workers' control.
public final class Management {
  /// What management reads and writes.
  public static final MechanismSpec SPEC = MechanismSpec.of("industry.management", "IN-11");

  private Management() {}

  /// Parameters of management (`data/parameters/industry/management.yaml`).
  public record Parameters(
      double outputByNationalisation,
      double outputByWorkersControl,
      double effortByNationalisation,
      double effortByWorkersControl) {}

  /// (IN-11.1) factor of what can be made.
  public static double output(Parameters p, double nationalised, double control) {
    return factor(p.outputByNationalisation * nationalised + p.outputByWorkersControl * control);
  }

  /// (IN-11.2) factor of effort.
  public static double effort(Parameters p, double nationalised, double control) {
    return factor(p.effortByNationalisation * nationalised + p.effortByWorkersControl * control);
  }

  private static double factor(double log) {
    return log == 0 ? 1 : StrictMath.exp(log);
  }
}
