package smychka.model.month;

import static smychka.engine.SeriesKind.FLOW;
import static smychka.engine.SeriesKind.STOCK;

import smychka.model.coercion.Dekulakisation;
import smychka.model.coercion.Exile;
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
        "special_settlers",
        "thousand",
        STOCK,
        THOUSAND,
        r -> (double) s.whole("exiledNew")[r] + s.whole("exiledSettled")[r]);
    recording.each(
        "collectivised_households_number", "thousand", STOCK, THOUSAND, r -> (double) w.members(r));
  }

  /// Records the month after its books closed.
  void closing() {
    households("households_entered_under_pressure", Collectivisation.ENTERED);
    households("households_entered_of_own_accord", Collectivisation.OWN_ACCORD);
    households("households_left_collective_farms", Collectivisation.LEFT);
    households("households_enrolled_against_gain", Collectivisation.AGAINST_GAIN);
    taken();
    exile();
    revolt();
  }

  private void taken() {
    WaveMonth w = s.waveMonth();
    each(
        "dekulakised_households",
        r ->
            (double) w.dekulakised(r, Dekulakisation.ARRESTED)
                + w.dekulakised(r, Dekulakisation.EXILED)
                + w.dekulakised(r, Dekulakisation.RESETTLED));
    each(
        "exiled_families",
        r ->
            (double) w.dekulakised(r, Dekulakisation.ARRESTED)
                + w.dekulakised(r, Dekulakisation.EXILED));
    each("dekulakised_not_well_off", r -> w.dekulakised(r, Dekulakisation.NOT_WELL_OFF));
    each("exiled_persons", r -> w.dekulakised(r, Dekulakisation.PERSONS));
    each("convictions_dekulakisation", r -> w.dekulakised(r, Dekulakisation.ARRESTED));
  }

  private void exile() {
    WaveMonth w = s.waveMonth();
    each("exile_deaths", r -> w.exile(r, Exile.DEATHS));
    each("exile_births", r -> w.exile(r, Exile.BIRTHS));
    each("flight_from_hunger", r -> w.fled(r));
    each("exile_flights", r -> w.exile(r, Exile.FLED));
  }

  private void revolt() {
    RevoltMonth w = s.waveMonth().revolt();
    String[] causes = {"collective", "arrests", "church", "food", "grain"};
    recording.each(
        "disturbance_hazard",
        "units",
        FLOW,
        1,
        r -> {
          double sum = 0;
          for (int k = 0; k < causes.length; k++) {
            sum += w.hazard(r, k);
          }
          return sum;
        });
    for (int k = 0; k < causes.length; k++) {
      int cause = k;
      recording.each("disturbances_over_" + causes[k], "units", FLOW, 1, r -> w.hazard(r, cause));
    }
    recording.each("mass_disturbances", "units", FLOW, 1, r -> w.events(r));
    recording.each("disturbances_of_women", "units", FLOW, 1, r -> w.women(r));
    each("convictions_revolt", r -> w.convicted(r));
  }

  private void each(String name, Recording.ByRegion value) {
    recording.each(name, "thousand", FLOW, THOUSAND, value);
  }

  private void households(String name, int slot) {
    recording.each(name, "thousand", FLOW, THOUSAND, r -> s.waveMonth().membership(r, slot));
  }
}
