package smychka.experiment.run;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import smychka.engine.Month;
import smychka.engine.RunTable;
import smychka.model.month.Country;
import smychka.model.month.ModelInputs;
import smychka.model.month.RunSettings;

/// The real model: countries of `smychka.model.month`, told what a programme says by `inputs`.
public final class CountrySimulator implements Simulator {
  private final Month first;
  private final String baseline;
  private final Function<String, ModelInputs> resolve;
  private final ConcurrentMap<String, ModelInputs> resolved = new ConcurrentHashMap<>();

  /// @param baseline the programme in force until those under study begin
  /// @param resolve what a programme, by its name, tells the model; asked once for each
  public CountrySimulator(String baseline, Function<String, ModelInputs> resolve) {
    this.baseline = baseline;
    this.resolve = resolve;
    this.first = inputs(baseline).first();
  }

  private ModelInputs inputs(String programme) {
    return resolved.computeIfAbsent(programme, resolve);
  }

  @Override
  public Month first() {
    return first;
  }

  @Override
  public String baseline() {
    return baseline;
  }

  @Override
  public void check(String programme, Month from, Month to) {
    ModelInputs inputs = inputs(programme);
    if (from.compareTo(inputs.first()) < 0 || to.compareTo(inputs.last()) > 0) {
      throw new Refused(
          "%s can be played from %s to %s, not from %s to %s; change --from or --to"
              .formatted(programme, inputs.first(), inputs.last(), from, to));
    }
  }

  @Override
  public Session open(String programme, long seed, int replicate, int scale, int threads) {
    var settings = new RunSettings(seed, replicate, scale, threads);
    return new Played(Country.found(inputs(programme), settings), threads);
  }

  private final class Played implements Session {
    private final Country country;
    private final int threads;

    Played(Country country, int threads) {
      this.country = country;
      this.threads = threads;
    }

    @Override
    public Month month() {
      return country.month();
    }

    @Override
    public void step() {
      country.step();
    }

    @Override
    public RunTable table() {
      return country.month().equals(first)
          ? new RunTable(List.of(), first, 0, new double[0][], List.of())
          : country.recorder().table();
    }

    @Override
    public Session fork(String programme) {
      return new Played(Country.restore(country.snapshot(), inputs(programme), threads), threads);
    }

    @Override
    public void close() {
      country.close();
    }
  }
}
