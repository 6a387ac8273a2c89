package smychka.scenario;

import smychka.engine.Month;

/// One difference of a programme from its base: a lever, the months, and what holds in them.
///
/// @param kind `value`, `multiplies` (the base's value times a factor) or `asIn` (the base's value
///   of another month)
/// @param text the value, factor or month as written
/// @param source the text it rests on, empty when it is our reading
/// @param ourReading why we read it so, empty when there is a source
public record Change(
    String lever,
    Month from,
    Month to,
    String kind,
    String text,
    double low,
    double high,
    String source,
    String ourReading,
    String decision,
    String note,
    String file,
    int line) {

  /// A change made by the program, to try what it does.
  public static Change trial(String lever, Month from, Month to, String kind, String text) {
    return new Change(
        lever, from, to, kind, text, Double.NaN, Double.NaN, "", "a trial", "", "", "a trial", 0);
  }

  /// The change as a sentence.
  public String sentence() {
    String what =
        switch (kind) {
          case "multiplies" -> "is multiplied by " + text;
          case "asIn" -> "is held as in " + text;
          default -> "is " + text;
        };
    String why = source.isEmpty() ? "our reading: " + ourReading : "source: " + source;
    return "From " + from + " to " + to + " " + lever + " " + what + " (" + why + ").";
  }
}
