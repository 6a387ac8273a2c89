package smychka.experiment.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import smychka.engine.Event;
import smychka.engine.RunTable;
import smychka.engine.SeriesKey;
import smychka.experiment.compare.DifferenceRow;
import smychka.experiment.compare.PairedComparison;
import smychka.experiment.compare.PairedDifference;
import smychka.experiment.run.EnsembleRuns;
import smychka.experiment.run.ReplicateRuns;

/// The result tables of a run folder as CSV: UTF-8, comma, line feed, numbers that read back to the
/// same bits, rows in an order that depends on nothing but the plan.
final class Tables {
  static final String SERIES = "series.csv";
  static final String EVENTS = "events.csv";
  static final String DIFF = "diff.csv";
  static final String FACTS = "facts.csv";

  private Tables() {}

  /// One row per programme, replicate, series and month. Rows before the arms part stand under each
  /// arm's name, so that each programme's rows are a whole path. Missing values have no row.
  ///
  /// @return rows written
  static long series(Path file, EnsembleRuns runs, Predicate<SeriesKey> detail) throws IOException {
    try (Sheet sheet = new Sheet(file, Columns.SERIES)) {
      eachArm(
          runs,
          (programme, pair, replicate, table) -> {
            String[] months = new String[table.months()];
            Arrays.setAll(months, m -> Sheet.cells(table.first().plus(m)));
            String arm = Sheet.first(programme, pair, replicate);
            for (int k = 0; k < table.keys().size(); k++) {
              if (detail.test(table.keys().get(k))) {
                series(sheet, arm, months, table.keys().get(k), table.values()[k]);
              }
            }
          });
      return sheet.rows();
    }
  }

  private static void series(
      Sheet sheet, String arm, String[] months, SeriesKey key, double[] values)
      throws IOException {
    String named = Sheet.cells(key.region(), key.group(), key.series(), key.unit()) + ",";
    for (int m = 0; m < months.length; m++) {
      if (!Double.isNaN(values[m])) {
        sheet.parts(arm, months[m], named, Numbers.text(values[m]));
      }
    }
  }

  /// What happened when, where and by which rule, in the order in which it happened.
  static long events(Path file, EnsembleRuns runs) throws IOException {
    try (Sheet sheet = new Sheet(file, Columns.EVENTS)) {
      eachArm(
          runs,
          (programme, pair, replicate, table) -> {
            for (Event event : table.events()) {
              sheet.row(
                  programme,
                  pair,
                  replicate,
                  event.month(),
                  event.region(),
                  event.id(),
                  event.kind(),
                  event.what(),
                  event.rule(),
                  event.detail().replaceAll("\\R", " "),
                  event.inputsText(),
                  String.join(" ", event.parents()));
            }
          });
      return sheet.rows();
    }
  }

  private interface ArmRows {
    void write(String programme, int pair, int replicate, RunTable table) throws IOException;
  }

  private static void eachArm(EnsembleRuns runs, ArmRows rows) throws IOException {
    for (String programme : runs.plan().arms()) {
      for (ReplicateRuns replicate : runs.replicates()) {
        RunTable arm = replicate.arms().get(programme);
        if (arm != null) {
          int number = replicate.replicate();
          rows.write(programme, runs.plan().pair(number), number, arm);
        }
      }
    }
  }

  /// The paired differences.
  static long differences(Path file, PairedComparison comparison) throws IOException {
    try (Sheet sheet = new Sheet(file, Columns.DIFF)) {
      for (DifferenceRow row : comparison.rows()) {
        SeriesKey key = row.key();
        PairedDifference d = row.difference();
        sheet.row(
            row.programme(),
            row.base(),
            key.series(),
            key.region(),
            key.group(),
            key.unit(),
            key.kind().name().toLowerCase(Locale.ROOT),
            row.period().label(),
            row.period().from(),
            row.period().to(),
            row.period().months(),
            d.pairs(),
            Numbers.text(d.baseMean()),
            Numbers.text(d.otherMean()),
            Numbers.text(d.difference()),
            Numbers.text(d.low50()),
            Numbers.text(d.high50()),
            Numbers.text(d.low90()),
            Numbers.text(d.high90()),
            d.higher(),
            d.lower(),
            d.equal(),
            Numbers.text(d.gain()),
            d.verdict().words());
      }
      return sheet.rows();
    }
  }
}
