package smychka.verification.speed;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import smychka.model.month.Country;
import smychka.model.month.ModelInputs;
import smychka.model.month.RunSettings;

/// The real month, with everything in it: all mechanisms, markets, books and recording.
final class CountrySweep implements Sweep, AutoCloseable {
  private final Country country;
  private final int threads;
  private final long households;

  /// @param households rows at the start; they grow by fission
  CountrySweep(ModelInputs inputs, int scale, int threads, long households) {
    this.threads = threads;
    this.households = households;
    country = Country.found(inputs, new RunSettings(1, 1, scale, threads));
  }

  @Override
  public String form() {
    return "the whole month of the model, " + threads + (threads == 1 ? " thread" : " threads");
  }

  @Override
  public long households() {
    return households;
  }

  @Override
  public void month() {
    country.step();
  }

  @Override
  public long digest() {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      country.digest(sha);
      return ByteBuffer.wrap(sha.digest()).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    country.close();
  }
}
