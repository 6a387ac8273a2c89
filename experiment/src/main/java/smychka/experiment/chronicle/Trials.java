package smychka.experiment.chronicle;

import java.util.Map;
import java.util.Optional;
import smychka.experiment.run.Cancellation;
import smychka.experiment.run.Progress;

/// Plays history with causes taken away.
public final class Trials {
  Optional<Map<Integer, Explanation.Test>> play(
      Question question, Chain chain, Progress progress, Cancellation cancellation) {
    throw new UnsupportedOperationException();
  }
}
