package smychka.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import smychka.engine.Month;
import smychka.experiment.facts.HungerByRegion;
import smychka.experiment.facts.Judgement;
import smychka.experiment.facts.ScaleTable;
import smychka.experiment.store.Json;
import smychka.experiment.store.Software;

/// `smychka facts`: the historical programme against what was observed.
@Command(
    name = "facts",
    description = "Plays the historical programme and holds it against the facts, misses first.",
    footer = {
      "",
      "Judged rows count for or against this part of the model; the others are only",
      "reported. Exit code 0 whatever passes. Nothing is kept; the folder of a run or",
      "comparison that holds the historical programme has facts.csv.",
      "",
      "Examples:",
      "  smychka facts",
      "  smychka facts --replicates 2 --json",
      "  smychka facts --rival low-harvests",
      "  smychka facts --beside 1:100 --replicates 4"
    })
final class FactsCommand implements Callable<Integer> {
  private static final int REPLICATES = 8;
  private static final int ID = 6;
  private static final int NUMBERS = 8 + 2 + 19 + 11 + 6;

  private final Bench bench;

  @Option(
      names = "--rival",
      paramLabel = "NAME",
      description = "Judge by rival evidence where a fact has it: low-harvests, high-toll, ...")
  @Nullable String rival;

  @Option(
      names = "--beside",
      paramLabel = "1:N",
      converter = Converters.Scale.class,
      description = "Show the numbers at this denser scale beside those at --scale instead.")
  @Nullable Integer beside;

  @Option(
      names = "--page",
      paramLabel = "FILE",
      description = "Also write the table as a Markdown page; replaces the file.")
  @Nullable Path page;

  @Mixin final Sample sample = new Sample();
  @Mixin final Talk talk = new Talk();

