package smychka.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import smychka.experiment.Experiments;
import smychka.experiment.Experiments.VerificationBroken;
import smychka.experiment.store.RunFolder;
import smychka.experiment.store.Verification;

/// `smychka verify`: does the same come out again.
@Command(
    name = "verify",
    description = "Plays a run folder again from its manifest and compares every table.",
    footer = {
      "",
      "Exit code 0: every table identical. 3: one differs.",
      "",
      "Example:",
      "  smychka verify runs/history"
    })
final class VerifyCommand implements Callable<Integer> {
  private static final int INPUTS_NAMED = 10;

  private final Bench bench;

  @Parameters(paramLabel = "DIR", description = "A run folder.")
  Path run = Path.of("");

  @Mixin final Workers workers = new Workers();
  @Mixin final Talk talk = new Talk();

  VerifyCommand(Bench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() throws IOException {
    RunFolder before = RunFolder.open(run);
    Names.adoptFrom(bench, before);
    boolean everything = before.manifest().detail().equals("all");
    Experiments experiments = bench.workshop().experiments(everything);
    Path scratch = Files.createTempDirectory("smychka-verify");
    Verification proof;
    try (ProgressLine progress = talk.progress(bench)) {
      proof =
          experiments.verify(
              before, workers.count(), scratch.resolve("again"), progress, bench.cancellation());
    } catch (VerificationBroken e) {
      bench.console().say(String.valueOf(e.getMessage()));
      return bench.cancellation().requested() ? ExitCode.INTERRUPTED : ExitCode.RUN_FAILED;
    } finally {
      Scratch.delete(scratch);
    }
    bench.console().print(talk.json ? Results.text(json(proof)) : text(proof));
    return proof.identical() ? ExitCode.OK : ExitCode.DIFFERENT;
  }

  private static String text(Verification proof) {
    var lines = new java.util.ArrayList<String>();
    for (Verification.Table table : proof.tables()) {
      lines.add("%-12s %s".formatted(table.name(), table.result()));
    }
    lines.add(
        "hash         "
            + (proof.hashBefore().equals(proof.hashAgain()) ? "identical" : "different"));
    if (!proof.identical() || !proof.inputsChanged().isEmpty()) {
      int count = proof.inputsChanged().size();
      lines.add(
          count == 0
              ? "The input files are those of the run."
              : count + " input files differ from those of the run:");
      proof.inputsChanged().stream().limit(INPUTS_NAMED).forEach(name -> lines.add("  " + name));
      if (count > INPUTS_NAMED) {
        lines.add("  and " + (count - INPUTS_NAMED) + " more");
      }
    }
    return String.join("\n", lines);
  }

  private static Map<String, @Nullable Object> json(Verification proof) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("identical", proof.identical());
    json.put("hash", proof.hashBefore());
    json.put("hashAgain", proof.hashAgain());
    Map<String, String> tables = new LinkedHashMap<>();
    proof.tables().forEach(table -> tables.put(table.name(), table.result()));
    json.put("tables", tables);
    json.put("inputsChanged", proof.inputsChanged());
    return json;
  }
}
