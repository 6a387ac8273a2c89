package smychka.engine;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// A fixed team of threads that plays numbered tasks. Each worker takes the next task that is left,
/// so a worker that is kept waiting by others on the machine keeps none waiting. Who plays a task
/// must change nothing but time. The caller is worker 0; a run allocates nothing.
public final class Team implements AutoCloseable {
  /// A piece of work; `worker` numbers the thread that plays it, for scratch space of its own.
  @FunctionalInterface
  public interface Task {
    void run(int task, int worker);
  }

  private static final Task IDLE = (task, worker) -> {};
  private static final int SPINS = 2_000;

  private final Helper[] helpers;
  private final AtomicInteger left = new AtomicInteger();
  private final AtomicInteger playing = new AtomicInteger();
  private Task task = IDLE;
  private int tasks;
  private @Nullable Thread caller;
  private boolean running;
  private int failed;
  private @Nullable Throwable failure;
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

  /// Plays tasks 0 to `count - 1` and returns when all are done. When tasks fail, the failure of
  /// the lowest is thrown.
  public void run(int count, Task work) {
    if (closed || running) {
      throw new IllegalStateException(
          closed ? "the team is closed" : "a task may not run its own team");
    }
    running = true;
    task = work;
    tasks = count;
    caller = Thread.currentThread();
    playing.set(count);
    left.set(count);
    for (Helper helper : helpers) {
      LockSupport.unpark(helper);
    }
    play(0);
    awaitOthers();
    task = IDLE;
    caller = null;
    running = false;
    throwFailure();
  }

  @Override
  public void close() {
    closed = true;
    for (Helper helper : helpers) {
      LockSupport.unpark(helper);
    }
  }

  /// Plays what is left, task by task. A task that was taken keeps the run from ending, so what a
  /// run consists of does not change under it.
  private void play(int worker) {
    int mine = left.getAndDecrement();
    while (mine > 0) {
      int number = tasks - mine;
      try {
        task.run(number, worker);
      } catch (Throwable e) {
        fail(number, e);
      }
      Thread waiting = caller;
      if (playing.decrementAndGet() == 0) {
        LockSupport.unpark(waiting);
      }
      mine = left.getAndDecrement();
    }
  }

  private synchronized void fail(int number, Throwable e) {
    if (failure == null || number < failed) {
      failed = number;
      failure = e;
    }
  }

  private void awaitOthers() {
    int spins = 0;
    while (playing.get() > 0) {
      if (spins++ < SPINS) {
        Thread.onSpinWait();
      } else {
        LockSupport.park(this);
      }
    }
  }

  private synchronized void throwFailure() {
    Throwable thrown = failure;
    failure = null;
    switch (thrown) {
      case null -> {}
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> throw new IllegalStateException(thrown);
    }
  }

  private static final class Helper extends Thread {
    private final Team team;
    private final int worker;

    Helper(Team team, int worker) {
      this.team = team;
      this.worker = worker;
    }

    @Override
    public void run() {
      int spins = 0;
      while (!team.closed) {
        if (team.left.get() > 0) {
          team.play(worker);
          spins = 0;
        } else if (spins++ < SPINS) {
          Thread.onSpinWait();
        } else {
          LockSupport.park(team);
          spins = 0;
        }
      }
    }
  }
}
