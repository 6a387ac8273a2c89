package smychka.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import smychka.experiment.store.Json;

/// `smychka facts`: the historical programme against what was observed.
@Command(
    name = "facts",
    description = "Plays the historical programme and holds it against the facts, misses first.",
    footer = {
      "",
      "Exit code 0 whatever passes.",
      "",
      "Examples:",
      "  smychka facts",
      "  smychka facts --replicates 2 --json"
    })
final class FactsCommand implements Callable<Integer> {
  private static final int REPLICATES = 8;
  private static final String ROW = "%-6s%-46s%9s  %-17s%-12s%s";

  private final Bench bench;

  @Mixin final Play play = new Play();
  @Mixin final Talk talk = new Talk();

  FactsCommand(Bench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() throws IOException {
    List<FactRow> rows;
    try (ProgressLine progress = talk.progress(bench)) {
      var first = bench.workshop().experiments(false).simulator().first();
      rows =
          bench.workshop().facts(play.settings(REPLICATES, first), progress, bench.cancellation());
    }
    if (bench.cancellation().requested()) {
      bench.console().say("stopped; nothing was kept");
      return ExitCode.INTERRUPTED;
    }
    bench.console().print(talk.json ? Json.text(rows) : text(rows));
    return ExitCode.OK;
  }

  private static String text(List<FactRow> rows) {
    var lines = new ArrayList<String>();
    lines.add(String.format(Locale.ROOT, ROW, "", "", "model", "band", "unit", ""));
    rows.stream()
        .filter(row -> !row.kind().equals("outside"))
        .sorted(Comparator.comparingInt(FactsCommand::rank))
        .forEach(row -> lines.add(line(row)));
    long judged = rows.stream().filter(row -> row.pass() != null).count();
    long passed = rows.stream().filter(row -> Boolean.TRUE.equals(row.pass())).count();
    long outside = rows.stream().filter(row -> row.kind().equals("outside")).count();
    lines.add(
        "%d of %d judged rows inside; %d rows are outside this part of the model"
            .formatted(passed, judged, outside));
    return String.join("\n", lines);
  }

  private static int rank(FactRow row) {
    return row.pass() == null ? 2 : row.pass() ? 1 : 0;
  }

  private static String line(FactRow row) {
    String verdict =
        row.pass() == null
            ? row.kind()
            : (row.pass() ? "inside" : "outside by " + number(row.distance())) + said(row.kind());
    String title = row.title().length() > 45 ? row.title().substring(0, 44) + "…" : row.title();
    return String.format(
            Locale.ROOT,
            ROW,
            row.id(),
            title,
            number(row.value()),
            number(row.low()) + " .. " + number(row.high()),
            row.unit(),
            verdict)
        .stripTrailing();
  }

  private static String said(String kind) {
    return kind.equals("fit") ? "" : " (" + kind + ")";
  }

  private static String number(@Nullable Double value) {
    if (value == null || value.isNaN()) {
      return "-";
    }
    return String.format(Locale.ROOT, "%." + ComparisonText.decimals(Math.abs(value)) + "f", value);
  }
}
