package smychka.model.month;

import static smychka.engine.SeriesKind.FLOW;
import static smychka.engine.SeriesKind.STOCK;

import smychka.model.countryside.Collectivisation;

/// What is recorded of the drive to collective farms, for the union and for every region.
final class WaveRecording {
  private static final double THOUSAND = 1e3;

  private final MonthSchedule s;
  private final Recording recording;

  WaveRecording(MonthSchedule schedule, Recording recording) {
    s = schedule;
    this.recording = recording;
  }

  /// Records the stocks of the 1st.
  void opening() {
    WaveMonth w = s.waveMonth();
    w.count();
    recording.ratio(
        "collectivised_households",
        "percent",
        STOCK,
        r -> 100.0 * w.members(r),
        r -> s.layout.of(r, Layout.COUNT + Census.ROWS));
    recording.each(
        "collectivised_households_number",
        "thousand",
        STOCK,
        THOUSAND,
        r -> (double) w.members(r));
  }

  /// Records the month after its books closed.
  void closing() {
    households("households_entered_under_pressure", Collectivisation.ENTERED);
    households("households_entered_of_own_accord", Collectivisation.OWN_ACCORD);
    households("households_left_collective_farms", Collectivisation.LEFT);
    households("households_enrolled_against_gain", Collectivisation.AGAINST_GAIN);
  }

  private void households(String name, int slot) {
    recording.each(
        name, "thousand", FLOW, THOUSAND, r -> s.waveMonth().membership(r, slot));
  }
}
