package smychka.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import smychka.experiment.facts.Judgement;
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
    Optional<List<Judgement>> judged;
    try (ProgressLine progress = talk.progress(bench)) {
      var first = bench.workshop().experiments(false).simulator().first();
      judged =
          bench.workshop().facts(play.settings(REPLICATES, first), progress, bench.cancellation());
    }
    if (judged.isEmpty()) {
      bench.console().say("stopped; nothing was kept");
      return ExitCode.INTERRUPTED;
    }
    bench
        .console()
        .print(
            talk.json
                ? Json.text(judged.get().stream().map(FactsCommand::json).toList())
                : text(judged.get()));
    return ExitCode.OK;
  }

  private static Map<String, @Nullable Object> json(Judgement row) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", row.id());
    json.put("title", row.title());
    json.put("kind", row.kind());
    json.put("value", row.value());
    json.put("low", row.low());
    json.put("high", row.high());
    json.put("unit", row.unit());
    json.put("pass", row.pass());
    json.put("distance", row.distance());
    return json;
  }

  private static String text(List<Judgement> rows) {
    var lines = new ArrayList<String>();
    lines.add(String.format(Locale.ROOT, ROW, "", "", "model", "band", "unit", ""));
    rows.stream().filter(row -> !row.kind().equals("outside")).forEach(row -> lines.add(line(row)));
    long judged = rows.stream().filter(row -> row.pass() != null).count();
    long passed = rows.stream().filter(row -> Boolean.TRUE.equals(row.pass())).count();
    long outside = rows.stream().filter(row -> row.kind().equals("outside")).count();
    lines.add(
        "%d of %d judged rows inside; %d rows are outside this part of the model"
            .formatted(passed, judged, outside));
    return String.join("\n", lines);
  }

  private static String line(Judgement row) {
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
