package smychka.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import smychka.experiment.catalogue.Entry;
import smychka.experiment.run.Refused;
import smychka.experiment.store.Json;

/// `smychka show`: one record in full.
@Command(
    name = "show",
    description =
        "Shows a programme, series, parameter, source, lever, fact, question, removal or claim in full.",
    footer = {
      "",
      "Examples:",
      "  smychka show market-prices-1927",
      "  smychka show procurementPrice",
      "  smychka show F05a"
    })
final class ShowCommand implements Callable<Integer> {
  private final Bench bench;

  @Parameters(paramLabel = "ID", description = "As `smychka list` prints it.")
  String id = "";

  @Mixin final Talk talk = new Talk();

  ShowCommand(Bench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() {
    List<Entry> found = bench.workshop().catalogue().find(id);
    if (found.isEmpty()) {
      throw new Refused(
          "there is nothing called \""
              + id
              + "\""
              + Names.remedy(
                  id,
                  bench.workshop().catalogue().ids(),
                  "smychka list programmes|series|parameters|sources|levers|facts|questions|removals|claims"));
    }
    if (talk.json) {
      bench.console().print(Json.text(found.stream().map(ShowCommand::json).toList()));
      return ExitCode.OK;
    }
    for (Entry entry : found) {
      bench.console().print(entry.kind().one() + " " + entry.id() + " (" + entry.file() + ")");
      entry
          .fields()
          .forEach((name, text) ->
              bench.console().print("  " + name + ": " + text.replace("\n", "\n  ")));
    }
    return ExitCode.OK;
  }

  private static Map<String, Object> json(Entry entry) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("kind", entry.kind().one());
    json.put("id", entry.id());
    json.put("file", entry.file());
    json.put("fields", entry.fields());
    return json;
  }
}
