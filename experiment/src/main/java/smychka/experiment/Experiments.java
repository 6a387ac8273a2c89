package smychka.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import smychka.engine.Month;
import smychka.engine.SeriesKey;
import smychka.experiment.compare.PairedComparison;
import smychka.experiment.run.Cancellation;
import smychka.experiment.run.Ensemble;
import smychka.experiment.run.EnsembleRuns;
import smychka.experiment.run.Plan;
import smychka.experiment.run.Progress;
import smychka.experiment.run.Refused;
import smychka.experiment.run.Simulator;
import smychka.experiment.run.Stage;
import smychka.experiment.store.AtomicFolder;
import smychka.experiment.store.Inputs;
import smychka.experiment.store.Manifest;
import smychka.experiment.store.RunFolder;
import smychka.experiment.store.RunFolder.FactsWriter;
import smychka.experiment.store.RunFolder.Reporter;
import smychka.experiment.store.Verification;

/// The experiments that leave a run folder: run, compare, fork; and the proof of one: verify.
///
/// @param simulator plays the countries
/// @param inputs what they are computed from
/// @param detail which series rows are recorded
/// @param detailName how a manifest calls that choice
/// @param facts adds facts to a folder whose tables are written
/// @param report adds the report to a finished folder
public record Experiments(
    Simulator simulator,
    Inputs inputs,
    Predicate<SeriesKey> detail,
    String detailName,
    FactsWriter facts,
    Reporter report) {

  /// What was played and where it was kept.
  ///
  /// @param folder empty when nothing was finished, so that nothing was kept
  /// @param comparison where programmes were compared
  /// @param seconds wall time of the playing
  public record Outcome(
      Optional<RunFolder> folder,
      EnsembleRuns runs,
      Optional<PairedComparison> comparison,
      double seconds) {}

  /// What a caller asks for beside the programmes.
  ///
  /// @param from first month under the programmes
  /// @param to last month played
  public record Settings(long seed, int replicates, int scale, int threads, Month from, Month to) {}

  /// Plays one programme.
  public Outcome run(
      String programme, Settings settings, Path out, Progress progress, Cancellation cancellation)
      throws IOException {
    return play(
        "run", plan(List.of(programme), false, settings), null, out, progress, cancellation);
  }

  /// Plays several programmes on the same luck and compares each with the first.
  public Outcome compare(
      List<String> programmes,
      Settings settings,
      Path out,
      Progress progress,
      Cancellation cancellation)
      throws IOException {
    if (programmes.size() < 2) {
      throw new Refused("a comparison needs at least two programmes");
    }
    return play("compare", plan(programmes, true, settings), null, out, progress, cancellation);
  }

  /// Continues a run from a month under another programme, or under its own. The months before are
  /// played again, since runs are deterministic; only those from `at` on are kept.
  ///
  /// @param of the programme of the parent to continue
  /// @param to last month to play; the parent's own by default
  public Outcome fork(
      RunFolder parent,
      String of,
      Month at,
      String programme,
      Month to,
      int threads,
      Path out,
      Progress progress,
      Cancellation cancellation)
      throws IOException {
    Manifest told = parent.manifest();
    Plan before = told.plan(threads);
    if (!before.arms().contains(of)) {
      throw new Refused(
          "%s holds no programme %s, only %s"
              .formatted(parent.path(), of, String.join(", ", before.arms())));
    }
    if (at.compareTo(before.from()) < 0 || at.compareTo(before.to()) > 0) {
      throw new Refused(
          "%s plays %s from %s to %s; a fork at %s is outside; choose --at within"
              .formatted(parent.path(), of, before.from(), before.to(), at));
    }
    Plan plan =
        new Plan(
            trunk(before, of),
            List.of(programme),
            before.paired(),
            before.seed(),
            before.replicates(),
            before.scale(),
            threads,
            at,
            at,
            to);
    String name =
        Objects.requireNonNullElse(
                parent.path().toAbsolutePath().normalize().getFileName(), parent.path())
            .toString();
    var link = new Manifest.Parent(name, told.hash(), of, at.toString());
    return play("fork", plan, link, out, progress, cancellation);
  }

  private static List<Stage> trunk(Plan before, String of) {
    var stages = new ArrayList<>(before.trunk());
    stages.removeIf(stage -> stage.from().equals(before.from()));
    stages.add(new Stage(before.from(), of));
    return stages;
  }

  /// Plays a folder's manifest again into `scratch` and says whether the same comes out.
  public Verification verify(
      RunFolder before, int threads, Path scratch, Progress progress, Cancellation cancellation)
      throws IOException {
    if (!before.manifest().isComplete()) {
      throw new Refused(
          "%s is not complete (%s): there is nothing to prove"
              .formatted(before.path(), before.manifest().status()));
    }
    Manifest told = before.manifest();
    Outcome again =
        new Experiments(simulator, inputs, detail, detailName, facts, Reporter.NONE)
            .play(told.kind(), told.plan(threads), told.parent(), scratch, progress, cancellation);
    if (again.folder().isEmpty() || !again.folder().get().manifest().isComplete()) {
      throw new VerificationBroken(
          again.runs().interrupted()
              ? "stopped before it was finished"
              : "the second run failed: " + again.runs().failed());
    }
    return Verification.of(before, again.folder().get(), inputs);
  }

  /// The second run of a verification could not be finished.
  public static final class VerificationBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    VerificationBroken(String message) {
      super(message);
    }
  }

  private Plan plan(List<String> arms, boolean paired, Settings s) {
    return new Plan(
        List.of(new Stage(simulator.first(), simulator.baseline())),
        arms,
        paired,
        s.seed(),
        s.replicates(),
        s.scale(),
        s.threads(),
        simulator.first(),
        s.from(),
        s.to());
  }

  private Outcome play(
      String kind,
      Plan plan,
      Manifest.@org.jspecify.annotations.Nullable Parent parent,
      Path out,
      Progress progress,
      Cancellation cancellation)
      throws IOException {
    AtomicFolder.requireFree(out);
    plan.trunk().forEach(s -> simulator.check(s.programme(), s.from(), s.from()));
    plan.arms().forEach(arm -> simulator.check(arm, plan.from(), plan.to()));
    long started = System.nanoTime();
    EnsembleRuns runs = Ensemble.run(plan, simulator, progress, cancellation);
    double seconds = Math.round((System.nanoTime() - started) / 1e7) / 100.0;
    Optional<PairedComparison> comparison =
        plan.arms().size() > 1 ? Optional.of(PairedComparison.of(runs, detail)) : Optional.empty();
    if (!runs.anyFinished()) {
      return new Outcome(Optional.empty(), runs, comparison, seconds);
    }
    var content =
        new RunFolder.Content(kind, runs, comparison, detail, detailName, parent, seconds);
    Path target = runs.interrupted() ? partial(out) : out;
    RunFolder folder = RunFolder.write(target, content, inputs, facts, report);
    return new Outcome(Optional.of(folder), runs, comparison, seconds);
  }

  /// Where an interrupted run is kept: beside the place of the complete one, never in it.
  private static Path partial(Path out) throws IOException {
    Path place = out.toAbsolutePath().normalize();
    for (int n = 1; ; n++) {
      Path partial =
          place.resolveSibling(place.getFileName() + "-partial" + (n > 1 ? "-" + n : ""));
      if (!java.nio.file.Files.exists(partial)) {
        return partial;
      }
    }
  }
}
