package smychka.cli;

import java.io.IOException;
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
import smychka.experiment.removal.Ablation;
import smychka.experiment.removal.DecompositionFolder;
import smychka.experiment.removal.Wish;
import smychka.experiment.run.FailedRun;
import smychka.experiment.store.AtomicFolder;

/// `smychka ablate`: what each factor did to an outcome of history.
@Command(
    name = "ablate",
    description = {
      "Takes factors away from history singly and in all orders, on the same luck, and prints what"
          + " each did to an outcome.",
      ""
    },
    footer = {
      "",
      "An outcome is a fact (F15a) or a series over a period: state_grain_intake:1927-10..1927-12,",
      "scissors:1923-08..1923-11:max, hunger_deaths_rural@volga:1921/22, or one / another.",
      "A question (smychka list questions) brings outcomes of its own.",
      "",
      "Examples:",
      "  smychka ablate strike-of-1927",
      "  smychka ablate F15c --question strike-of-1927 --replicates 16",
      "  smychka ablate scissors:1923-10 --factors no-easy-credit,no-syndicate-power --out runs/abl"
    })
final class AblateCommand implements Callable<Integer> {
  private static final int REPLICATES = 8;

  private final Bench bench;

  @Parameters(paramLabel = "FACT|OUTCOME|QUESTION", description = "What is to be explained.")
  String asked = "";

  @Option(
      names = "--question",
      paramLabel = "ID",
      description = "Whose factors are meant, where the outcome does not say it.")
  String question = "";

  @Option(
      names = "--factors",
      paramLabel = "ID",
      split = ",",
      description = "Removals to combine, up to 8; each doubles the work (default: all).")
  List<String> factors = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Folder for decomposition.csv, sets.csv and manifest.json; must not exist (default: none).")
  @Nullable Path out;

  @Mixin final Luck luck = new Luck();
  @Mixin final Talk talk = new Talk();

  AblateCommand(Bench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() throws IOException {
    Path target = out;
    if (target != null) {
      AtomicFolder.requireFree(target);
    }
    var wish =
        new Wish(
            asked.strip(),
            question,
            factors,
            luck.seed,
            luck.replicates != null ? luck.replicates : REPLICATES,
            luck.scale,
            luck.threads());
    Optional<Ablation.Result> played;
    try (ProgressLine progress = talk.progress(bench)) {
      played = bench.workshop().ablate(wish, progress, bench.cancellation());
    }
    if (played.isEmpty()) {
      bench.console().say("stopped; nothing was kept");
      return ExitCode.INTERRUPTED;
    }
    Ablation.Result result = played.get();
    for (FailedRun run : result.failed().stream().limit(5).toList()) {
      bench.console().say("failed: " + run);
    }
    if (result.parts().isEmpty()) {
      bench.console().say("no replicate was finished under every set of factors; nothing was kept");
      return ExitCode.RUN_FAILED;
    }
    if (target != null) {
      DecompositionFolder.write(target, result, bench.workshop().home());
    }
    bench
        .console()
        .print(
            talk.json
                ? AblationText.json(result, target)
                : AblationText.of(result, bench.console().columns()));
    talk.remark(
        bench,
        (target == null ? "" : "kept in " + target + ", ")
            + "played in "
            + result.seconds()
            + " s");
    return result.failed().isEmpty() ? ExitCode.OK : ExitCode.SOME_FAILED;
  }
}
