package smychka.model.month;

import smychka.engine.Month;
import smychka.engine.Recorder;

/// The full state of a country at the start of a month and what has been recorded so far; an
/// independent copy that may be continued any number of times, under any inputs.
public final class Snapshot {
  final CountryState state;
  final Recorder recorder;
  final RunSettings settings;

  Snapshot(CountryState state, Recorder recorder, RunSettings settings) {
    this.state = state;
    this.recorder = recorder;
    this.settings = settings;
  }

  /// The month that would be played next.
  public Month month() {
    return state.month;
  }
}
