package smychka.experiment.run;

import smychka.engine.Month;
import smychka.engine.RunTable;

/// One country being played, month by month. Not for use by two threads at once.
public interface Session extends AutoCloseable {
  /// The month the next [#step()] will play.
  Month month();

  /// Plays one month.
  void step();

  /// Everything recorded since the country's first month, also across forks.
  RunTable table();

  /// An independent copy of this country, which goes on from the same month under `programme`. This
  /// session is left as it was.
  Session fork(String programme);

  /// Plays on until `end` is the month to be played next; does nothing if that is past.
  default void playTo(Month end) {
    while (month().compareTo(end) < 0) {
      step();
    }
  }

  @Override
  void close();
}
