package smychka.model.month;

import java.security.MessageDigest;
import smychka.engine.Month;
import smychka.engine.Recorder;
import smychka.engine.Team;

/// A country that can be played month by month, copied at any month and continued under other
/// inputs. Results do not depend on the number of threads nor on who watches.
public final class Country implements AutoCloseable {
  private final RunSettings settings;
  private final CountryState state;
  private final Recorder recorder;
  private final Team team;
  private final MonthSchedule schedule;

  private Country(RunSettings settings, CountryState state, Recorder recorder, ModelInputs inputs) {
    this.settings = settings;
    this.state = state;
    this.recorder = recorder;
    this.team = new Team(settings.threads());
    this.schedule = new MonthSchedule(state, recorder, inputs, settings, team);
  }

  /// The country at the start of the inputs' first month, before anything happens.
  public static Country found(ModelInputs inputs, RunSettings settings) {
    CountryState state = new CountryState(inputs.first());
    new Opening(inputs, settings).fill(state);
    return new Country(settings, state, new Recorder(), inputs);
  }

  /// Continues a snapshot under `inputs` with `threads` threads.
  public static Country restore(Snapshot snapshot, ModelInputs inputs, int threads) {
    RunSettings s = snapshot.settings;
    return new Country(
        new RunSettings(s.seed(), s.replicate(), s.scale(), threads),
        snapshot.state.copy(),
        snapshot.recorder.copy(),
        inputs);
  }

  /// The month that `step` plays next.
  public Month month() {
    return state.month;
  }

  /// Plays one month: everything happens, the books close, the month is recorded.
  public void step() {
    schedule.play();
  }

  /// What has been recorded.
  public Recorder recorder() {
    return recorder;
  }

  /// An independent copy of the whole state.
  public Snapshot snapshot() {
    return new Snapshot(state.copy(), recorder.copy(), settings);
  }

  /// Adds the whole state to a digest (for comparing runs bit by bit).
  public void digest(MessageDigest digest) {
    state.households.digest(digest);
    state.villages.digest(digest);
    state.regions.digest(digest);
    state.townsfolk.digest(digest);
    state.enterprises.digest(digest);
    state.nation.digest(digest);
    state.abroad.digest(digest);
  }

  /// The books, for tests and documents.
  public smychka.model.accounts.Books books() {
    return state.books;
  }

  @Override
  public void close() {
    team.close();
  }
}
