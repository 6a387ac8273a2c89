package smychka.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import smychka.experiment.chronicle.Explanation;
import smychka.experiment.chronicle.ExplanationPage;
import smychka.experiment.chronicle.Inquiry;
import smychka.experiment.store.Json;

/// `smychka explain`: what an event can have followed from.
@Command(
    name = "explain",
    description = "Follows an event of history back over what it can have come from.",
    footer = {
      "",
      "EVENT is strike-of-1927, scissors-of-1923, hunger-of-1921, or an id from events.csv.",
      "With --pairs each cause is taken away on the same luck, and it is said in how",
      "many countries the event still happens. Nothing is kept.",
      "",
      "Examples:",
      "  smychka explain strike-of-1927",
      "  smychka explain strike-of-1927 --pairs 32",
      "  smychka explain famine.volga.1921-08 --json"
    })
final class ExplainCommand implements Callable<Integer> {
  private static final int REPLICATES = 8;
  private static final String HANGING = "   ";

  private final Bench bench;

  @Parameters(
      arity = "1..*",
      paramLabel = "EVENT",
      description = "A name, or an id as in events.csv.")
  List<String> events = new ArrayList<>();

  @Option(
      names = "--pairs",
      paramLabel = "N",
      converter = Converters.Count.class,
      description = "Countries in which each cause is taken away (default: none).")
  @Nullable Integer pairs;

  @Option(
      names = "--page",
      paramLabel = "FILE",
      description = "Also write the explanations as a Markdown page; replaces the file.")
  @Nullable Path page;

  @Mixin final Luck luck = new Luck();
  @Mixin final Talk talk = new Talk();

  ExplainCommand(Bench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() throws IOException {
    List<Explanation> explanations = new ArrayList<>();
    for (String event : events) {
      Optional<Explanation> explanation;
      try (ProgressLine progress = talk.progress(bench)) {
        explanation = bench.workshop().explain(inquiry(event), progress, bench.cancellation());
      }
      if (explanation.isEmpty()) {
        bench.console().say("stopped; nothing was kept");
        return ExitCode.INTERRUPTED;
      }
      explanations.add(explanation.get());
      if (!talk.json) {
        bench.console().print(text(explanation.get(), bench.console().columns()));
      }
    }
    if (talk.json) {
      bench.console().print(Json.text(events.size() == 1 ? explanations.getFirst() : explanations));
    }
    if (page != null) {
      Files.writeString(page, ExplanationPage.of(explanations, command(page)));
      talk.remark(bench, "written to " + page);
    }
    return ExitCode.OK;
  }

  private Inquiry inquiry(String event) {
    int tested = pairs == null ? 0 : pairs;
    int drawn = pairs != null ? pairs : REPLICATES;
    return new Inquiry(
        event,
        luck.replicates != null ? luck.replicates : drawn,
        tested,
        luck.seed,
        luck.scale,
        luck.threads());
  }

  private String command(Path file) {
    String tested = pairs == null ? "" : " --pairs " + pairs;
    return "./smychka explain "
        + String.join(" ", events)
        + bench.workshop().startOption()
        + tested
        + (luck.replicates == null ? "" : " --replicates " + luck.replicates)
        + (luck.scale == Luck.SCALE ? "" : " --scale 1:" + luck.scale)
        + (luck.seed == 1 ? "" : " --seed " + luck.seed)
        + " --page "
        + file;
  }

  private static String text(Explanation explanation, int columns) {
    int width = Math.min(columns, Console.WIDE);
    var text = new StringBuilder();
    for (String paragraph : explanation.paragraphs()) {
      boolean item = paragraph.startsWith("- ");
      boolean link = !paragraph.isEmpty() && Character.isDigit(paragraph.charAt(0));
      List<String> lines = Text.wrap(paragraph, width - HANGING.length());
      if (!item && !text.isEmpty()) {
        text.append('\n');
      }
      for (int i = 0; i < lines.size(); i++) {
        text.append(i > 0 && (item || link) ? HANGING : "").append(lines.get(i)).append('\n');
      }
    }
    return text.toString().stripTrailing();
  }
}
