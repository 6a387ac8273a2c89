package smychka.model.month;

import smychka.engine.Team;
import smychka.model.tables.Region;

/// Plays a task for each region on the team, the largest region first, for they differ much in
/// size. A region is played whole by one worker and touches nothing of another, so who plays it
/// changes no result.
final class RegionTeam {
  private static final int N = Region.COUNT;
  private static final Team.Task IDLE = (region, worker) -> {};

  private final Team team;
  private final Team.Task inOrder = this::inOrder;
  private final int[] order = new int[N];
  private Team.Task task = IDLE;

  RegionTeam(Team team) {
    this.team = team;
  }

  /// Plays `task`, given a region and a worker, where region `r` has the rows from `starts[r]` to
  /// `starts[r + 1]`.
  void run(int[] starts, Team.Task task) {
    sort(starts);
    this.task = task;
    team.run(N, inOrder);
    this.task = IDLE;
  }

  private void inOrder(int place, int worker) {
    task.run(order[place], worker);
  }

  private void sort(int[] starts) {
    for (int r = 0; r < N; r++) {
      int place = r;
      while (place > 0 && rows(starts, order[place - 1]) < rows(starts, r)) {
        order[place] = order[place - 1];
        place--;
      }
      order[place] = r;
    }
  }

  private static int rows(int[] starts, int r) {
    return starts[r + 1] - starts[r];
  }
}
