package smychka.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import smychka.experiment.report.ReportWriter;
import smychka.experiment.run.Refused;
import smychka.experiment.store.RunFolder;

/// `smychka report`: the report of a run folder, in another language or again.
@Command(
    name = "report",
    description = "Writes the report of a run folder: one HTML page, in English or Russian.",
    footer = {
      "",
      "compare and run write report.html themselves; this adds report_ru.html,",
      "or makes a report anew.",
      "",
      "Examples:",
      "  smychka report runs/history --language ru",
      "  smychka report runs/history --out history.html"
    })
final class ReportCommand implements Callable<Integer> {
  private final Bench bench;

  @Parameters(paramLabel = "DIR", description = "A run folder.")
  Path run = Path.of("");

  @Option(
      names = "--language",
      paramLabel = "en|ru",
      defaultValue = "en",
      converter = Converters.Language.class,
      description = "Language of the text (default: ${DEFAULT-VALUE}).")
  Locale language = Locale.ENGLISH;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "File to write; must not exist (default: in DIR, where it replaces a report).")
  @Nullable Path out;

  @Mixin final Talk talk = new Talk();

  ReportCommand(Bench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() throws IOException {
    RunFolder folder = RunFolder.open(run);
    if (out != null && Files.exists(out)) {
      throw new Refused(out + ": is there already; choose another --out");
    }
    Path file = out != null ? out : run.resolve(ReportWriter.file(language));
    write(file, bench.workshop().report(folder.path(), language));
    if (talk.json) {
      Map<String, @Nullable Object> json = new LinkedHashMap<>();
      json.put("out", file.toString());
      json.put("language", language.toLanguageTag());
      json.put("bytes", Files.size(file));
      bench.console().print(Results.text(json));
    } else {
      bench.console().print(file.toString());
    }
    return ExitCode.OK;
  }

  /// Writes beside the place and moves, so that no half page is ever seen.
  private static void write(Path file, String text) throws IOException {
    Path place = file.toAbsolutePath().normalize();
    Path part = place.resolveSibling("." + place.getFileName() + ".part");
    try {
      Files.writeString(part, text);
      Files.move(part, place, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
