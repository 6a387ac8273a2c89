package smychka.experiment.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import smychka.scenario.CsvFile;
import smychka.scenario.CsvRow;
import smychka.scenario.Grade;
import smychka.scenario.Problems;

/// Reads series of evidence by the rules of docs/evidence.md and refuses what breaks them.
final class EvidenceReader {
  private static final List<String> COLUMNS =
      List.of(
          "series",
          "unit",
          "unit_normalised",
          "period",
          "period_from",
          "period_to",
          "period_kind",
          "value",
          "low",
          "high",
          "grade",
          "source_key",
          "locator",
          "confidence",
          "note");

  private final EvidenceUnits units;
  private final Periods periods;
  private final Bibliography works;
  private final Problems problems;
  private final Set<List<String>> seen = new HashSet<>();
  private final Map<String, String> unitOfSeries = new HashMap<>();

  EvidenceReader(EvidenceUnits units, Periods periods, Bibliography works, Problems problems) {
    this.units = units;
    this.periods = periods;
    this.works = works;
    this.problems = problems;
  }

  static List<String> columns() {
    return COLUMNS;
  }

  /// The rows of a file that can be used.
  List<EvidenceRow> rows(CsvFile file) {
    List<EvidenceRow> rows = new ArrayList<>();
    for (CsvRow row : file.rows()) {
      row(row).ifPresent(rows::add);
    }
    return rows;
  }

  private Optional<EvidenceRow> row(CsvRow row) {
    String series = row.required("series", problems);
    Optional<String> unit = units.of(row, problems);
    Optional<Period> period = periods.of(row, problems);
    double value = row.optionalNumber("value", problems);
    double low = row.optionalNumber("low", problems);
    double high = row.optionalNumber("high", problems);
    checkOrder(row, value, low, high);
    Optional<Confidence> confidence = confidence(row);
    confidence.ifPresent(c -> checkRange(row, c, value, low, high));
    List<Work> named = works.of(row, problems);
    String locator = row.required("locator", problems);
    checkOnce(row, series);
    unit.ifPresent(u -> checkUnit(row, series, u));
    if (unit.isEmpty() || period.isEmpty() || confidence.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new EvidenceRow(
            series,
            row.text("unit"),
            unit.get(),
            period.get(),
            value,
            low,
            high,
            confidence.get().grade(),
            confidence.get(),
            named,
            locator,
            row.text("note"),
            row.file(),
            row.line()));
  }

  private void checkOrder(CsvRow row, double value, double low, double high) {
    if (low > high || value < low || value > high) {
      row.problem(
          problems,
          "low",
          "low, value and high are out of order: %s, %s, %s"
              .formatted(row.text("low"), row.text("value"), row.text("high")),
          "the range must hold the value",
          "correct the range or the value");
    }
  }

  /// How the row came here, with the grade that goes with it.
  private Optional<Confidence> confidence(CsvRow row) {
    Optional<Confidence> confidence =
        row.oneOf("confidence", Confidence.ids(), "the range of a figure depends on it", problems)
            .flatMap(Confidence::of);
    Optional<Grade> grade =
        row.oneOf("grade", Grade.ids(), "every figure says how good it is", problems)
            .flatMap(Grade::of);
    if (confidence.isPresent() && grade.isPresent() && grade.get() != confidence.get().grade()) {
      row.problem(
          problems,
          "grade",
          "a figure that is '%s' cannot be '%s'".formatted(confidence.get().id(), grade.get().id()),
          "what was read is estimated, what was recalled is an informed range, nothing is measured",
          "write '" + confidence.get().grade().id() + "'");
    }
    return confidence;
  }

  private void checkRange(
      CsvRow row, Confidence confidence, double value, double low, double high) {
    boolean needed =
        confidence.widening() > 0 && !Double.isNaN(value) && units.isWidened(row.text("unit"));
    if (needed && (Double.isNaN(low) || Double.isNaN(high))) {
      String column = Double.isNaN(low) ? "low" : "high";
      double sign = Double.isNaN(low) ? -1 : 1;
      double bound = value + sign * Math.abs(value) * confidence.widening();
      row.problem(
          problems,
          column,
          "a recalled figure has no '" + column + "'",
          "memory is not exact: " + confidence.id() + " means " + percent(confidence) + " percent",
          "write what the source says, or " + (float) bound);
    }
  }

  private static long percent(Confidence confidence) {
    return Math.round(confidence.widening() * 100);
  }

  private void checkOnce(CsvRow row, String series) {
    List<String> key = List.of(series, row.text("period"), row.text("value"), row.text("note"));
    if (!seen.add(key)) {
      row.problem(
          problems,
          "series",
          "'" + series + "' has this figure for " + row.text("period") + " twice",
          "it would be counted twice",
          "remove one, or say in the note how they differ");
    }
  }

  private void checkUnit(CsvRow row, String series, String unit) {
    String before = unitOfSeries.putIfAbsent(series, unit);
    if (before != null && !before.equals(unit)) {
      row.problem(
          problems,
          "unit",
          "'" + series + "' is in " + before + " elsewhere and in " + unit + " here",
          "a series has one unit",
          "name the second one otherwise");
    }
  }
}
