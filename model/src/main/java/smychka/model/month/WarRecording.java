package smychka.model.month;

import static smychka.engine.SeriesKind.FLOW;
import static smychka.engine.SeriesKind.MEAN;

import smychka.engine.Ledger;
import smychka.engine.SeriesKey;
import smychka.model.accounts.Books;

/// What is recorded of territory, of armies and of what they took.
final class WarRecording {
  private static final double MN = 1e6;
  private static final double THOUSAND = 1e3;
  private static final double TONNES_MN = 1e9;

  private final MonthSchedule s;
  private final Recording recording;

  WarRecording(MonthSchedule schedule, Recording recording) {
    s = schedule;
    this.recording = recording;
  }

  /// Flows and means of the month.
  void closing() {
    Books b = s.state.books;
    Ledger l = b.ledger();
    recording.ratio(
        "territory_held", "share", MEAN, r -> s.warMonth().heldShare(r) * rows(r), this::rows);
    recording.ratio(
        "territory_reached", "share", MEAN, r -> s.warMonth().reachShare(r) * rows(r), this::rows);
    double now = s.nation("areaOfHeldLand");
    double before = s.nation("areaOfHeldLandBefore");
    recording.union("grain_area_of_held_land", SeriesKey.ALL, "share", MEAN, now);
    recording.union(
        "grain_area_of_held_land_change",
        SeriesKey.ALL,
        "ratio",
        MEAN,
        before > 0 && now > 0 ? now / before : 1);
    recording.each(
        "called_up", "mn persons", FLOW, MN, r -> l.given(b.called, r) + l.given(b.townCalled, r));
    recording.each(
        "fallen", "mn persons", FLOW, MN, r -> l.given(b.fallen, r) + l.given(b.townFallen, r));
    recording.each(
        "horses_taken_by_armies",
        "thousand head",
        FLOW,
        THOUSAND,
        r -> l.given(b.takenByArmies[0], r));
    recording.each(
        "grain_taken_by_others", "mn t", FLOW, TONNES_MN, r -> l.given(b.takenByOthers, r));
    recording.each("state_grain_lost", "mn t", FLOW, TONNES_MN, r -> l.given(b.stateLoss, r));
    recording.each("seed_requisitioned", "mn t", FLOW, TONNES_MN, r -> l.given(b.seedSeized, r));
    recording.each("grain_taken_at_barriers", "mn t", FLOW, TONNES_MN, r -> l.given(b.barred, r));
  }

  private double rows(int r) {
    return Math.max(1, s.layout.of(r, Layout.COUNT + Census.ROWS));
  }
}
