package smychka.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import smychka.engine.Month;
import smychka.experiment.Experiments;
import smychka.experiment.Experiments.Outcome;
import smychka.experiment.run.Refused;
import smychka.experiment.store.Manifest;
import smychka.experiment.store.RunFolder;

/// `smychka fork`: a run goes on under another programme.
@Command(
    name = "fork",
    description = "Continues a run from a month under a programme, on the luck it had.",
    footer = {
      "",
      "The new folder holds the months from --at on and names its parent.",
      "",
      "Examples:",
      "  smychka fork runs/history --at 1927-10 market-prices-1927",
      "  smychka fork runs/history --at 1928-01 nep-continued --out runs/nep-late"
    })
final class ForkCommand implements Callable<Integer> {
  private final Bench bench;

  @Parameters(index = "0", paramLabel = "RUN", description = "A run folder.")
  Path run = Path.of("");

  @Parameters(index = "1", paramLabel = "PROGRAMME", description = "In force from --at.")
  String programme = "";

  @Option(
      names = "--at",
      required = true,
      paramLabel = "YYYY-MM",
      converter = Converters.CalendarMonth.class,
      description = "First month under the programme.")
  Month at = Sample.LAST;

  @Option(
      names = "--of",
      paramLabel = "PROGRAMME",
      description = "Which programme of the run to continue (default: its first).")
  @Nullable String of;

  @Option(
      names = "--to",
      paramLabel = "YYYY-MM",
      converter = Converters.CalendarMonth.class,
      description = "Last month played (default: the run's).")
  @Nullable Month to;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Run folder to write; must not exist (default: runs/fork-TIME).")
  @Nullable Path out;

  @Mixin final Workers workers = new Workers();
  @Mixin final Talk talk = new Talk();

  ForkCommand(Bench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() throws IOException {
    RunFolder parent = RunFolder.open(run);
    Names.adoptFrom(bench, parent);
    String name = Names.programmes(bench, List.of(programme)).getFirst();
    Manifest told = parent.manifest();
    if (!told.isComplete()) {
      throw new Refused(run + " is not complete (" + told.status() + "); fork a complete run");
    }
    Experiments experiments = bench.workshop().experiments(told.detail().equals("all"));
    Outcome outcome;
    try (ProgressLine progress = talk.progress(bench)) {
      outcome =
          experiments.fork(
              parent,
              of != null ? of : told.programmes().getFirst().name(),
              at,
              name,
              to != null ? to : Month.parse(told.to()),
              workers.count(),
              Play.place(out, "fork"),
              progress,
              bench.cancellation());
    }
    if (talk.json) {
      var json = Results.json(outcome);
      json.put("parent", outcome.folder().map(f -> f.manifest().parent()).orElse(null));
      bench.console().print(Results.text(json));
    } else if (outcome.folder().isPresent() && !outcome.runs().interrupted()) {
      bench.console().print(outcome.folder().get().path().toString());
    }
    return Results.end(outcome, talk, bench);
  }
}
