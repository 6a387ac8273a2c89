package smychka.model.month;

import static smychka.engine.SeriesKind.FLOW;
import static smychka.engine.SeriesKind.MEAN;
import static smychka.engine.SeriesKind.STOCK;

import smychka.model.accounts.Books;

/// What is recorded of collective farms, tractors and animals lost in common keeping.
final class KolkhozRecording {
  private static final double TONNES_MN = 1e9;
  private static final double MN = 1e6;

  private final MonthSchedule s;
  private final Recording recording;

  KolkhozRecording(MonthSchedule schedule, Recording recording) {
    s = schedule;
    this.recording = recording;
  }

  /// Records the month after its books closed.
  void closing() {
    Books b = s.state.books;
    tonnes("kolkhoz_harvest", b.kolkhozHarvest);
    tonnes("kolkhoz_delivery", b.kolkhozDelivery);
    tonnes("kolkhoz_grain_paid", b.kolkhozPaid);
    tonnes("kolkhoz_grain_fed", b.kolkhozFed);
    KolkhozMonth k = s.kolkhozMonth();
    recording.each(
        "kolkhoz_seed_lent",
        "mn t",
        FLOW,
        TONNES_MN,
        r -> b.ledger().received(b.kolkhozSeedLoan, r));
    recording.each("kolkhoz_grain_stock", "mn t", STOCK, TONNES_MN, k::grain);
    recording.each("kolkhoz_area_sown", "mn ha", FLOW, 100 * MN, r -> k.sownAres[r]);
    recording.each("kolkhoz_horses", "mn head", STOCK, MN, k::horses);
    recording.each(
        "horses_lost_in_common", "mn head", FLOW, MN, r -> b.ledger().given(b.neglected[0], r));
    recording.each(
        "cattle_lost_in_common", "mn head", FLOW, MN, r -> b.ledger().given(b.neglected[1], r));
    recording.each(
        "cattle_lost_by_nomads", "mn head", FLOW, MN, r -> b.ledger().given(b.nomadsLost[1], r));
    recording.ratio(
        "kolkhoz_effort", "share", MEAN, r -> k.effort(r) * k.effortWeight(r), k::effortWeight);
    losses();
    tonnes("kolkhoz_grain_taken_back", b.kolkhozReturned);
    tonnes("kolkhoz_seed_taken", b.kolkhozSeedTaken);
    recording.each(
        "tractors", "thousand", STOCK, 1e3, r -> s.real("tractors")[r] / s.settings.scale());
  }

  /// What of common crops is lost by the state of fields and by late work.
  private void losses() {
    KolkhozMonth k = s.kolkhozMonth();
    recording.ratio(
        "field_condition_lost",
        "share",
        MEAN,
        r -> k.weeds(r) * k.effortWeight(r),
        k::effortWeight);
    recording.ratio(
        "harvest_lost_late",
        "share",
        MEAN,
        r -> k.lateLoss(r) * k.effortWeight(r),
        k::effortWeight);
  }

  private void tonnes(String name, int flow) {
    recording.each(name, "mn t", FLOW, TONNES_MN, r -> s.state.books.ledger().given(flow, r));
  }
}
