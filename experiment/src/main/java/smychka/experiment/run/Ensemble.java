package smychka.experiment.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import smychka.engine.Month;
import smychka.engine.RunTable;
import smychka.engine.SeriesKey;

/// Plays the replicates of a plan. The shared beginning of a replicate is played once and copied
/// into its arms.
///
/// Small countries are played side by side, one thread each; large ones one after another with all
/// threads inside. Neither changes a result.
public final class Ensemble {
  /// Countries larger than 1:this are played one at a time, so that memory holds one of them.
  private static final int SIDE_BY_SIDE_FROM_SCALE = 200;

  private final Plan plan;
  private final Simulator simulator;
  private final Predicate<SeriesKey> keep;
  private final Progress progress;
  private final Cancellation cancellation;
  private final AtomicLong played = new AtomicLong();

  private Ensemble(
      Plan plan,
      Simulator simulator,
      Predicate<SeriesKey> keep,
      Progress progress,
      Cancellation cancellation) {
    this.plan = plan;
    this.simulator = simulator;
    this.keep = keep;
    this.progress = progress;
    this.cancellation = cancellation;
  }

  /// Plays the whole plan, or what is finished of it when `cancellation` is requested. A run that
  /// breaks off is reported in the result and never stops the others.
  public static EnsembleRuns run(
      Plan plan, Simulator simulator, Progress progress, Cancellation cancellation) {
    return run(plan, simulator, key -> true, progress, cancellation);
  }

  /// The same, keeping of each table only some series, so that many arms fit into memory.
  public static EnsembleRuns run(
      Plan plan,
      Simulator simulator,
      Predicate<SeriesKey> keep,
      Progress progress,
      Cancellation cancellation) {
    return new Ensemble(plan, simulator, keep, progress, cancellation).run();
  }

  private EnsembleRuns run() {
    int workers =
        plan.scale() >= SIDE_BY_SIDE_FROM_SCALE ? Math.min(plan.threads(), plan.replicates()) : 1;
    int inner = Math.max(1, plan.threads() / workers);
    report(0);
    var finished = new ArrayList<ReplicateRuns>();
    try (ExecutorService pool = Executors.newFixedThreadPool(workers, Ensemble::worker)) {
      var futures = new ArrayList<Future<ReplicateRuns>>();
      for (int k = 1; k <= plan.replicates(); k++) {
        int replicate = k;
        Callable<ReplicateRuns> task = () -> replicate(replicate, inner);
        futures.add(pool.submit(task));
      }
      for (Future<ReplicateRuns> future : futures) {
        collect(future).ifPresent(finished::add);
      }
    }
    return new EnsembleRuns(plan, finished, finished.size() < plan.replicates());
  }

  private static Thread worker(Runnable task) {
    Thread thread = new Thread(task, "smychka-replicate");
    thread.setDaemon(true);
    return thread;
  }

  private Optional<ReplicateRuns> collect(Future<ReplicateRuns> future) {
    try {
      return Optional.of(future.get());
    } catch (ExecutionException e) {
      return switch (e.getCause()) {
        case Cancellation.Cancelled _ -> Optional.empty();
        case Error error -> throw error;
        case RuntimeException broken -> throw broken;
        case null, default -> throw new IllegalStateException(e);
      };
    } catch (InterruptedException e) {
      cancellation.request();
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private ReplicateRuns replicate(int replicate, int threads) {
    cancellation.check();
    var failed = new ArrayList<FailedRun>();
    var arms = new LinkedHashMap<String, RunTable>();
    Session trunk = null;
    try {
      trunk = trunk(replicate, threads);
      for (String programme : plan.arms()) {
        arm(trunk, programme, replicate, arms, failed);
      }
    } catch (Cancellation.Cancelled stop) {
      throw stop;
    } catch (RuntimeException e) {
      for (String programme : plan.arms()) {
        failed.add(failure(replicate, programme, e));
      }
    } finally {
      if (trunk != null) {
        trunk.close();
      }
    }
    return new ReplicateRuns(replicate, arms, failed);
  }

  private Session trunk(int replicate, int threads) {
    List<Stage> stages = plan.trunk();
    Session session =
        simulator.open(
            stages.getFirst().programme(), plan.seed(), replicate, plan.scale(), threads);
    boolean ready = false;
    try {
      for (Stage stage : stages.subList(1, stages.size())) {
        play(session, stage.from());
        Session next = session.fork(stage.programme());
        session.close();
        session = next;
      }
      play(session, plan.from());
      ready = true;
      return session;
    } finally {
      if (!ready) {
        session.close();
      }
    }
  }

  private void arm(
      Session trunk,
      String programme,
      int replicate,
      Map<String, RunTable> arms,
      List<FailedRun> failed) {
    Session arm = null;
    try {
      arm = trunk.fork(programme);
      play(arm, plan.to().plus(1));
      RunTable kept = RunTables.only(arm.table(), keep);
      arms.put(programme, RunTables.from(kept, plan.recordFrom()));
    } catch (Cancellation.Cancelled stop) {
      throw stop;
    } catch (RuntimeException e) {
      failed.add(failure(replicate, programme, e));
    } finally {
      if (arm != null) {
        arm.close();
      }
    }
  }

  private void play(Session session, Month end) {
    while (session.month().compareTo(end) < 0) {
      cancellation.check();
      try {
        session.step();
      } catch (RuntimeException e) {
        throw new Broken(session.month(), e);
      }
      report(1);
    }
  }

  private void report(int months) {
    progress.months(played.addAndGet(months), plan.monthsPerReplicate() * (long) plan.replicates());
  }

  private static FailedRun failure(int replicate, String programme, RuntimeException e) {
    String where = e instanceof Broken broken ? "in " + broken.month : "at its beginning";
    Throwable cause = e instanceof Broken && e.getCause() != null ? e.getCause() : e;
    String said = cause.getMessage();
    String why = said == null ? cause.getClass().getSimpleName() : said;
    return new FailedRun(replicate, programme, where, why);
  }

  /// A month that could not be played.
  private static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Month month;

    Broken(Month month, RuntimeException cause) {
      super(cause);
      this.month = month;
    }
  }
}
