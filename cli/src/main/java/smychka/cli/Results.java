package smychka.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import smychka.experiment.Experiments.Outcome;
import smychka.experiment.run.FailedRun;
import smychka.experiment.run.Plan;
import smychka.experiment.store.Json;
import smychka.experiment.store.RunFolder;

/// Tells how an experiment ended, in words or JSON, and with which exit code.
final class Results {
  private static final int FAILURES_NAMED = 5;

  private Results() {}

  /// What the JSON of a run and of a comparison have in common.
  static Map<String, @Nullable Object> json(Outcome outcome) {
    Plan plan = outcome.runs().plan();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("out", outcome.folder().map(f -> f.path().toString()).orElse(null));
    json.put("hash", outcome.folder().map(f -> f.manifest().hash()).orElse(null));
    json.put("seconds", outcome.seconds());
    json.put("status", outcome.folder().map(f -> f.manifest().status()).orElse("nothing finished"));
    json.put("programmes", plan.arms());
    json.put("from", plan.from().toString());
    json.put("to", plan.to().toString());
    json.put("scale", plan.scale());
    json.put("seed", plan.seed());
    json.put("replicates", plan.replicates());
    json.put("threads", plan.threads());
    json.put("failed", outcome.runs().failed());
    return json;
  }

  static String text(Map<String, @Nullable Object> json) {
    return Json.text(json);
  }

  /// Says what failed or was stopped, and returns the exit code.
  static int end(Outcome outcome, Talk talk, Bench bench) {
    List<FailedRun> failed = outcome.runs().failed();
    if (outcome.runs().interrupted()) {
      String kept =
          outcome
              .folder()
              .map(f -> keptPart(f, outcome.runs().plan().replicates()))
              .orElse("stopped before any replicate was finished; nothing was kept");
      bench.console().say(kept);
      return ExitCode.INTERRUPTED;
    }
    for (FailedRun run : failed.subList(0, Math.min(FAILURES_NAMED, failed.size()))) {
      bench.console().say("failed: " + run);
    }
    if (failed.size() > FAILURES_NAMED) {
      bench.console().say("and " + (failed.size() - FAILURES_NAMED) + " more, see manifest.json");
    }
    if (outcome.folder().isEmpty()) {
      bench.console().say("no run was finished; nothing was kept");
      return ExitCode.RUN_FAILED;
    }
    talk.remark(
        bench,
        "kept in " + outcome.folder().get().path() + ", played in " + outcome.seconds() + " s");
    return failed.isEmpty() ? ExitCode.OK : ExitCode.SOME_FAILED;
  }

  private static String keptPart(RunFolder folder, int asked) {
    return "stopped: %d of %d replicates are kept in %s; it is not a complete result"
        .formatted(folder.manifest().finished().size(), asked, folder.path());
  }
}
