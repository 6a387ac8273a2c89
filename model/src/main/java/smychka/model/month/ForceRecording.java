package smychka.model.month;

import static smychka.engine.SeriesKind.FLOW;
import static smychka.engine.SeriesKind.MEAN;
import static smychka.engine.SeriesKind.STOCK;

import smychka.model.coercion.Fear;
import smychka.model.countryside.Contracts;
import smychka.model.countryside.ForcedDelivery;

/// What is recorded of force and of what it leaves behind, for the union and for every region.
final class ForceRecording {
  private static final double TONNES_MN = 1e9;
  private static final double MILLIONTHS = 1e6;
  private static final double THOUSAND = 1e3;

  private final MonthSchedule s;
  private final Recording recording;

  ForceRecording(MonthSchedule schedule, Recording recording) {
    s = schedule;
    this.recording = recording;
  }

  /// Records the month after its books closed.
  void closing() {
    tonnes("grain_hidden", Layout.FORCED + ForcedDelivery.HIDDEN_KG, true);
    tonnes("grain_seen_in_searches", Layout.FORCED + ForcedDelivery.SEEN_KG, false);
    tonnes("contract_default", Layout.CONTRACTS + Contracts.DEFAULT_KG, false);
    recording.each(
        "convictions_for_grain",
        "thousand persons",
        FLOW,
        THOUSAND,
        r -> of(r, Layout.FORCED + ForcedDelivery.CONVICTED));
    recording.each(
        "fines_for_grain",
        "mn gold roubles",
        FLOW,
        1e8 * s.unit(),
        r -> s.state.books.ledger().given(s.state.books.fines, r));
    recording.ratio(
        "villages_visited",
        "share",
        MEAN,
        r -> s.forceMonth().visitedShare(r) * rows(r),
        this::rows);
    perHousehold("fear", Layout.FEAR + Fear.FEAR);
    perHousehold("grievance", Layout.FEAR + Fear.GRIEVANCE);
    perHousehold("confiscation_feared", Layout.FORCED + ForcedDelivery.HAZARD);
  }

  private void tonnes(String name, int slot, boolean stock) {
    recording.each(name, "mn t", stock ? STOCK : FLOW, TONNES_MN, r -> of(r, slot));
  }

  private void perHousehold(String name, int slot) {
    recording.ratio(name, "share", MEAN, r -> of(r, slot) / MILLIONTHS, this::rows);
  }

  private double of(int r, int slot) {
    return s.layout.of(r, slot);
  }

  private double rows(int r) {
    return s.layout.of(r, Layout.COUNT + Census.ROWS);
  }
}
