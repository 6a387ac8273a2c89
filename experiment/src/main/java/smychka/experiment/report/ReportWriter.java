package smychka.experiment.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Writes the report of a run folder: one HTML file that needs no network and no script.
///
/// It reads `manifest.json`, `series.csv`, `diff.csv`, `facts.csv`, `events.csv`, `parameters.yaml`
/// and `programmes/`. Only `series.csv` must be there; what else is missing is said in the report.
/// The same folder and context give the same bytes.
public final class ReportWriter {
  /// Name of the file in the run folder.
  public static final String FILE = "report.html";

  private ReportWriter() {}

  /// The languages there is a text for.
  public static List<Locale> languages() {
    return List.of(Locale.ENGLISH, Locale.of("ru"));
  }

  /// Name of the file in a language: `report.html`, `report_ru.html`.
  public static String file(Locale language) {
    return language.equals(Locale.ENGLISH)
        ? FILE
        : FILE.replace(".html", "_" + language.toLanguageTag() + ".html");
  }

  /// Writes `report.html` into the run folder.
  ///
  /// @return the file written
  /// @throws IOException when the folder holds no series, or cannot be read or written
  public static Path write(Path runFolder, ReportContext context) throws IOException {
    Path file = runFolder.resolve(FILE);
    Files.writeString(file, render(runFolder, context));
    return file;
  }

  /// The report as text.
  public static String render(Path runFolder, ReportContext context) throws IOException {
    Page page = new Page(RunData.read(runFolder), context);
    Markup out = page.out;
    out.trusted("<!DOCTYPE html>\n").open("html", "lang", page.words.language());
    head(page);
    out.open("body").leaf("a", page.say("skip"), "class", "skip", "href", "#main").line();
    QuestionSection.header(page);
    contents(page);
    out.open("main", "id", "main").line();
    QuestionSection.write(page);
    DifferenceTable.write(page);
    FigureSection.write(page);
    RegionSection.write(page);
    ConstraintSection.write(page);
    ChronicleSection.write(page);
    FactSection.write(page);
    LeverSection.write(page);
    InputSection.write(page);
    ClosingSection.write(page);
    out.closeLine();
    out.open("footer").leaf("p", page.say("footer")).closeLine();
    out.close().closeLine();
    return out.toString();
  }

  private static void head(Page page) throws IOException {
    Markup out = page.out;
    out.open("head").empty("meta", "charset", "utf-8");
    out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    out.empty("meta", "name", "color-scheme", "content", "light dark");
    out.leaf("title", QuestionSection.title(page) + " \u2013 smychka");
    out.open("style").trusted(styles()).close().closeLine();
  }

  private static String styles() throws IOException {
    try (InputStream in = ReportWriter.class.getResourceAsStream("report.css")) {
      if (in == null) {
        throw new IOException("report.css is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void contents(Page page) {
    Markup out = page.out;
    out.open("nav", "aria-label", page.say("contents")).open("ol");
    for (String id : ClosingSection.CONTENTS) {
      out.open("li").leaf("a", page.say("section." + id), "href", "#" + id).close();
    }
    out.close().closeLine();
  }
}
