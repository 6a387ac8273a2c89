package smychka.verification.documentation;

import smychka.engine.Month;
import smychka.model.month.Country;
import smychka.model.month.RunSettings;
import smychka.verification.country.Told;

/// What [PlayedOrder] plays with the classes it has loaded: the country of `data/` under the
/// programme that was history, small.
public final class PlayedHistory {
  private static final int SCALE = 5000;

  private PlayedHistory() {}

  /// Plays the years covered, by one thread.
  public static void play() {
    try (Country country = Country.found(Told.historical(), new RunSettings(1, 0, SCALE, 1))) {
      while (!country.month().isAfter(Month.of(1929, 12))) {
        PlayedOrder.month();
        country.step();
      }
    }
  }
}
