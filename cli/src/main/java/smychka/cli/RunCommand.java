package smychka.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import smychka.experiment.Experiments;
import smychka.experiment.Experiments.Outcome;

/// `smychka run`: one programme.
@Command(
    name = "run",
    description = "Plays one programme and keeps its series in a run folder.",
    footer = {
      "",
      "Examples:",
      "  smychka run historical",
      "  smychka run nep-continued --from 1926-10 --replicates 8 --out runs/nep"
    })
final class RunCommand implements Callable<Integer> {
  private final Bench bench;

  @Parameters(
      paramLabel = "PROGRAMME",
      description = "A name (smychka list programmes) or a YAML file.")
  String programme = "";

  @Mixin final Play play = new Play();
  @Mixin final Talk talk = new Talk();

  RunCommand(Bench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() throws IOException {
    String name = Names.programmes(bench, List.of(programme)).getFirst();
    Experiments experiments = bench.workshop().experiments(play.everything());
    Outcome outcome;
    try (ProgressLine progress = talk.progress(bench)) {
      outcome =
          experiments.run(
              name,
              play.settings(1, experiments.simulator().first(), Sample.LAST),
              play.out("run"),
              progress,
              bench.cancellation());
    }
    if (talk.json) {
      bench.console().print(Results.text(Results.json(outcome)));
    } else if (outcome.folder().isPresent() && !outcome.runs().interrupted()) {
      bench.console().print(outcome.folder().get().path().toString());
    }
    return Results.end(outcome, talk, bench);
  }
}
