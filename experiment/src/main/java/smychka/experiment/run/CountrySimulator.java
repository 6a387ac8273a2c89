package smychka.experiment.run;

import java.util.ArrayList;
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
  private final Chronicler chronicler;
  private final ConcurrentMap<String, ModelInputs> resolved = new ConcurrentHashMap<>();

  /// Countries whose events nobody asks for.
  ///
  /// @param baseline the programme in force until those under study begin
  /// @param resolve what a programme, by its name, tells the model; asked once for each
  public CountrySimulator(String baseline, Function<String, ModelInputs> resolve) {
    this(baseline, resolve, Chronicler.NONE);
  }

  /// Countries whose tables hold the events that `chronicler` finds.
  public CountrySimulator(
      String baseline, Function<String, ModelInputs> resolve, Chronicler chronicler) {
    this.baseline = baseline;
    this.resolve = resolve;
    this.chronicler = chronicler;
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
          "%s can be played from %s to %s, not from %s to %s; choose months within it, or another --start"
              .formatted(programme, inputs.first(), inputs.last(), from, to));
    }
  }

  @Override
  public Session open(String programme, long seed, int replicate, int scale, int threads) {
    var settings = new RunSettings(seed, replicate, scale, threads);
    return new Played(
        Country.found(inputs(programme), settings), threads, List.of(new Stage(first, programme)));
  }

  private final class Played implements Session {
    private final Country country;
    private final int threads;
    private final List<Stage> stages;

    Played(Country country, int threads, List<Stage> stages) {
      this.country = country;
      this.threads = threads;
      this.stages = stages;
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
      if (country.month().equals(first)) {
        return new RunTable(List.of(), first, 0, new double[0][], List.of());
      }
      RunTable table = country.recorder().table();
      return table.with(chronicler.events(table, stages));
    }

    @Override
    public Session fork(String programme) {
      var next = new ArrayList<>(stages);
      next.removeIf(stage -> stage.from().equals(month()));
      next.add(new Stage(month(), programme));
      return new Played(
          Country.restore(country.snapshot(), inputs(programme), threads),
          threads,
          List.copyOf(next));
    }

    @Override
    public void close() {
      country.close();
    }
  }
}
