package smychka.experiment.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// A row of `facts.csv`: what was observed against what the model gives.
///
/// @param kind fit, input, reported or outside
/// @param distance 0 inside the band, else in half-widths of it
record Fact(
    String programme,
    String id,
    String title,
    String kind,
    double value,
    double low,
    double high,
    String unit,
    String pass,
    double distance) {

  /// Misses first, the farthest first of all; then what passed, then what was not judged.
  static List<Fact> read(Path file) throws IOException {
    List<Fact> facts = new ArrayList<>();
    CsvTable.read(
        file,
        row ->
            facts.add(
                new Fact(
                    row.get("programme"),
                    row.get("id"),
                    row.get("title"),
                    row.get("kind").toLowerCase(Locale.ROOT),
                    row.number("value"),
                    row.number("low"),
                    row.number("high"),
                    row.get("unit"),
                    row.get("pass").toLowerCase(Locale.ROOT),
                    row.number("distance"))));
    facts.sort(
        Comparator.comparingInt(Fact::rank)
            .thenComparing(Comparator.comparingDouble(Fact::gap).reversed()));
    return List.copyOf(facts);
  }

  /// Whether the run gives the fact's number at all.
  boolean known() {
    return !kind.equals("outside") && (pass.equals("true") || pass.equals("false"));
  }

  /// Whether the fact counts for or against the model; `reported` ones do not.
  boolean judged() {
    return known() && !kind.equals("reported");
  }

  boolean passes() {
    return pass.equals("true");
  }

  /// Misses that count, misses that are only reported, then what lies inside, in the same order.
  private int rank() {
    return (passes() ? 2 : 0) + (judged() ? 0 : 1);
  }

  private double gap() {
    return Double.isNaN(distance) ? 0 : distance;
  }
}
