package smychka.model.month;

import java.util.Arrays;
import smychka.engine.Month;
import smychka.model.coercion.SecurityOrgan;
import smychka.model.coercion.Visits;
import smychka.model.countryside.Contracts;
import smychka.model.countryside.ForcedDelivery;
import smychka.model.countryside.VillageAssembly;
import smychka.model.state.ProcurementPlan;
import smychka.model.tables.Region;

/// Force in a month: where men are sent, which villages they visit, what assemblies are told to
/// give, who is accused; and what came of it. The centre knows the plan, what came in and what
/// those it sent reported; the men see what is visible in the village they visit.
final class ForceMonth {
  private final MonthSchedule s;
  private final int n = Region.COUNT;
  private final ForcedDelivery.Force[] forces = new ForcedDelivery.Force[n];
  private final double[] chance = new double[n];
  private final double[] villages = new double[n];
  private final double[] visited = new double[n];
  private final double[] visitedHouseholds = new double[n];
  private final long[] propertySold = new long[n];
  private final double[] found = new double[n];
  private double force;
  private double cases;
  private boolean anyVisit;
  private double dueOnContracts;
  private boolean signing;

  ForceMonth(MonthSchedule schedule) {
    s = schedule;
    Arrays.fill(forces, ForcedDelivery.Force.NONE);
  }

  ForcedDelivery.Force force(int r) {
    return forces[r];
  }

  /// What neighbours paid for property of the fined [currency unit].
  long propertySold(int r) {
    return propertySold[r];
  }

  /// Share of a region's villages that were visited.
  double visitedShare(int r) {
    return villages[r] == 0 ? 0 : visited[r] / villages[r];
  }

  /// Whether no one is sent anywhere: no village is visited, nothing is taken, no one accused.
  boolean calm() {
    return force <= 0;
  }

  /// Whether farms sign contracts this month.
  boolean signing() {
    return signing;
  }

  /// Part of what is promised that falls due this month.
  double dueOnContracts() {
    return dueOnContracts;
  }

  /// What came in by force and on contract [kg].
  long delivered(int r) {
    return s.layout.of(r, Layout.FORCED + ForcedDelivery.UNPAID_KG)
        + s.layout.of(r, Layout.FORCED + ForcedDelivery.PAID_KG)
        + s.layout.of(r, Layout.FORCED + ForcedDelivery.SEED_KG)
        + s.layout.of(r, Layout.CONTRACTS + Contracts.DELIVERED_KG);
  }

  /// Sets the month's force and what falls due on contracts; draws visits and cases.
  void begin(Month month, MonthInputs in) {
    int a = month.monthOfAgriculturalYear();
    signing = in.contracting() && a == 9;
    dueOnContracts = Contracts.dueShare(a);
    Visits.Parameters v = s.p.force().visits();
    force = in.rule() == RuleKind.TAX_IN_KIND ? 0 : v.force(in.coercion());
    Arrays.fill(propertySold, 0);
    anyVisit = Arrays.stream(s.layout.visits.searchShare()).anyMatch(share -> share > 0);
    if (anyVisit) {
      sellProperty(month);
    }
    forget();
    if (force > 0) {
      countVillages();
      chances(in);
      visit(month);
    }
    if (anyVisit && in.rule() == RuleKind.REQUISITION) {
      find(in.war().levyNorm(), 12 - a);
    }
    for (int r = 0; r < n; r++) {
      forces[r] = force > 0 ? force(in, r) : ForcedDelivery.Force.NONE;
    }
    if (anyVisit) {
      inVillages(month, in, 12 - a);
    }
  }

