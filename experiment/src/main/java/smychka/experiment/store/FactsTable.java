package smychka.experiment.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import smychka.experiment.facts.HungerByRegion;
import smychka.experiment.facts.Judgement;

/// `facts.csv`: what was observed against what a programme gave.
public final class FactsTable {
  private FactsTable() {}

  /// Writes the table into a run folder.
  public static void write(Path folder, String programme, List<Judgement> judgements)
      throws IOException {
    try (Sheet sheet = new Sheet(folder.resolve(Tables.FACTS), Columns.FACTS)) {
      for (Judgement row : judgements) {
        sheet.row(
            programme,
            row.id(),
            row.title(),
            row.kind(),
            number(row.value()),
            number(row.low()),
            number(row.high()),
            row.unit(),
            row.pass() == null ? "" : row.pass(),
            number(row.distance()),
            HungerByRegion.text(row.regions()));
      }
    }
  }

  private static String number(@Nullable Double value) {
    return value == null ? "" : Numbers.text(value);
  }
}
