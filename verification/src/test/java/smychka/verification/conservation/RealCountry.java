package smychka.verification.conservation;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import smychka.engine.Month;
import smychka.model.month.Country;
import smychka.model.month.ModelInputs;
import smychka.model.month.RunSettings;
import smychka.scenario.DataFolder;
import smychka.scenario.ModelInputsBinder;
import smychka.scenario.Start;
import smychka.verification.Project;

/// The country of `data/` under the programme that was history.
final class RealCountry {
  static final ModelInputs INPUTS = inputs(Start.ASSUMED_1921);

  private RealCountry() {}

  static ModelInputs inputs(Start start) {
    DataFolder data = DataFolder.open(Project.root().resolve("data"), start);
    return new ModelInputsBinder(data).bind(data.programme("historical"));
  }

  static Country found(int scale, int threads) {
    return found(INPUTS, scale, threads);
  }

  static Country found(ModelInputs inputs, int scale, int threads) {
    return found(inputs, 1921, scale, threads);
  }

  static Country found(ModelInputs inputs, long seed, int scale, int threads) {
    return Country.found(inputs, new RunSettings(seed, 0, scale, threads));
  }

  /// Plays up to and with `last`; `watch` is called after each month.
  static void play(Country country, Month last, Consumer<Country> watch) {
    while (!country.month().isAfter(last)) {
      country.step();
      watch.accept(country);
    }
  }

  static void play(Country country, Month last) {
    play(country, last, c -> {});
  }

  /// Tables and books of a country, as one word.
  static String digest(Country country) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      country.digest(digest);
      Held.now(country).digest(digest);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
