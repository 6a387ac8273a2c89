package smychka.model.month;

import java.util.Arrays;
import smychka.engine.Approx;
import smychka.engine.Month;
import smychka.model.people.Employment;
import smychka.model.people.Moves;
import smychka.model.people.TownRows;
import smychka.model.people.Turnover;
import smychka.model.tables.Region;
import smychka.model.tables.Trade;

/// Work in the towns in a month: who is hired and let go, who changes jobs, who comes from the
/// village and goes back.
final class TownWork {
  private final MonthSchedule s;
  private final int n = Region.COUNT;
  private final double[] leaving = new double[n];
  private final double[] back = new double[n];
  private double separations;
  private double floorSpace;
  private long entered;
  private Employment.Change change = new Employment.Change(new double[0], new long[0], new long[0]);

  TownWork(MonthSchedule schedule) {
    s = schedule;
  }

  /// Work changes hands; returns who then works and who does not.
  Employment.Count begin(MonthInputs in, Month month) {
    Employment.Columns c = s.state.townsfolk.view(Employment.Columns.class);
    TownRows[] rows = s.townMonth().rows();
    enterWork(in, month);
    boolean open = s.industryMonth().soft(in) > 0;
    Employment.Count before = s.townMonth().count();
    Employment.Count free = new Employment.Count(new long[0][0], new long[Trade.COUNT][n]);
    s.townMonth().each((r, worker) -> Employment.countFree(c, rows[r], open, free));
    double[][] wanted = wanted(in, before);
    hire(Employment.chances(before, free, wanted, open), s.key("employment", month));
    Employment.Count count = s.townMonth().count();
    s.setNation("unemployment", Employment.unemployment(count, 0, n));
    turnOver(in, count);
    return count;
  }

  /// Part of those without work who go back to the village, by region.
  double[] back() {
    return back;
  }

  private void hire(Employment.Chances chances, long key) {
    TownRows[] rows = s.townMonth().rows();
    Employment.Columns c = s.state.townsfolk.view(Employment.Columns.class);
    Employment.Change[] changes = new Employment.Change[n];
    s.townMonth()
        .each((r, worker) -> {
          changes[r] = Employment.Change.of(chances.unfilled(), Trade.COUNT);
          Employment.step(c, rows[r], chances, key, changes[r]);
        });
    change = Employment.Change.of(chances.unfilled(), Trade.COUNT);
    for (Employment.Change here : changes) {
      change.add(here);
    }
  }

  /// Dependants of workers' families enter work where places stay empty.
  private void enterWork(MonthInputs in, Month month) {
    TownRows[] rows = s.townMonth().rows();
    double soft = s.industryMonth().soft(in);
    double tightness =
        soft <= 0 ? 0 : Turnover.tightness(s.nation("vacancies"), idle(s.townMonth().count()));
    double rate = s.p.turnover().enterMonth() * soft * tightness;
    Turnover.Columns c = s.state.townsfolk.view(Turnover.Columns.class);
    long key = s.key("entering-work", month);
    long[] here = new long[n];
    s.townMonth()
        .each((r, worker) -> here[r] = Turnover.enter(s.p.turnover(), rate, key, c, rows[r]));
    entered = Arrays.stream(here).sum();
  }

  /// Places left empty, who changed jobs, and what that does to skill; housing.
  private void turnOver(MonthInputs in, Employment.Count count) {
    Turnover.Parameters p = s.p.turnover();
    double vacancies = 0;
    for (int r = 0; r < n; r++) {
      vacancies += change.unfilled()[r];
      s.real("vacancies")[r] = change.unfilled()[r];
    }
    double hands = 0;
    double hired = 0;
    double letGo = 0;
    for (int t = 0; t <= Trade.TRANSPORT; t++) {
      hands += sum(count.working()[t]);
      hired += change.hired()[t];
      letGo += change.letGo()[t];
    }
    s.setNation("vacancies", vacancies);
    double tightness = Turnover.tightness(vacancies, idle(count));
    double persons = 0;
    for (long people : s.whole("townPersons")) {
      persons += people;
    }
    double housing = s.nation("housing") > 0 ? s.nation("housing") : p.housingStart() * persons;
    housing = p.housing(housing, s.industryMonth().fund() / s.nation("producerPrice"));
    s.setNation("housing", housing);
    floorSpace = housing / Math.max(1, persons);
    double soft = s.industryMonth().soft(in);
    double quits =
        p.quits(tightness, soft, s.nation("newHands"), floorSpace, in.labourOrders().labourLaw());
    separations = 100 * (quits + 12 * letGo / Math.max(1, hands));
    s.setNation("newHands", p.learnNew(s.nation("newHands"), hired / Math.max(1, hands)));
    s.setNation("settledBuilders", s.p.planHiring().settled(s.nation("settledBuilders"), soft));
    if (soft > 0) {
      s.industryMonth().forget(quits);
    }
  }

