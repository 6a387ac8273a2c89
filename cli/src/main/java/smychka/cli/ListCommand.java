package smychka.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import smychka.experiment.catalogue.Entry;
import smychka.experiment.catalogue.Kind;
import smychka.experiment.run.Refused;
import smychka.experiment.store.Json;

/// `smychka list`: what there is.
@Command(
    name = "list",
    description =
        "Lists programmes, series, parameters, sources, levers, facts, questions, removals or claims.",
    footer = {"", "Examples:", "  smychka list programmes", "  smychka list levers --json"})
final class ListCommand implements Callable<Integer> {
  private final Bench bench;

  @Parameters(
      arity = "0..1",
      paramLabel = "KIND",
      description =
          "programmes, series, parameters, sources, levers, facts, questions, removals or claims")
  String kind = "";

  @Mixin final Talk talk = new Talk();

  ListCommand(Bench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() {
    List<String> words = Arrays.stream(Kind.values()).map(Kind::word).toList();
    Kind wanted =
        Kind.of(kind.toLowerCase(Locale.ROOT))
            .orElseThrow(() ->
                new Refused(
                    kind.isEmpty()
                        ? "say what to list: smychka list " + String.join("|", words)
                        : "\"%s\" cannot be listed%s Write one of: %s"
                            .formatted(kind, hint(kind, words), String.join(", ", words))));
    List<Entry> entries = bench.workshop().catalogue().list(wanted);
    if (talk.json) {
      bench.console().print(Json.text(entries.stream().map(ListCommand::brief).toList()));
      return ExitCode.OK;
    }
    int width = entries.stream().mapToInt(e -> e.id().length()).max().orElse(0);
    for (Entry entry : entries) {
      String line = (entry.id() + " ".repeat(width - entry.id().length() + 2) + entry.title());
      bench.console().print(line.stripTrailing());
    }
    talk.remark(bench, entries.size() + " " + wanted.word() + "; one in full: smychka show ID");
    return ExitCode.OK;
  }

  private static String hint(String kind, List<String> words) {
    String hint = Names.hint(kind, words);
    return hint.isEmpty() ? "." : hint;
  }

  private static Map<String, String> brief(Entry entry) {
    Map<String, String> brief = new LinkedHashMap<>();
    brief.put("id", entry.id());
    brief.put("title", entry.title());
    brief.put("file", entry.file());
    return brief;
  }
}