  FactsCommand(Bench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() throws IOException {
    if (beside != null) {
      return scales(beside);
    }
    Optional<List<Judgement>> judged;
    try (ProgressLine progress = talk.progress(bench)) {
      var first = bench.workshop().experiments(false).simulator().first();
      judged =
          bench
              .workshop()
              .facts(
                  sample.settings(REPLICATES, first, Sample.LAST),
                  Optional.ofNullable(rival),
                  progress,
                  bench.cancellation());
    }
    if (judged.isEmpty()) {
      bench.console().say("stopped; nothing was kept");
      return ExitCode.INTERRUPTED;
    }
    if (page != null) {
      Files.writeString(page, FactsPage.of(judged.get(), command(), commit()));
      talk.remark(bench, "written to " + page);
    }
    bench
        .console()
        .print(
            talk.json
                ? Json.text(judged.get().stream().map(FactsCommand::json).toList())
                : text(judged.get(), bench.console().columns()));
    return ExitCode.OK;
  }

  private int scales(int fine) throws IOException {
    var first = bench.workshop().experiments(false).simulator().first();
    var settings = sample.settings(REPLICATES, first, Sample.LAST);
    Optional<ScaleTable> table;
    try (ProgressLine progress = talk.progress(bench)) {
      table = bench.workshop().scales(settings, fine, progress, bench.cancellation());
    }
    if (table.isEmpty()) {
      bench.console().say("stopped; nothing was kept");
      return ExitCode.INTERRUPTED;
    }
    if (page != null) {
      Files.writeString(page, table.get().page(command(), commit()));
      talk.remark(bench, "written to " + page);
    }
    bench
        .console()
        .print(talk.json ? Json.text(table.get().rows()) : table.get().page(command(), commit()));
    return ExitCode.OK;
  }

  /// The command that writes the page again.
  private String command() {
    return "./smychka facts%s%s --scale 1:%d --replicates %d --seed %d%s --page %s"
        .formatted(
            bench.workshop().startOption(),
            beside == null ? "" : " --beside 1:" + beside,
            sample.scale,
            sample.replicates != null ? sample.replicates : REPLICATES,
            sample.seed,
            sample.to == null ? "" : " --to " + sample.to,
            page != null ? page : "FILE");
  }

  private String commit() {
    String commit = Software.of(bench.workshop().home()).commit();
    return commit == null ? "unknown" : commit;
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
    if (!row.regions().isEmpty()) {
      json.put("regions", row.regions());
    }
    return json;
  }

  private static String text(List<Judgement> rows, int columns) {
    int width = Math.min(columns, Console.WIDE);
    List<Judgement> known = rows.stream().filter(row -> !row.kind().equals("outside")).toList();
    List<Judgement> judged = known.stream().filter(row -> !isReported(row)).toList();
    List<Judgement> reported = known.stream().filter(FactsCommand::isReported).toList();
    var lines = new ArrayList<String>();
    group(lines, "JUDGED, MISSED", judged, true, width);
    group(lines, "JUDGED, INSIDE THE BAND", judged, false, width);
    group(lines, "ONLY REPORTED, OUTSIDE THE BAND", reported, true, width);
    group(lines, "ONLY REPORTED, INSIDE THE BAND", reported, false, width);
    lines.addAll(
        Text.wrap(
            """
            %d of %d judged rows inside. %d more are only reported: they do not count for or against
            this part of the model yet; %d of them lie inside. %d rows are outside this part of the
            model. off: distance from the band in half its width, for a single edge in tenths of the
            edge; 3 where only a sign or a ban is judged. One in full: smychka show ID
            """
                .formatted(
                    judged.stream().filter(row -> !row.isMiss()).count(),
                    judged.size(),
                    reported.size(),
                    reported.stream().filter(row -> !row.isMiss()).count(),
                    rows.size() - known.size()),
            width));
    return String.join("\n", lines);
  }

  private static boolean isReported(Judgement row) {
    return row.kind().equals("reported");
  }

  private static void group(
      List<String> lines, String title, List<Judgement> rows, boolean missed, int width) {
    List<Judgement> of = rows.stream().filter(row -> row.isMiss() == missed).toList();
    if (of.isEmpty()) {
      lines.add(title + ": none");
    } else {
      lines.add(
          format(
              title + ": " + of.size(), width, "", "model", "band", "unit", missed ? "off" : ""));
      for (Judgement row : of) {
        List<String> titles =
            Text.wrap(row.title() + said(row.kind()), Math.max(20, width - NUMBERS - ID));
        lines.add(
            format(
                row.id(),
                width,
                titles.getFirst(),
                number(row, row.value()),
                band(row),
                row.unit(),
                missed ? off(row) : ""));
        titles.stream().skip(1).forEach(more -> lines.add(" ".repeat(ID) + more));
        if (!row.regions().isEmpty()) {
          Text.wrap("thousands by region: " + HungerByRegion.text(row.regions()), width - ID)
              .forEach(more -> lines.add(" ".repeat(ID) + more));
        }
      }
    }
    lines.add("");
  }

  private static String format(
      String id, int width, String title, String value, String band, String unit, String off) {
    String head = title.isEmpty() ? id : String.format(Locale.ROOT, "%-" + ID + "s%s", id, title);
    return String.format(
            Locale.ROOT,
            "%-" + Math.max(20 + ID, width - NUMBERS) + "s%8s  %-19s%-11s%6s",
            head,
            value,
            band,
            unit,
            off)
        .stripTrailing();
  }

  private static String off(Judgement row) {
    Double distance = row.distance();
    if (distance == null) {
      return "-";
    }
    return distance < 0.05 ? "<0.1" : String.format(Locale.ROOT, "%.1f", distance);
  }

  private static String band(Judgement row) {
    String low = number(row, row.low());
    String high = number(row, row.high());
    if (row.low() == null) {
      return row.high() == null ? "-" : "at most " + high;
    }
    if (row.high() == null) {
      return "at least " + low;
    }
    return low.equals(high) ? low : low + " .. " + high;
  }

  private static String said(String kind) {
    return kind.equals("input") ? " (by an input)" : "";
  }

  /// A number of a fact; dates are years, or months where the fact is about a month.
  private static String number(Judgement row, @Nullable Double value) {
    boolean years =
        Stream.<@Nullable Double>of(row.value(), row.low(), row.high())
            .allMatch(v -> v == null || v.doubleValue() == Math.rint(v));
    if (value == null || years || !row.unit().equals("year")) {
      return number(value);
    }
    return Month.of(1900, 1).plus((int) Math.round((value - 1900) * 12)).toString();
  }

  private static String number(@Nullable Double value) {
    if (value == null || value.isNaN()) {
      return "-";
    }
    if (value == Math.rint(value) && Math.abs(value) < 1e6) {
      return String.format(Locale.ROOT, "%.0f", value);
    }
    return String.format(Locale.ROOT, "%." + ComparisonText.decimals(Math.abs(value)) + "f", value);
  }
}
