package smychka.model.month;

import java.util.Arrays;
import smychka.engine.Team;
import smychka.model.tables.Region;

/// Plays a task for each region on the team. Regions differ much in size: the largest is given
/// first, each to the worker with the fewest rows. A region is played whole by one worker and
/// touches nothing of another, so who plays it changes no result.
final class RegionTeam {
  private static final int N = Region.COUNT;
  private static final Team.Task IDLE = (region, worker) -> {};

  private final Team team;
  private final Team.Task own = this::own;
  private final int[] player = new int[N];
  private final long[] load;
  private Team.Task task = IDLE;

  RegionTeam(Team team) {
    this.team = team;
    this.load = new long[team.threads()];
  }

  /// Plays `task`, given a region and a worker, where region `r` has the rows from `starts[r]` to
  /// `starts[r + 1]`.
  void run(int[] starts, Team.Task task) {
    share(starts);
    this.task = task;
    team.run(load.length, own);
    this.task = IDLE;
  }

  private void own(int share, int worker) {
    for (int r = 0; r < N; r++) {
      if (player[r] == share) {
        task.run(r, worker);
      }
    }
  }

  private void share(int[] starts) {
    Arrays.fill(load, 0);
    Arrays.fill(player, -1);
    for (int k = 0; k < N; k++) {
      int largest = -1;
      for (int r = 0; r < N; r++) {
        if (player[r] < 0 && (largest < 0 || rows(starts, r) > rows(starts, largest))) {
          largest = r;
        }
      }
      int least = 0;
      for (int w = 1; w < load.length; w++) {
        least = load[w] < load[least] ? w : least;
      }
      player[largest] = least;
      load[least] += rows(starts, largest);
    }
  }

  private static int rows(int[] starts, int r) {
    return starts[r + 1] - starts[r];
  }
}
