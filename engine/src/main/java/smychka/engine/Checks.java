package smychka.engine;

/// Refusals of parameters that cannot be, by name: the message says which, by what rule and what it
/// was.
public final class Checks {
  private Checks() {}

  /// Refuses what is not between 0 and 1.
  public static void share(String name, double value) {
    require(value >= 0 && value <= 1, name, value, "must lie between 0 and 1");
  }

  /// Refuses nought, what is below it, and what is not finite.
  public static void positive(String name, double value) {
    require(value > 0 && Double.isFinite(value), name, value, "must be positive");
  }

  /// Refuses what is below nought or not finite.
  public static void notNegative(String name, double value) {
    require(value >= 0 && Double.isFinite(value), name, value, "must not be negative");
  }

  /// Refuses a value of which `rule` does not hold.
  public static void require(boolean holds, String name, double value, String rule) {
    if (!holds) {
      throw new IllegalArgumentException(name + " " + rule + ", got " + value);
    }
  }
}
