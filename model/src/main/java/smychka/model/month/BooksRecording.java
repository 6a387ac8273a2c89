package smychka.model.month;

import static smychka.engine.SeriesKind.FLOW;
import static smychka.engine.SeriesKind.MEAN;
import static smychka.engine.SeriesKind.STOCK;

import java.util.Arrays;
import smychka.engine.Ledger;
import smychka.engine.Month;
import smychka.engine.SeriesKey;
import smychka.model.accounts.Books;
import smychka.model.state.QuotaPlan;

/// What is recorded of the three books, the plan, the uses of the state's grain and foreign debt.
final class BooksRecording {
  private static final double TONNES_MN = 1e9;
  private static final double ROUBLES_MN = 1e8;

  private final MonthSchedule s;
  private final Recording recording;

  BooksRecording(MonthSchedule schedule, Recording recording) {
    s = schedule;
    this.recording = recording;
  }

  private void union(String name, String unit, smychka.engine.SeriesKind kind, double value) {
    recording.union(name, SeriesKey.ALL, unit, kind, value);
  }

  /// Stocks of the 1st.
  void opening() {
    double perMn = s.settings.scale() / ROUBLES_MN;
    union("foreign_debt", "mn gold roubles", STOCK, s.nation("debtKopeks") * perMn);
  }

  /// Flows and means of the month.
  void closing(Month month, MonthInputs in) {
    reports();
    plan(month, in);
    uses();
    foreign(in);
  }

  private void reports() {
    recording.each(
        "grain_harvest_year", "mn t", MEAN, TONNES_MN, r -> s.real("harvestOfReportKg")[r]);
    ratio("report_over_harvest", "harvestReportedKg");
    ratio("belief_over_harvest", "harvestBelievedKg");
    union("punishment_of_reports", "share", MEAN, s.stateMonth().books().punishment());
    recording.ratio(
        "report_bias_believed",
        "share",
        MEAN,
        r -> s.real("reportBias")[r] * s.real("harvestReportedKg")[r],
        r -> s.real("harvestReportedKg")[r]);
  }

  private void ratio(String name, String column) {
    recording.ratio(
        name, "ratio", MEAN, r -> s.real(column)[r], r -> s.real("harvestOfReportKg")[r]);
  }

  /// The plan in force, the plan the same rule gives on the true harvest, and in June what was
  /// taken over the year beyond that.
  private void plan(Month month, MonthInputs in) {
    double[] intended = intended(month, in);
    recording.each("grain_plan", "mn t", MEAN, TONNES_MN, r -> s.real("planKg")[r]);
    recording.each("grain_plan_on_harvest", "mn t", MEAN, TONNES_MN, r -> intended[r]);
    boolean june = month.monthOfYear() == 6;
    recording.each(
        "grain_taken_beyond_intended",
        "mn t",
        FLOW,
        TONNES_MN,
        r -> june ? s.whole("intakeThisYearKg")[r] - intended[r] : 0);
  }

  private double[] intended(Month month, MonthInputs in) {
    boolean told = month.monthOfAgriculturalYear() >= 1 + s.p.office().lagMonths();
    if (!in.grainOrders().quotas() || !told) {
      return s.real("planKg");
    }
    return QuotaPlan.plan(
        s.p.books().quotas(),
        s.scaled(in.procurementTargetKgYear()),
        in.adjustability(),
        s.real("normalJuneKg"),
        s.real("harvestOfReportKg"),
        new QuotaPlan.Told(
            s.real("peopleReported"),
            s.real("animalsReported"),
            s.real("areaReportedHa"),
            in.regionalPriority(),
            s.real("intakeLastYearKg"),
            in.farmOrders().regionalPlan()));
  }

  private void uses() {
    Posting p = s.postings();
    use("army", p.army);
    use("towns", p.townCover);
    use("growers", p.growers);
    use("industry", p.industry);
    use("relief", p.stateRelief);
    use("export", p.export);
    use("villages", p.villageSale);
    Books b = s.state.books;
    given("seed", b.seedLoan, b.kolkhozSeedLoan);
    given("exile", b.exileEaten);
    given("lost", b.stateLoss);
    double exported = 0;
    for (long kg : p.export) {
      exported += kg;
    }
    double unfilled = Math.max(0, s.stateMonth().exportPlanned() - exported);
    union("grain_export_unfilled", "mn t", FLOW, unfilled * s.settings.scale() / TONNES_MN);
  }

  private void given(String group, int... flows) {
    Ledger l = s.state.books.ledger();
    recording.each(
        "state_grain_use",
        group,
        "mn t",
        FLOW,
        TONNES_MN,
        r -> Arrays.stream(flows).mapToLong(flow -> l.given(flow, r)).sum());
  }

  private void use(String group, long[] kg) {
    recording.each("state_grain_use", group, "mn t", FLOW, TONNES_MN, r -> kg[r]);
  }

  private void foreign(MonthInputs in) {
    double scale = s.settings.scale();
    double exported = 0;
    double imported = 0;
    for (int r = 0; r < s.postings().export.length; r++) {
      exported += s.postings().export[r];
      imported += s.postings().stateImport[r];
    }
    double price = in.trade().worldGrainKopeksPerTonne();
    union(
        "grain_export_revenue",
        "mn gold roubles",
        FLOW,
        exported / 1000 * price * scale / ROUBLES_MN);
    union(
        "grain_import_cut",
        "mn t",
        FLOW,
        Math.max(0, in.stateImportKgMonth() - imported * scale) / TONNES_MN);
    union("foreign_debt_paid", "mn gold roubles", FLOW, s.postings().debtPaid * scale / ROUBLES_MN);
  }
}