  /// Nothing is left of last month's visits.
  private void forget() {
    Arrays.fill(visited, 0);
    Arrays.fill(visitedHouseholds, 0);
    cases = 0;
    if (anyVisit) {
      Arrays.fill(s.layout.visits.searchShare(), 0);
      Arrays.fill(s.layout.visits.nearShare(), 0);
      Arrays.fill(s.layout.fearNews.caseBrought(), 0);
    }
    byte[] accused = s.layout.organ.accused();
    for (int i = 0; i < accused.length; i++) {
      accused[i] = 0;
    }
    anyVisit = false;
  }

  private void countVillages() {
    Arrays.fill(villages, 0);
    for (int r : s.layout.visits.region()) {
      villages[r]++;
    }
  }

  /// (CO-3.2) the mean chance of a visit by region, by the effort the centre sets.
  private void chances(MonthInputs in) {
    Visits.Parameters v = s.p.force().visits();
    double gaps = 0;
    double all = 0;
    for (int r = 0; r < n; r++) {
      gaps += s.stateMonth().gap(r);
      all += heldVillages(r);
    }
    for (int r = 0; r < n; r++) {
      double gap = gaps <= 0 ? 0 : s.stateMonth().gap(r) / gaps;
      double there = heldVillages(r) / all;
      chance[r] =
          in.rule() == RuleKind.REQUISITION
              ? v.levyChance(in.coercion(), force)
                  * v.cover(men(in))
                  * sent(in, gap, there)
                  * (1 - v.keptOff(s.real("insurgentShare")[r]))
              : v.chance(force, gaps <= 0 ? 0 : ProcurementPlan.effort(s.p.plan(), gap, there));
    }
  }

  private double heldVillages(int r) {
    return villages[r] * s.warMonth().heldShare(r);
  }

  /// Men sent to a region of a levy against an even spread: by what is lacking, where it is known
  /// what has come in since July.
  private double sent(MonthInputs in, double gapShare, double villageShare) {
    return in.war().territoryByDate()
        ? ProcurementPlan.levyEffort(s.p.plan(), gapShare, villageShare)
        : 1;
  }

  /// Men sent for grain, against those of the winter of 1920/21, where the government holds.
  private double men(MonthInputs in) {
    return in.war().detachments() / Math.max(.1, s.warMonth().heldHouseholds());
  }

  private void visit(Month month) {
    Month opens = month.plus(-month.monthOfAgriculturalYear());
    long zeal = s.key("village-zeal", opens);
    Visits.draw(s.p.force().visits(), force, chance, zeal, s.key("visits", month), s.layout.visits);
    double[] share = s.layout.visits.searchShare();
    for (int v = 0; v < share.length; v++) {
      if (share[v] > 0) {
        int r = s.layout.visits.region()[v];
        visited[r]++;
        visitedHouseholds[r] += s.layout.villageStarts[v + 1] - s.layout.villageStarts[v];
        anyVisit = true;
      }
    }
  }

  private ForcedDelivery.Force force(MonthInputs in, int r) {
    Visits.Parameters v = s.p.force().visits();
    boolean levy = in.rule() == RuleKind.REQUISITION;
    double reach = levy ? found[r] : s.real("seenKg")[r] * chance[r] * v.taken(force);
    double price = s.stateMonth().price(r) / 1000;
    return new ForcedDelivery.Force(
        force,
        ProcurementPlan.quotaShare(s.stateMonth().gap(r), reach),
        levy ? 0 : price * s.unit(),
        s.unit(),
        price,
        in.rule().quota(),
        levy
            ? in.war().levyNorm()
            : s.p.force().delivery().leftUnderTasks(in.farmOrders().counterPlans()),
        levy ? in.war().seedSeizure() * unfilled(s.stateMonth().gap(r), reach) : 0,
        levy ? s.p.harvest().inSheaves(s.state.month.monthOfAgriculturalYear()) : 0);
  }

