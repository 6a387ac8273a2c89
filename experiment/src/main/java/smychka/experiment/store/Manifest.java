package smychka.experiment.store;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import smychka.engine.Month;
import smychka.experiment.run.FailedRun;
import smychka.experiment.run.Plan;
import smychka.experiment.run.Stage;

/// What a run folder says of itself: enough to run it again and to see whether it came out the
/// same.
///
/// @param format version of this layout
/// @param kind run, compare or fork
/// @param status complete, finished with failed runs, or interrupted; only a complete run has a
///   hash
/// @param base the programme the others are compared with; null where there is one programme
/// @param trunk the programmes in force before `from`, each with its first month
/// @param finished replicates whose arms were all played to the end
/// @param recorded first month in the tables
/// @param detail which regions and classes are recorded: map or all
/// @param hash see [Hashes#result]; over series.csv and events.csv; null unless complete
/// @param parent the run this one was forked from
/// @param seconds wall time of the playing
/// @param created when, as UTC
public record Manifest(
    String format,
    String kind,
    String status,
    Software software,
    @Nullable String base,
    List<Programme> programmes,
    List<InForce> trunk,
    boolean paired,
    long seed,
    int replicates,
    List<Integer> finished,
    List<FailedRun> failed,
    int scale,
    int threads,
    String recorded,
    String from,
    String to,
    String detail,
    @Nullable String hash,
    List<TableEntry> tables,
    List<InputEntry> inputs,
    @Nullable Parent parent,
    double seconds,
    String created) {

  public static final String FILE = "manifest.json";
  public static final String FORMAT = "smychka-run/1";
  public static final String COMPLETE = "complete";
  public static final String WITH_FAILURES = "finished with failed runs";
  public static final String INTERRUPTED = "interrupted";

  /// What made the run.
  ///
  /// @param commit of the repository, `-dirty` behind it where files had been changed; null when
  ///   there is no repository
  public record Software(String version, @Nullable String commit, String java) {}

  /// A programme of the run.
  ///
  /// @param hash of this programme's own rows; null unless complete
  public record Programme(String name, @Nullable String hash) {}

  /// A programme and its first month.
  public record InForce(String from, String programme) {}

  /// A table of the folder.
  public record TableEntry(String name, long rows, String sha256) {}

  /// A file the run was computed from, named from the root of the repository.
  public record InputEntry(String path, String sha256) {}

  /// The run that was forked.
  public record Parent(String folder, @Nullable String hash, String programme, String at) {}

  /// The plan to play again, with `threads` workers.
  public Plan plan(int withThreads) {
    return new Plan(
        trunk.stream().map(s -> new Stage(Month.parse(s.from()), s.programme())).toList(),
        programmes.stream().map(Programme::name).toList(),
        paired,
        seed,
        replicates,
        scale,
        withThreads,
        Month.parse(recorded),
        Month.parse(from),
        Month.parse(to));
  }

  /// The entry of a table.
  public Optional<TableEntry> table(String name) {
    return tables.stream().filter(t -> t.name().equals(name)).findFirst();
  }

  /// Whether every run that was asked for is in it.
  public boolean isComplete() {
    return status.equals(COMPLETE);
  }
}
