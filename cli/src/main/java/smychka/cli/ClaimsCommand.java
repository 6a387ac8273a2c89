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
import smychka.experiment.claims.ClaimPage;
import smychka.experiment.claims.ClaimRequest;
import smychka.experiment.claims.ClaimResult;
import smychka.experiment.claims.ClaimsFolder;
import smychka.experiment.store.AtomicFolder;
import smychka.experiment.store.Software;

/// `smychka claims`: claims of the essay as experiments, with a verdict by a rule fixed beforehand.
@Command(
    name = "claims",
    description = {
      "Plays claims of the essay on draws of parameters and luck, in every closure of the model, and"
          + " prints a verdict by a rule fixed before any run.",
      ""
    },
    footer = {
      "",
      "Claims stand in claims/ (smychka list claims). Each draw is a country with parameters from",
      "their documented ranges; all arms of a draw share country, luck and parameters.",
      "",
      "Examples:",
      "  smychka claims C1",
      "  smychka claims --draws 40 --scale 1:2000 --out runs/claims",
      "  smychka claims C12 --json"
    })
final class ClaimsCommand implements Callable<Integer> {
  private static final int SCALE = 2000;

  private final Bench bench;

  @Parameters(arity = "0..*", paramLabel = "ID", description = "Claims, as C1 (default: all).")
  List<String> ids = new ArrayList<>();

  @Option(
      names = "--draws",
      paramLabel = "N",
      converter = Converters.Count.class,
      defaultValue = "16",
      description =
          "Draws of parameters and luck; fewer than 10 decide nothing (default: ${DEFAULT-VALUE}).")
  int draws;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Folder for draws.csv, differences.csv, verdicts.csv and manifest.json; must not exist"
              + " (default: none).")
  @Nullable Path out;

  @Option(
      names = "--page",
      paramLabel = "FILE",
      description = "Also write the results as a Markdown page; replaces the file.")
  @Nullable Path page;

  @Mixin final Draw draw = new Draw(SCALE);
  @Mixin final Talk talk = new Talk();

  ClaimsCommand(Bench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() throws IOException {
    if (out != null) {
      AtomicFolder.requireFree(out);
    }
    // asked before playing: what is committed meanwhile was not played
    String commit = page == null ? "" : commit();
    var request = new ClaimRequest(ids, draw.seed, draws, draw.scale, draw.threads());
    Optional<List<ClaimResult>> judged;
    try (ProgressLine progress = talk.progress(bench)) {
      judged = bench.workshop().claims(request, progress, bench.cancellation());
    }
    if (judged.isEmpty()) {
      bench.console().say("stopped; nothing was kept");
      return ExitCode.INTERRUPTED;
    }
    List<ClaimResult> results = judged.get();
    if (out != null) {
      ClaimsFolder.write(out, results, bench.workshop().home());
      talk.remark(bench, "kept in " + out);
    }
    if (page != null) {
      Files.writeString(page, page(results, commit));
      talk.remark(bench, "written to " + page);
    }
    bench
        .console()
        .print(
            talk.json
                ? ClaimsText.json(results)
                : ClaimsText.of(results, bench.console().columns()));
    if (results.stream().anyMatch(r -> r.draws() == 0)) {
      bench.console().say("no draw could be played to its end");
      return ExitCode.RUN_FAILED;
    }
    return results.stream().allMatch(r -> r.skipped().isEmpty())
        ? ExitCode.OK
        : ExitCode.SOME_FAILED;
  }

  private String commit() {
    String commit = Software.of(bench.workshop().home()).commit();
    return commit == null ? "unknown" : commit;
  }

  private String page(List<ClaimResult> results, String commit) throws IOException {
    String named = ids.isEmpty() ? "" : " " + String.join(" ", ids);
    String command =
        "./smychka claims%s%s --draws %d --scale 1:%d --seed %d --page %s"
            .formatted(named, bench.workshop().startOption(), draws, draw.scale, draw.seed, page);
    return ClaimPage.of(
        results, command, commit, ClaimsFolder.hash(results), ComparisonText.LIMITS);
  }
}
