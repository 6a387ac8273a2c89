package smychka.engine;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// A fixed team of threads that plays numbered tasks. Worker `w` of `n` always gets the same range
/// of tasks, so a run differs between numbers of threads in nothing but time. The caller is worker
/// 0; a run allocates nothing.
public final class Team implements AutoCloseable {
  /// A piece of work; `worker` numbers the thread that plays it, for scratch space of its own.
  @FunctionalInterface
  public interface Task {
    void run(int task, int worker);
  }

  private static final Task IDLE = (task, worker) -> {};
  private static final int SPINS = 2_000;

  private final Helper[] helpers;
  private final Share ownShare = new Share();
  private Task task = IDLE;
  private int tasks;
  private @Nullable Thread caller;
  private boolean running;
  private volatile int round;
  private volatile boolean closed;

  public Team(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("a team needs at least one thread, not " + threads);
    }
    helpers = new Helper[threads - 1];
    for (int i = 0; i < helpers.length; i++) {
      helpers[i] = new Helper(this, i + 1);
      helpers[i].setName("smychka-worker-" + (i + 1));
      helpers[i].setDaemon(true);
      helpers[i].start();
    }
  }

  public int threads() {
    return helpers.length + 1;
  }

  /// Plays tasks 0 to `count - 1` and returns when all are done. When tasks fail, each worker stops
  /// at its first failure and the failure of the lowest task is thrown.
  public void run(int count, Task work) {
    if (closed || running) {
      throw new IllegalStateException(
          closed ? "the team is closed" : "a task may not run its own team");
    }
    running = true;
    task = work;
    tasks = count;
    caller = Thread.currentThread();
    int current = round + 1;
    round = current;
    for (Helper helper : helpers) {
      LockSupport.unpark(helper);
    }
    ownShare.play(this, 0);
    for (Helper helper : helpers) {
      await(helper, current);
    }
    task = IDLE;
    caller = null;
    running = false;
    throwFirstFailure();
  }

  @Override
  public void close() {
    closed = true;
    for (Helper helper : helpers) {
      LockSupport.unpark(helper);
    }
  }

  private void await(Helper helper, int current) {
    int spins = 0;
    while (helper.done != current) {
      if (spins++ < SPINS) {
        Thread.onSpinWait();
      } else {
        LockSupport.park(this);
      }
    }
  }

  private void throwFirstFailure() {
    Throwable failure = ownShare.takeFailure();
    for (Helper helper : helpers) {
      Throwable later = helper.share.takeFailure();
      failure = failure == null ? later : failure;
    }
    switch (failure) {
      case null -> {}
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> throw new IllegalStateException(failure);
    }
  }

  /// One worker's range of the tasks and what stopped it.
  private static final class Share {
    private @Nullable Throwable failure;

    void play(Team team, int worker) {
      int from = (int) ((long) team.tasks * worker / team.threads());
      int to = (int) ((long) team.tasks * (worker + 1) / team.threads());
      try {
        for (int i = from; i < to; i++) {
          team.task.run(i, worker);
        }
      } catch (Throwable e) {
        failure = e;
      }
    }

    @Nullable Throwable takeFailure() {
      Throwable taken = failure;
      failure = null;
      return taken;
    }
  }

  private static final class Helper extends Thread {
    private final Team team;
    private final int worker;
    private final Share share = new Share();
    private volatile int done;

    Helper(Team team, int worker) {
      this.team = team;
      this.worker = worker;
    }

    @Override
    public void run() {
      int played = 0;
      while (true) {
        int spins = 0;
        while (team.round == played && !team.closed) {
          if (spins++ < SPINS) {
            Thread.onSpinWait();
          } else {
            LockSupport.park(team);
          }
        }
        if (team.round == played) {
          return;
        }
        played = team.round;
        Thread waiting = team.caller;
        share.play(team, worker);
        done = played;
        LockSupport.unpark(waiting);
      }
    }
  }
}