  /// (ST-2.10) what the men of a levy find in the villages they visit this month, within reach of
  /// their search [kg].
  private void find(double norm, int months) {
    ModelParameters.Force p = s.p.force();
    Layout l = s.layout;
    Arrays.fill(found, 0);
    for (int v = 0; v < l.visits.id().length; v++) {
      double share = l.visits.searchShare()[v];
      if (share > 0) {
        int from = l.villageStarts[v];
        int to = l.villageStarts[v + 1];
        found[l.visits.region()[v]] +=
            share
                * VillageAssembly.look(
                    p.delivery(), s.p.use(), force, months, norm, l.assembly, from, to);
      }
    }
  }

  /// Part of what is wanted that is not within reach.
  private static double unfilled(double gap, double reach) {
    return gap <= 0 ? 0 : Math.max(0, 1 - reach / gap);
  }

  /// What happens in the villages visited before anything is taken: grain is looked at, the
  /// assembly shares its quota out, cases are brought.
  private void inVillages(Month month, MonthInputs in, int months) {
    ModelParameters.Force p = s.p.force();
    int visits = (int) Arrays.stream(visited).sum();
    double before = s.nation("casesLastMonth");
    boolean levy = in.rule() == RuleKind.REQUISITION;
    cases =
        levy || in.organ().budgetPersons() <= 0
            ? 0
            : SecurityOrgan.cases(p.organ(), s.scaled(p.organ().casesPerMonth()), force, before);
    double caseChance = SecurityOrgan.chance(cases, visits);
    long key = s.key("cases", month);
    Layout l = s.layout;
    for (int v = 0; v < l.visits.id().length; v++) {
      if (l.visits.searchShare()[v] == 0) {
        continue;
      }
      int from = l.villageStarts[v];
      int to = l.villageStarts[v + 1];
      double norm = p.delivery().leftUnderTasks(in.farmOrders().counterPlans());
      VillageAssembly.look(p.delivery(), s.p.use(), force, months, norm, l.assembly, from, to);
      if (in.rule().quota()) {
        int r = l.visits.region()[v];
        double quota = s.stateMonth().gap(r) * (to - from) / Math.max(1, visitedHouseholds[r]);
        VillageAssembly.share(p.assembly(), quota, l.assembly, from, to, l.gaps, l.part);
      }
      long id = l.visits.id()[v];
      if (SecurityOrgan.brings(caseChance, key, id)
          && SecurityOrgan.accuse(p.organ(), key, id, l.organ, from, to)) {
        l.fearNews.caseBrought()[v] = 1;
      }
    }
  }

  /// The property of those who were fined last month and had no cash is sold in their villages.
  private void sellProperty(Month month) {
    Layout l = s.layout;
    long key = s.key("property", month);
    double auction = s.p.force().assembly().auctionShare() * s.nation("otherFarmPrice") * s.unit();
    for (int v = 0; v < l.visits.id().length; v++) {
      if (l.visits.searchShare()[v] > 0) {
        propertySold[l.visits.region()[v]] +=
            VillageAssembly.sellProperty(
                auction * s.p.force().assembly().cattlePriceKopeks(),
                auction * s.p.commune().horsePriceKopeks(),
                s.unit(),
                key,
                l.assembly,
                l.villageStarts[v],
                l.villageStarts[v + 1]);
      }
    }
  }

  /// After grain was given and taken: the men report what they saw.
  void after() {
    s.setNation("casesLastMonth", cases);
    if (!anyVisit) {
      return;
    }
    for (int r = 0; r < n; r++) {
      double seen = s.layout.of(r, Layout.FORCED + ForcedDelivery.SEEN_KG);
      s.real("seenKg")[r] = visited[r] == 0 ? 0 : seen * villages[r] / visited[r];
    }
  }

  /// What households have come to fear, for next month.
  void end() {
    for (int r = 0; r < n; r++) {
      double rows = Math.max(1, s.layout.of(r, Layout.COUNT + Census.ROWS));
      s.real("hazard")[r] = s.layout.of(r, Layout.FORCED + ForcedDelivery.HAZARD) / 1e6 / rows;
    }
  }
}
