package smychka.engine;

/// What a recorded series is: its name, the region and group it is about, its unit and kind.
public record SeriesKey(String series, String region, String group, String unit, SeriesKind kind) {
  /// The group that means everyone.
  public static final String ALL = "all";

  public SeriesKey {
    if (series.isBlank() || region.isBlank() || group.isBlank()) {
      throw new IllegalArgumentException("a series needs a name, a region and a group");
    }
    Unit.check(unit, "series " + series);
  }
}
