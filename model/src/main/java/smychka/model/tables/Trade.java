package smychka.model.tables;

import java.util.List;

/// What the earners of a town household live by, as numbers in a column.
public final class Trade {
  /// Numbers of the trades; those below `WAGED` are hired for a wage.
  public static final int HEAVY = 0,
      LIGHT = 1,
      TRANSPORT = 2,
      OFFICIAL = 3,
      OTHER = 4,
      WAGED = 5,
      TRADER = 5,
      ARTISAN = 6,
      UNEMPLOYED = 7,
      COUNT = 8;

  /// Names of the trades in files, in the order of their numbers.
  public static final List<String> IDS =
      List.of(
          "worker-heavy",
          "worker-light",
          "worker-transport",
          "official",
          "other",
          "trader",
          "artisan",
          "unemployed");

  private Trade() {}
}
