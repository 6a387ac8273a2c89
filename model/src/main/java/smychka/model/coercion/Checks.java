package smychka.model.coercion;

/// Refusals of impossible parameter values, by name.
final class Checks {
  private Checks() {}

  static void share(String name, double value) {
    require(value >= 0 && value <= 1, name, value, "must lie between 0 and 1");
  }

  static void positive(String name, double value) {
    require(value > 0 && Double.isFinite(value), name, value, "must be positive");
  }

  static void notNegative(String name, double value) {
    require(value >= 0 && Double.isFinite(value), name, value, "must not be negative");
  }

  static void require(boolean holds, String name, double value, String rule) {
    if (!holds) {
      throw new IllegalArgumentException(name + " " + rule + ", got " + value);
    }
  }
}
