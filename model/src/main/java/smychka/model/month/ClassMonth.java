package smychka.model.month;

import smychka.model.people.ClassFormation;
import smychka.model.people.Employment;
import smychka.model.state.Officials;
import smychka.model.tables.Region;
import smychka.model.tables.Trade;

/// Workers as a class and officials, month by month.
final class ClassMonth {
  private static final double USUAL_HOURS = 8;

  private final MonthSchedule s;
  private double administered;
  private double checks;
  private double privilege;

  ClassMonth(MonthSchedule schedule) {
    s = schedule;
  }

  /// (PO-5.1) administered share of what is done.
  double administered() {
    return administered;
  }

  /// (PO-5.3) checks on officials.
  double checks() {
    return checks;
  }

  /// (PO-5.4) income of an official over a worker's.
  double privilege() {
    return privilege;
  }

  /// (PO-5.2) officials wanted over those the apparatus has anyway.
  double officialsWanted(MonthInputs in) {
    administered =
        Officials.administered(
            s.p.power().officials(),
            s.goodsMonth().privateShare(),
            in.cards().inForce(),
            in.rights().budgetHardness(),
            in.rights().grainByQuota());
    return Officials.wanted(s.p.power().officials(), administered);
  }

  /// Tenure and consciousness of each region's workers; checks on officials and what they live by.
  void end(MonthInputs in) {
    Employment.Count count = s.townMonth().count();
    double officials = sum(count.working()[Trade.OFFICIAL]);
    double workers = sum(count.working()[Trade.HEAVY]) + sum(count.working()[Trade.LIGHT]);
    double before = s.nation("officialsBefore");
    double made = before <= 0 ? 0 : Math.max(0, officials - before);
    s.setNation("officialsBefore", officials);
    double conscious = 0;
    for (int r = 0; r < Region.COUNT; r++) {
      double now = count.working()[Trade.HEAVY][r] + count.working()[Trade.LIGHT][r];
      region(in, r, now, Math.min(1, made / Math.max(1, workers)));
      conscious += now * s.real("consciousness")[r];
    }
    MonthInputs.Rights rights = in.rights();
    checks =
        Officials.checks(
            s.p.power().officials(),
            conscious / Math.max(1, workers),
            (rights.unions() + rights.sovietElections()) / 2,
            rights.press(),
            rights.pluralism());
    privilege =
        Officials.privilege(
            s.p.power().officials(),
            s.industryMonth().earnings(Trade.OFFICIAL)
                / Math.max(1, s.industryMonth().workersEarnings()),
            administered,
            checks);
  }

  private void region(MonthInputs in, int r, double now, double drawn) {
    ClassFormation.Parameters p = s.p.power().workers();
    double before = s.real("workersBefore")[r];
    boolean first = before <= 0;
    double tenure = first ? p.startTenureMonths() : s.real("tenureMonths")[r];
    double k = first ? p.startConsciousness() : s.real("consciousness")[r];
    double e = first ? 0 : ClassFormation.newcomers(p, before, now);
    MonthInputs.Rights rights = in.rights();
    double say = (rights.unions() + rights.workersControl() + rights.sovietElections()) / 3;
    double persons = Math.max(1, s.whole("townPersons")[r]);
    double hunger = Math.max(0, 1 - s.townMonth().lives().bodies()[r] / persons);
    double overwork = Math.max(0, rights.hoursPerDay() - USUAL_HOURS) / USUAL_HOURS;
    var lived = new ClassFormation.Lived(say, overwork, hunger, s.nation("townFear"), drawn);
    s.real("workersBefore")[r] = now;
    s.real("tenureMonths")[r] = ClassFormation.tenure(tenure, e);
    s.real("consciousness")[r] = ClassFormation.consciousness(p, k, e, tenure, lived);
  }

  private static double sum(long[] values) {
    double sum = 0;
    for (long value : values) {
      sum += value;
    }
    return sum;
  }
}