  private static double idle(Employment.Count count) {
    double idle = 0;
    for (long[] row : count.idle()) {
      idle += sum(row);
    }
    return idle;
  }

  /// Separations of workers in industry and transport at the month's rate [per 100 a year].
  double separations() {
    return separations;
  }

  /// Floor space of a townsperson [m2].
  double floorSpace() {
    return floorSpace;
  }

  /// Persons of workers' families who entered work this month.
  long entered() {
    return entered;
  }

  /// Hands wanted by trade and region.
  private double[][] wanted(MonthInputs in, Employment.Count now) {
    double[][] wanted = new double[Trade.COUNT][n];
    wanted[0] = s.industryMonth().handsWanted(0);
    wanted[1] = s.industryMonth().handsWanted(1);
    ModelParameters.Town p = s.p.town();
    double people = 0;
    double towns = 0;
    for (int r = 0; r < n; r++) {
      towns += s.whole("townPersons")[r];
      people +=
          s.whole("townPersons")[r]
              + s.state.books.ledger().opening(s.state.books.villagePeople, r);
    }
    double traffic = p.transportBase() + p.transportByIndustry() * s.industryMonth().index() / 100;
    double[] totals = {
      0,
      0,
      Math.max(
          s.scaled(p.transportWorkersMn() * 1e6) * traffic,
          s.industryMonth()
              .plan(
                  in,
                  "plannedTransport",
                  sum(now.working()[Trade.TRANSPORT]),
                  s.p.planHiring().transportWeight())),
      p.officialsPerHead() * people * s.classMonth().officialsWanted(in)
          + s.p.planHiring().moreOfficials(s.nation("settledBuilders"), towns, people),
      servicesWanted(sum(now.working()[Trade.OTHER])),
      s.townMonth().pool("traderPoolMoney")
          / (p.traderPremium() * s.industryMonth().workersEarnings()),
      s.townMonth().pool("artisanMoney")
          / (p.artisanPremium() * s.industryMonth().workersEarnings())
    };
    double first = s.scaled(p.firstPlacesPersons());
    for (int t = Trade.TRANSPORT; t < totals.length; t++) {
      double all = 0;
      for (long working : now.working()[t]) {
        all += working;
      }
      double target =
          all
              + Approx.clip(
                  totals[t] - all, -p.staffPaceMonth() * all, p.staffPaceMonth() * all + n * first);
      for (int r = 0; r < n; r++) {
        double share = (now.working()[t][r] + first) / (all + n * first);
        wanted[t][r] = target * share;
      }
    }
    return wanted;
  }

  /// Services keep or take on hands as their receipts stand to their pay; part of a gap is met by
  /// what they earn.
  private double servicesWanted(double working) {
    double pay = Math.max(1, s.industryMonth().earnings(Trade.OTHER)) * Math.max(1, working);
    return working
        * StrictMath.pow(
            s.townMonth().pool("servicesMoney") / pay, s.p.town().servicesJobElasticity());
  }

  /// Share of free workers of a region's villages that leave for its towns this month.
  double leaving(int r) {
    return leaving[r];
  }

  void setLeaving(MonthInputs in, Employment.Count count) {
    Moves.Parameters p = s.p.moves();
    double soft = s.industryMonth().soft(in);
    double earnings = s.industryMonth().workersEarnings() / s.industryMonth().living(in);
    for (int r = 0; r < n; r++) {
      double workers = Math.max(1, s.real("villageWorkers")[r]);
      double kind = p.kindIncomeRoublesPerWorkerYear() * 100 / 12;
      double money = s.real("villageIncome")[r] / workers / s.goodsMonth().retailPrice(in);
      double village = kind * s.real("bodyMean")[r] + money;
      double free = s.real("villageWorkers")[r] - householdsOf(r);
      double unemployed = Employment.unemployment(count, r, r + 1);
      leaving[r] =
          p.leaving(earnings, unemployed, village) * s.upheavalMonth().pull(r)
              + s.p
                  .planHiring()
                  .recruited(soft, s.real("vacancies")[r], free, in.labourOrders().movementBan());
      back[r] = p.back(earnings, unemployed, village);
    }
  }

  private double householdsOf(int r) {
    return s.layout.regionStarts[r + 1] - s.layout.regionStarts[r];
  }

  private static double sum(long[] values) {
    double sum = 0;
    for (long value : values) {
      sum += value;
    }
    return sum;
  }
}
