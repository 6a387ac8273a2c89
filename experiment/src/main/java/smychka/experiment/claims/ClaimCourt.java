package smychka.experiment.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import smychka.experiment.run.Cancellation;
import smychka.experiment.run.Progress;
import smychka.scenario.DataFolder;
import smychka.scenario.Programme;

/// Plays claims on the real model and judges them.
public final class ClaimCourt {
  private final ClaimFolder folder;
  private final DataFolder data;
  private final Programme history;

  /// @param history the programme arms are changes of
  public ClaimCourt(ClaimFolder folder, DataFolder data, Programme history) {
    this.folder = folder;
    this.data = data;
    this.history = history;
  }

  /// The claims asked for, one after another; nothing when stopped.
  public Optional<List<ClaimResult>> judge(
      ClaimRequest request, Progress progress, Cancellation cancellation) {
    List<Claim> claims = folder.chosen(request.claims());
    List<ClaimResult> results = new ArrayList<>();
    for (Claim claim : claims) {
      int before = results.size();
      Countries countries = Countries.drawn(data, history, request.seed());
      Progress part =
          (done, total) -> progress.months(before * total + done, claims.size() * total);
      long started = System.nanoTime();
      Optional<Played> played =
          new ClaimRuns(claim, folder.closures(), countries, request, part, cancellation).play();
      if (played.isEmpty()) {
        return Optional.empty();
      }
      double seconds = Math.round((System.nanoTime() - started) / 1e7) / 100.0;
      results.add(ClaimResult.of(played.get(), folder.closures().notBuilt(), request, seconds));
    }
    return Optional.of(results);
  }
}
