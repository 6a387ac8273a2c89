package smychka.verification.documentation;

import smychka.engine.Month;
import smychka.model.month.Country;
import smychka.model.month.ModelInputs;
import smychka.model.month.RunSettings;
import smychka.scenario.DataFolder;
import smychka.scenario.ModelInputsBinder;
import smychka.scenario.Start;
import smychka.verification.Project;

/// What [PlayedOrder] plays with the classes it has loaded: the country of `data/` under the
/// programme that was history, small, from the revolution on.
public final class PlayedHistory {
  private static final int SCALE = 5000;

  private PlayedHistory() {}

  /// Plays years of war, of trade, of force and of quotas, by one thread.
  public static void play() {
    DataFolder data = DataFolder.open(Project.root().resolve("data"), Start.REVOLUTION);
    ModelInputs inputs = new ModelInputsBinder(data).bind(data.programme("historical"));
    try (Country country = Country.found(inputs, new RunSettings(1, 0, SCALE, 1))) {
      while (!country.month().isAfter(Month.of(1934, 12))) {
        PlayedOrder.month();
        country.step();
      }
    }
  }
}
