package smychka.model.countryside;

/// Consumer units of a household (Chayanov's scale).
public final class Consumers {
  /// Consumer units of a worker and of a dependant (assumption set 1921-03, `consumer_units_coef`).
  public static final double PER_WORKER = .90, PER_DEPENDANT = .62;

  private Consumers() {}

  /// (CS-3.0) C = .90·workers + .62·dependants.
  public static double units(int workers, int dependants) {
    return PER_WORKER * workers + PER_DEPENDANT * dependants;
  }
}
