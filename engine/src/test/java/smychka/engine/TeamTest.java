package smychka.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamTest {
  private static final int MONTHS = 12;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  record Columns(long[] id, int[] grainKg, float[] fearIndex) {}

  /// A mechanism in miniature: grain is eaten at random, fear decays, sums are taken per block.
  private static final class Sweep implements Team.Task {
    final Table table =
        new Table("household").longs("id", "id").ints("grainKg", "kg").floats("fearIndex", "index");
    final Blocks blocks = Blocks.of(new int[] {0, 700, 700, 5_000}, 64);
    final BlockSums sums = new BlockSums(1, 1);
    final Columns columns;
    long key;

    Sweep() {
      table.resize(5_000);
      columns = table.view(Columns.class);
      for (int i = 0; i < table.rows(); i++) {
        columns.id[i] = i;
        columns.grainKg[i] = 1_000;
        columns.fearIndex[i] = i / 5_000f;
      }
      sums.resize(blocks);
    }

    void play(Team team, int month) {
      key = Draws.monthKey(Draws.streamKey(7, 0, "eating"), month);
      sums.clear();
      team.run(blocks.count(), this);
    }

    @Override
    public void run(int block, int worker) {
      step(blocks.from(block), blocks.to(block), sums.slots(block), sums.realSlots(block));
    }

    private void step(int from, int to, long[] whole, double[] real) {
      for (int i = from; i < to; i++) {
        int eaten = Rounding.stochastic(17.3, Draws.bits(key, columns.id[i]));
        columns.grainKg[i] -= eaten;
        columns.fearIndex[i] *= 0.97f;
        whole[0] += eaten;
        real[0] += columns.fearIndex[i];
      }
    }

    String digest() {
      MessageDigest digest = Digests.sha256();
      table.digest(digest);
      return Digests.hex(digest) + " " + sums.total(0) + " " + sums.realTotal(2, 0);
    }
  }

  private static String result(int threads) {
    Sweep sweep = new Sweep();
    try (Team team = new Team(threads)) {
      for (int month = 0; month < MONTHS; month++) {
        sweep.play(team, month);
      }
    }
    return sweep.digest();
  }

  @Test
  void anyNumberOfThreadsGivesTheSameResult() {
    String alone = result(1);
    assertThat(result(2)).isEqualTo(alone);
    assertThat(result(3)).isEqualTo(alone);
    assertThat(result(90)).isEqualTo(alone);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aSweepAllocatesNothing(int threads) {
    Sweep sweep = new Sweep();
    try (Team team = new Team(threads)) {
      for (int month = 0; month < 200; month++) {
        sweep.play(team, month);
      }
      long[] before = new long[threads];
      long[] after = new long[threads];
      Team.Task bytesBefore = onEachWorker(team, before);
      Team.Task bytesAfter = onEachWorker(team, after);
      long[] least = new long[threads];
      Arrays.fill(least, Long.MAX_VALUE);
      // what a thread allocates the first time it does something is not counted
      for (int round = 0; round < 5; round++) {
        team.run(threads, bytesBefore);
        for (int month = 0; month < MONTHS; month++) {
          sweep.play(team, month);
        }
        team.run(threads, bytesAfter);
        Arrays.setAll(least, w -> Math.min(least[w], after[w] - before[w]));
      }
      assertThat(least).containsOnly(0);
    }
  }

  /// One task for each worker: none ends before all have begun.
  private static Team.Task onEachWorker(Team team, long[] bytes) {
    AtomicInteger begun = new AtomicInteger();
    return (task, worker) -> {
      int all = begun.getAndIncrement() / team.threads() * team.threads() + team.threads();
      while (begun.get() < all) {
        Thread.onSpinWait();
      }
      bytes[worker] = allocatedHere();
    };
  }

  @Test
  void theCounterOfBytesSeesAllocation() {
    long before = allocatedHere();
    long[] kept = new long[100];
    assertThat(allocatedHere() - before).isGreaterThanOrEqualTo(8L * kept.length);
  }

  private static long allocatedHere() {
    return THREADS.getCurrentThreadAllocatedBytes();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 100, 101})
  void everyTaskIsPlayedOnceARun(int tasks) {
    try (Team team = new Team(3)) {
      AtomicIntegerArray played = new AtomicIntegerArray(tasks);
      for (int round = 0; round < 100; round++) {
        team.run(tasks, (task, worker) -> played.incrementAndGet(task));
      }
      for (int task = 0; task < tasks; task++) {
        assertThat(played.get(task)).isEqualTo(100);
      }
    }
  }

  /// Short runs one after another: a helper that wakes late finds the next run, never the last.
  @Test
  void aLateHelperDoesNoHarm() {
    try (Team team = new Team(4)) {
      for (int round = 0; round < 20_000; round++) {
        int tasks = round % 5;
        int[] played = new int[5];
        team.run(tasks, (task, worker) -> played[task]++);
        assertThat(Arrays.stream(played).sum()).isEqualTo(tasks);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7})
  void theFailureOfTheLowestTaskIsThrown(int threads) {
    try (Team team = new Team(threads)) {
      for (int lowest : new int[] {0, 13, 50, 99}) {
        assertThatThrownBy(() ->
                team.run(
                    100,
                    (task, worker) -> {
                      if (task >= lowest) {
                        throw new IllegalStateException("task " + task);
                      }
                    }))
            .isInstanceOf(IllegalStateException.class)
            .hasMessage("task " + lowest);
      }
      int[] played = new int[10];
      team.run(10, (task, worker) -> played[task]++);
      assertThat(played).containsOnly(1);
    }
  }

  @Test
  void errorsPassThroughAsTheyAre() {
    try (Team team = new Team(2)) {
      assertThatThrownBy(() ->
              team.run(
                  2,
                  (task, worker) -> {
                    throw new StackOverflowError("task " + task);
                  }))
          .isInstanceOf(StackOverflowError.class)
          .hasMessage("task 0");
    }
  }

  @Test
  void misuseIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Team(0));
    Team team = new Team(1);
    assertThatThrownBy(() -> team.run(1, (task, worker) -> team.run(1, (t, w) -> {})))
        .hasMessage("a task may not run its own team");
    team.close();
    assertThatThrownBy(() -> team.run(1, (task, worker) -> {})).hasMessage("the team is closed");
  }
}
