package smychka.model.tables;

import java.util.List;

/// Towns reported apart, as numbers in a column of town households; 0 is any other town.
public enum City {
  PETROGRAD("Petrograd"),
  MOSCOW("Moscow");

  /// The number of towns that are not reported apart.
  public static final byte OTHER = 0;

  /// All cities, in the order of their numbers from 1.
  public static final List<City> ALL = List.of(values());

  private final String id;

  City(String id) {
    this.id = id;
  }

  /// The name used in files and series.
  public String id() {
    return id;
  }

  /// The number in the column `city`.
  public byte number() {
    return (byte) (ALL.indexOf(this) + 1);
  }

  /// The region a city lies in.
  public Region region() {
    return Region.CONSUMING_CENTRE;
  }
}
