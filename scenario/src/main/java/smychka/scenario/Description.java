package smychka.scenario;

import java.util.List;

/// What the catalogues know of one name, as lines of a heading and its text.
///
/// @param kind `lever`, `parameter`, `programme`, `feed`, `initial` or `source`
public record Description(String kind, String id, String title, List<Line> lines) {
  /// One line of a description.
  public record Line(String heading, String text) {}
}
