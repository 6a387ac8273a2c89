package smychka.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import smychka.experiment.facts.Facts;
import smychka.experiment.facts.Judgement;

/// The facts of a run as a Markdown page, misses first.
final class FactsPage {
  private FactsPage() {}

  /// The page.
  ///
  /// @param command the command that writes it again
  static String of(List<Judgement> rows, String command, String commit) {
    List<Judgement> known = rows.stream().filter(row -> !row.kind().equals("outside")).toList();
    var verdicts = Facts.verdicts(known);
    var page = new StringBuilder("# Facts of a run\n\nWritten from runs by\n`");
    page.append(command).append("`; do not edit. Commit `").append(commit).append("`.\n\n");
    page.append(
        "%d of %d facts with judged numbers pass. Misses stand first; off is the distance from the band in half its width.\n\n"
            .formatted(verdicts.stream().filter(v -> v.pass()).count(), verdicts.size()));
    page.append("| fact | | kind | model | band | unit | off |\n");
    page.append("| --- | --- | --- | --: | --- | --- | --: |\n");
    for (Judgement row : known) {
      Double off = row.distance();
      page.append(
          "| %s | %s | %s | %s | %s .. %s | %s | %s |\n"
              .formatted(
                  row.isMiss() ? "**" + row.id() + "**" : row.id(),
                  row.title(),
                  row.kind(),
                  number(row.value()),
                  number(row.low()),
                  number(row.high()),
                  row.unit(),
                  off == null || off == 0 ? "" : String.format(Locale.ROOT, "%.1f", off)));
    }
    return page.toString();
  }

  private static String number(@Nullable Double value) {
    if (value == null) {
      return "-";
    }
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e6;
    return String.format(
        Locale.ROOT, whole ? "%.0f" : Math.abs(value) < 10 ? "%.3f" : "%.1f", value);
  }
}
