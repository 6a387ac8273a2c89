package smychka.model.month;

import java.util.Arrays;
import smychka.engine.Draws;
import smychka.engine.Month;
import smychka.model.countryside.Harvest;
import smychka.model.reports.Planner;
import smychka.model.reports.Reporters;
import smychka.model.reports.StatisticalOffice;
import smychka.model.state.QuotaPlan;
import smychka.model.tables.Region;

/// The three books in a month: what officials report of the harvest, what the centre believes, and
/// what it demands of regions where it sets quotas. The only place outside the village that sees
/// the harvest itself.
final class BooksMonth {
  /// A horse eats as 2.2 head of cattle.
  private static final double HORSE_IN_CATTLE = 2.2;

  private final MonthSchedule s;
  private final int n = Region.COUNT;
  private double punishment;

  BooksMonth(MonthSchedule schedule) {
    s = schedule;
  }

  /// (RE-1.3) what a low report costs its author.
  double punishment() {
    return punishment;
  }

  /// A new year opens in July: what was taken last year is known, June's normal harvest holds.
  void begin(MonthInputs in, int a) {
    MonthInputs.Officialdom o = in.officialdom();
    punishment =
        s.p.books().reporters().punishment(o.statistics(), o.securityPowers(), in.coercion());
    boolean first = Arrays.stream(s.real("normalJuneKg")).sum() <= 0;
    for (int r = 0; r < n && (a == 0 || first); r++) {
      double taken = s.whole("intakeThisYearKg")[r];
      double crop = s.real("harvestActualKg")[r];
      s.real("normalJuneKg")[r] = s.real("normalHarvestKg")[r];
      if (a == 0) {
        s.real("intakeLastYearKg")[r] = taken;
        s.real("levyLastYearKg")[r] = s.real("levyThisYearKg")[r];
        s.real("levyThisYearKg")[r] = 0;
        s.real("takenShare")[r] = crop <= 0 ? 0 : Math.min(1, taken / crop);
      }
    }
    if (a == 0) {
      s.setNation("exportedThisYearKg", 0);
    }
  }

  /// The plan of each region [kg a year]: quotas, or the target by `weights` where the state buys;
  /// returns the zones of norms (ST-2.27).
  double[] plan(MonthInputs in, int a, double[] weights, double sum) {
    double target = s.scaled(in.procurementTargetKgYear());
    double[] plan = s.real("planKg");
    if (!in.grainOrders().quotas()) {
      for (int r = 0; r < n; r++) {
        plan[r] = target * (weights[r] / Math.max(1, sum));
      }
      return zones(in);
    }
    double[] normal = s.real("normalJuneKg");
    boolean told = a > 1 + s.p.office().lagMonths();
    double[] quotas =
        QuotaPlan.plan(
            s.p.books().quotas(),
            target,
            in.adjustability(),
            normal,
            told ? s.real("harvestBelievedKg") : normal,
            told(in));
    double held = in.farmOrders().levyInPlan();
    for (int r = 0; r < n; r++) {
      plan[r] = QuotaPlan.withoutLevy(quotas[r], held, s.real("levyLastYearKg")[r]);
    }
    return zones(in);
  }

  private QuotaPlan.Told told(MonthInputs in) {
    return new QuotaPlan.Told(
        s.real("peopleReported"),
        s.real("animalsReported"),
        s.real("areaReportedHa"),
        in.regionalPriority(),
        s.real("intakeLastYearKg"),
        in.farmOrders().regionalPlan());
  }

  /// (ST-2.27) norm of delivery of each region against the mean.
  private double[] zones(MonthInputs in) {
    return QuotaPlan.zones(s.p.books().quotas(), s.real("normalJuneKg"), told(in));
  }

  /// The national plan of the year [kg].
  double planned(MonthInputs in) {
    return in.grainOrders().quotas()
        ? Arrays.stream(s.real("planKg")).sum()
        : s.scaled(in.procurementTargetKgYear());
  }

  /// The harvest comes in, is reported, is believed; people and animals are counted in January.
  void report(Month month, MonthInputs in) {
    int a = month.monthOfAgriculturalYear();
    for (int r = 0; r < n; r++) {
      double crop = s.layout.of(r, Layout.HARVEST) + s.kolkhozMonth().crop[r];
      double area = s.layout.of(r, Layout.HARVEST + Harvest.AREA_ARES) / 100.0;
      double[] actual = s.real("harvestActualKg");
      double[] told = s.real("areaReportedHa");
      actual[r] = a == 0 ? crop : a == 1 ? actual[r] + crop : actual[r];
      told[r] = a == 0 ? area : a == 1 ? told[r] + area : told[r];
      if (a == 1 + s.p.office().lagMonths()) {
        harvest(month, in, r, actual[r]);
      }
      if (month.monthOfYear() == 1) {
        count(month, r);
      }
    }
  }

  private void harvest(Month month, MonthInputs in, int r, double actualKg) {
    StatisticalOffice.Parameters office = s.p.office();
    Reporters.Parameters reporters = s.p.books().reporters();
    Planner.Parameters planner = s.p.books().planner();
    MonthInputs.Officialdom o = in.officialdom();
    double normal = s.real("normalHarvestKg")[r];
    double told =
        StatisticalOffice.reported(
            office, actualKg, Draws.bits(s.key("statistical-office", month), r + 1));
    double seen = Math.max(1, told * (1 - reporters.hidden(s.real("takenShare")[r])));
    double reported =
        Reporters.reported(
            reporters,
            reporters.estimate(seen, o.statistics()),
            reporters.target(s.real("normalJuneKg")[r], office.correctionShare()),
            reporters.covering(punishment, o.pressFreedom()));
    boolean dares =
        Draws.unit(Draws.bits(s.key("reporters", month), r + 1)) < planner.truthful(punishment);
    double voice = dares ? seen : reported;
    double bias = s.real("reportBias")[r];
    double taken = Planner.taken(planner, reported, voice, bias);
    s.real("reportBias")[r] = Planner.learn(planner, reported, voice, bias);
    s.real("harvestOfReportKg")[r] = actualKg;
    s.real("harvestReportedKg")[r] = reported;
    s.real("harvestBelievedKg")[r] = StatisticalOffice.believed(office, taken, normal);
    s.real("normalHarvestKg")[r] = StatisticalOffice.learnNormal(office, normal, taken);
  }

  private void count(Month month, int r) {
    StatisticalOffice.Parameters office = s.p.office();
    long key = s.key("statistical-office", month);
    s.real("peopleReported")[r] =
        StatisticalOffice.people(
            office, s.layout.of(r, Layout.COUNT + Census.MOUTHS), Draws.bits(key + 1, r + 1));
    double animals =
        s.layout.of(r, Layout.COUNT + Census.HORSES + 1)
            + HORSE_IN_CATTLE * s.layout.of(r, Layout.COUNT + Census.HORSES);
    s.real("animalsReported")[r] =
        StatisticalOffice.people(office, animals, Draws.bits(s.key("reporters", month) + 1, r + 1));
  }
}
