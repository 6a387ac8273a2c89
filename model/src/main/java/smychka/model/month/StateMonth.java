package smychka.model.month;

import smychka.engine.Month;
import smychka.model.countryside.Deliveries;
import smychka.model.state.MoneyTax;
import smychka.model.state.ProcurementPlan;
import smychka.model.state.StateGrain;
import smychka.model.tables.Region;
import smychka.model.trade.ForeignDebt;
import smychka.model.trade.Settlement;

/// The state's part of a month: its prices and delivery rule, what it allots, what it may buy, the
/// tax, and what is reported to it. It decides on believed and reported figures.
final class StateMonth {
  private final MonthSchedule s;
  private final int n = Region.COUNT;
  private final double[] price = new double[n];
  private final double[] planFactor = new double[n];
  private final Deliveries.Rule[] rules = new Deliveries.Rule[n];
  private final double[] gap = new double[n];
  private final BooksMonth books;
  private double[] zones = new double[Region.COUNT];
  private double exportPlanned;
  private StateGrain.Uses uses = StateGrain.Uses.NONE;
  private double kopeksPerTaxWeight;
  private double planBinds;
  private double financeBinds;

  StateMonth(MonthSchedule schedule) {
    s = schedule;
    books = new BooksMonth(schedule);
  }

  /// The state's price in a region [gold kopek/t].
  double price(int r) {
    return price[r];
  }

  Deliveries.Rule rule(int r) {
    return rules[r];
  }

  /// What the plan demands of a region by now and has not come in [kg].
  double gap(int r) {
    return gap[r];
  }

  /// What the state demands of a region in the agricultural year, or means to buy there [kg].
  double plan(int r) {
    return s.real("planKg")[r];
  }

  /// What a farm is behind with by now, of what its plan of the year still wants [kg].
  double owedByNow(double leftKg, double planKg, int a, boolean quotas) {
    return ProcurementPlan.gap(s.p.plan(), planKg, a, planKg - leftKg, quotas);
  }

  BooksMonth books() {
    return books;
  }

  /// Exports planned for this month [kg].
  double exportPlanned() {
    return exportPlanned;
  }

  StateGrain.Uses uses() {
    return uses;
  }

  /// Share of what a region offers the state that the state takes.
  double planFactor(int r) {
    return planFactor[r];
  }

  double kopeksPerTaxWeight() {
    return kopeksPerTaxWeight;
  }

  double planBinds() {
    return planBinds;
  }

  double financeBinds() {
    return financeBinds;
  }

  /// Grain on the way arrives; imports land; prices and rules of the month are set.
  void begin(MonthInputs in, int a) {
    Posting posting = s.postings();
    double[] ports = s.p.stateGrain().importShareByRegion();
    long[] imported = MonthSchedule.shares(paidImport(in), ports);
    books.begin(in, a);
    double[] weights = new double[n];
    double sum = 0;
    for (int r = 0; r < n; r++) {
      s.move("stateArrivingKg", "stateGrainKg", r, posting.stateArrived);
      s.whole("stateGrainKg")[r] += imported[r];
      posting.stateImport[r] = imported[r];
      if (a == 0) {
        s.whole("intakeThisYearKg")[r] = 0;
        s.whole("kolkhozIntakeKg")[r] = 0;
      }
      price[r] =
          in.procurementPriceKopeksPerTonne()
              * ProcurementPlan.priceFactor(
                  s.p.plan(), Region.ALL.get(r).buysGrain(), in.procurementPriceSpread());
      weights[r] =
          ProcurementPlan.weight(
                  s.p.plan(),
                  levied(in) ? s.real("normalJuneKg")[r] : s.real("harvestBelievedKg")[r],
                  s.real("peopleReported")[r],
                  in.regionalPriority()[r])
              * quotaOn(in, r);
      sum += weights[r];
    }
    zones = books.plan(in, a, weights, sum);
    for (int r = 0; r < n; r++) {
      rules[r] = rule(in, r, a);
      gap[r] =
          ProcurementPlan.gap(
              s.p.plan(),
              plan(r) * (1 - s.real("kolkhozAreaShare")[r]),
              a,
              s.whole("intakeThisYearKg")[r] - s.whole("kolkhozIntakeKg")[r],
              in.grainOrders().quotas());
    }
  }

  /// (ST-2.30) whether quotas are laid on a normal harvest, as lists of a levy are: drawn up in
  /// July.
  private boolean levied(MonthInputs in) {
    return in.war().territoryByDate() && in.rule() == RuleKind.REQUISITION;
  }

  /// (ST-2.8) what the plan is laid on: a levy on all that is held, purchases where they can be
  /// made.
  private double quotaOn(MonthInputs in, int r) {
    return in.rule() == RuleKind.REQUISITION
        ? s.warMonth().heldShare(r)
        : s.warMonth().reachShare(r);
  }

  /// The tax in kind, or norms by area where they are in force: a share of the crop in average
  /// weather.
  private Deliveries.Rule rule(MonthInputs in, int r, int a) {
    double norm = in.collective().deliveryNormKgPerAre() * zone(r);
    if (in.rule() == RuleKind.COMPULSORY_DELIVERY && norm > 0) {
      double rate = norm / (s.inputs.initial().baseYieldTonnesPerHa()[r] * 10);
      return new Deliveries.Rule.TaxInKind(
          rate, a == 1, s.p.deliveries().kindTaxShareDue(a, in.coercion()));
    }
    return in.rule() == RuleKind.TAX_IN_KIND
        ? new Deliveries.Rule.TaxInKind(
            in.kindTaxRate()[r] * s.warMonth().reachShare(r),
            a == 1,
            s.p.deliveries().kindTaxShareDue(a, in.coercion()))
        : new Deliveries.Rule.NoTax();
  }

  /// (ST-2.27) a region's norm of delivery against the mean.
  double zone(int r) {
    return zones[r];
  }

  /// Allots the state's grain to its uses.
  void allot(MonthInputs in, int a) {
    double stock = 0;
    double need = 0;
    double cards = 0;
    double[] needs = new double[n];
    double cover = s.p.stateGrain().townCoverShare();
    for (int r = 0; r < n; r++) {
      stock += s.whole("stateGrainKg")[r];
      double held = s.warMonth().heldShare(r);
      need += s.cardMonth().freeNeed(r) * held;
      cards += s.cardMonth().cardNeed(r) * held;
      needs[r] = cover > 0 ? s.cardMonth().freeNeed(r) * held : 0;
      needs[r] += s.cardMonth().cardNeed(r) * held / (cover > 0 ? cover : 1);
    }
    double target = books.planned(in);
    double[] growers = growerNeeds(in);
    double[] shortfalls = shortfalls(in);
    double lacking = sum(shortfalls);
    double[] hungry = lacking <= 0 && in.grainOrders().quotas() ? gap : shortfalls;
    double seed = lacking > 0 ? StateGrain.seedSetAside(s.p.stateGrain(), yearlyRelief(in), a) : 0;
    StateGrain.Position position =
        new StateGrain.Position(
            Math.max(0, stock - seed),
            ProcurementPlan.expectedIntake(s.p.plan(), target, intake(), a),
            need,
            cards,
            s.scaled(in.armyPersons()) * s.p.stateGrain().armyKgPerHeadYear() / 12,
            yearlyRelief(in) / 12 + beyondRoom(in, stock),
            s.scaled(in.exportTargetKgYear()) + s.worldMonth().grainSentKgYear(),
            ProcurementPlan.fulfilled(s.p.plan(), target, intake(), a),
            in.adjustability(),
            s.scaled(in.reserveKg()),
            12 - a + 1,
            a,
            orders(in, sum(growers)));
    exportPlanned = StateGrain.exportPlanned(s.p.stateGrain(), position);
    uses = StateGrain.uses(s.p.stateGrain(), position);

    s.postings().allot(uses, needs, growers, hungry, in.grainOrders().quotas());
    s.postings().spoil(lossShare(in));
    double[] villages = villageClaims(in);
    s.postings().claimVillages(villages);
    stretch(in, position, cards + need * cover + sum(villages));
    for (long kg : s.postings().export) {
      s.setNation("exportedThisYearKg", s.nation("exportedThisYearKg") + kg);
    }
  }

  /// (ST-2.25) how far supply lists are stretched; 1 where the state does not trade alone.
  double lists() {
    return Math.max(1, s.nation("supplyLists"));
  }

  private void stretch(MonthInputs in, StateGrain.Position position, double owedKg) {
    boolean quotas = insteadOfTrade(in) > 0;
    if (in.rule() != RuleKind.REQUISITION && !quotas) {
      s.setNation("supplyLists", 1);
      return;
    }
    double due = Math.max(0, books.planned(in) - intake());
    double counted = position.planFulfilled() * due;
    double growers = quotas ? position.orders().growersMonthKg() : 0;
    double kept = quotas ? kept(position) : 0;
    s.setNation(
        "supplyLists",
        StateGrain.lists(
            s.p.stateGrain(), lists(), position, counted, (owedKg + growers) / lists(), kept));
  }

  /// (ST-2.25) what the months to the harvest are to leave for industry, export, relief and a part
  /// of the reserve [kg].
  private double kept(StateGrain.Position position) {
    double month = position.orders().industryMonthKg() + position.reliefMonthKg();
    double export = Math.max(0, position.exportTargetYearKg() - position.orders().exportedYearKg());
    double reserve = s.p.stateGrain().reserveKept() * position.reserveKg();
    return reserve + export + position.monthsToHarvest() * month;
  }

  private double room() {
    return s.scaled(s.p.stateGrain().storeRoomMnTonnes() * 1e9);
  }

  /// (ST-2.23) grain without room that is lent to the hungry beyond what is decreed, as far as news
  /// of hunger is believed [kg].
  private double beyondRoom(MonthInputs in, double stock) {
    var planner = s.p.books().planner();
    double given = planner.reliefGiven(books.punishment());
    double heard = planner.heard(books.punishment());
    return in.grainOrders().quotas() ? heard / given * Math.max(0, stock - room()) : 0;
  }

  /// (ST-2.24) part of the state's stock that is lost in a month.
  private double lossShare(MonthInputs in) {
    double war = in.war().stateLoss();
    double stock = 0;
    for (int r = 0; r < n; r++) {
      stock += s.whole("stateGrainKg")[r];
    }
    double room = room();
    return in.grainOrders().quotas()
        ? Math.min(1, war + StateGrain.lost(s.p.stateGrain(), stock, room))
        : war;
  }

  /// (ST-2.24) what is lost of grain taken in before it lies in store.
  private void loseOnTheWay(MonthInputs in, int r, long takenKg) {
    if (in.grainOrders().quotas()) {
      long lost = (long) (s.p.stateGrain().lossOfIntake() * takenKg);
      s.whole("stateGrainKg")[r] -= lost;
      s.postings().stateLost[r] += lost;
    }
  }

  /// (ST-2.22) what villages of consuming regions are to have of the state's grain [kg].
  private double[] villageClaims(MonthInputs in) {
    double[] claims = new double[n];
    double perHead =
        in.war().villageClaim() * s.p.stateGrain().consumingVillageKgPerHeadYear() / 12 * lists();
    for (int r = 0; r < n; r++) {
      claims[r] =
          Region.ALL.get(r).buysGrain()
              ? perHead * s.real("peopleReported")[r] * s.warMonth().heldShare(r)
              : 0;
    }
    return claims;
  }

  /// How far quotas have taken the place of trade in grain.
  private double insteadOfTrade(MonthInputs in) {
    return in.grainOrders().quotas() ? 1 - in.privateTolerance() : 0;
  }

  /// (ST-2.13) what growers of other crops and nomads are to be supplied with [kg a month].
  private double[] growerNeeds(MonthInputs in) {
    double[] needs = new double[n];
    double[] norm = s.p.stateGrain().ruralSupplyKgPerHeadYear();
    for (int r = 0; r < n; r++) {
      needs[r] =
          insteadOfTrade(in)
              * lists()
              * (norm[r] * s.real("peopleReported")[r]
                  + s.p
                      .stateGrain()
                      .wagePersonsKgYear(s.scaled(in.farmOrders().ruralContingent()), r))
              / 12;
    }
    return needs;
  }

  private StateGrain.Orders orders(MonthInputs in, double growersKg) {
    MonthInputs.GrainOrders o = in.grainOrders();
    double towns = 0;
    for (int r = 0; r < n; r++) {
      towns += s.whole("townPersons")[r];
    }
    double exported = s.nation("exportedThisYearKg");
    double cap =
        o.exportCapShare() < 1
            ? Math.max(0, o.exportCapShare() * intake() - exported)
            : Double.POSITIVE_INFINITY;
    double cards = in.money().paidInKindShare() > 0 ? 0 : in.cards().share();
    return new StateGrain.Orders(
        o.monthsBeforeExport(),
        cap,
        exported,
        growersKg,
        insteadOfTrade(in)
            * s.p.stateGrain().industryKgPerTownHeadMonth(animalsReportedMn())
            * towns,
        s.p.books().planner().reliefGiven(books.punishment()),
        s.p.stateGrain().reliefFloorMonths()
            * (1 - s.p.books().planner().heard(books.punishment())),
        o.quotas() ? (1 - cards) * o.marketsOpen() : 1);
  }

  private double animalsReportedMn() {
    return sum(s.real("animalsReported")) * s.settings.scale() / 1e6;
  }

  private double yearlyRelief(MonthInputs in) {
    return s.scaled(in.reliefKgYear());
  }

  /// What the state lends as seed in a season, at most [kg].
  double seedLoan(MonthInputs in, boolean winter) {
    return StateGrain.seedLoan(s.p.stateGrain(), yearlyRelief(in), winter);
  }

  private double intake() {
    double intake = 0;
    for (int r = 0; r < n; r++) {
      intake += s.whole("intakeThisYearKg")[r];
    }
    return intake;
  }

  /// How far each region's harvest is believed to fall short of normal: the key of relief.
  double[] shortfalls(MonthInputs in) {
    double[] weights = new double[n];
    for (int r = 0; r < n; r++) {
      weights[r] =
          StateGrain.shortfall(
                  s.p.stateGrain(),
                  s.real("normalHarvestKg")[r],
                  s.real("harvestBelievedKg")[r],
                  in.grainOrders().quotas())
              * s.warMonth().heldShare(r);
    }
    return weights;
  }

  /// Sets the share of offers the state takes, and the tax for each unit of its list.
  void settle(MonthInputs in) {
    double[] offers = new double[n];
    double taken = intake();
    double offered = 0;
    double weighted = 0;
    double taxWeight = 0;
    double taxInKind = 0;
    for (int r = 0; r < n; r++) {
      taken += taken(r);
      offers[r] = s.grainMonth().stateShare(r) * s.layout.of(r, Layout.OFFERS);
      offered += offers[r];
      weighted += offers[r] * in.regionalPriority()[r];
      taxWeight += s.layout.of(r, Layout.TAX_WEIGHT);
      taxInKind += s.layout.of(r, Layout.DELIVERIES + Deliveries.ASSESSED_KG);
    }
    ProcurementPlan.Caps caps = ProcurementPlan.caps(s.p.plan(), books.planned(in), taken);
    planBinds = caps.planBinds(offered) ? 1 : 0;
    financeBinds = caps.financeBinds(offered) ? 1 : 0;
    for (int r = 0; r < n; r++) {
      double part = weighted <= 0 ? 0 : caps.kg() * offers[r] * in.regionalPriority()[r] / weighted;
      planFactor[r] = offers[r] <= 0 ? 1 : Math.min(1, part / offers[r]);
    }
    double inKind = taxInKind / 1000 * in.procurementPriceKopeksPerTonne();
    double loans =
        s.scaled(in.money().loansKopeksYear())
            * s.p.stateTrade().villageLoanShare()
            * s.p.stateTrade().pressed(in.labourOrders().loanCompulsion());
    double asked =
        s.scaled(in.moneyTaxKopeksYear())
            + s.scaled(in.moneyTaxPaperYear()) * s.nation("unitParts") / s.unit();
    double money = Math.max(0, asked - inKind) + loans;
    kopeksPerTaxWeight = taxWeight <= 0 ? 0 : money / taxWeight;
  }

  /// Share of the tax still due that falls due this month.
  double taxShareDue(MonthInputs in, int a) {
    return MoneyTax.shareDue(in.taxShareDueByDecember(), a);
  }

  private long taken(int r) {
    return s.layout.of(r, Layout.DELIVERIES + Deliveries.TAX_KG)
        + s.forceMonth().delivered(r)
        + s.kolkhozMonth().delivered[r];
  }

  /// Takes in what was delivered and bought, ships between regions, hears the reports.
  void end(Month month, MonthInputs in) {
    for (int r = 0; r < n; r++) {
      long taken = taken(r);
      long purchased = s.layout.of(r, Layout.SETTLEMENT + Settlement.STATE_KG);
      s.whole("intakeThisYearKg")[r] += taken + purchased;
      s.whole("stateGrainKg")[r] += taken + purchased + s.layout.of(r, Layout.MILLING);
      s.real("levyThisYearKg")[r] += s.layout.of(r, Layout.MILLING);
      loseOnTheWay(in, r, taken + purchased + s.layout.of(r, Layout.MILLING));
    }
    s.postings().stateShips(s.p.stateGrain().shippingMonths());
    foreignTrade(in);
    books.report(month, in);
  }

  /// Exports bring gold at world prices; machines and materials take their part of it:
  ///
  /// ```
  /// (TR-4.1) earned = export·p_w + X/12·I/100 + credit/12,  gold' = gold + (1 − m)·earned
  /// ```
  ///
  /// Then foreign debt is served (TR-4.3).
  private void foreignTrade(MonthInputs in) {
    double tonnes = 0;
    for (int r = 0; r < n; r++) {
      tonnes += s.postings().export[r] / 1000.0;
    }
    ModelParameters.Treasury t = s.p.treasury();
    double value =
        s.scaled(t.otherExportsMnRoublesYear() * 1e8) / 12 * s.industryMonth().index() / 100;
    double other = s.importMonth().otherExports(in, value);
    long earned =
        Math.round(
            tonnes * s.worldMonth().paidShare(in) * in.trade().worldGrainKopeksPerTonne()
                + other
                + s.worldMonth().aid()
                + s.scaled(in.trade().foreignCreditKopeks()) / 12);
    long spent = s.importMonth().importGoods(in, earned);
    s.nationWhole("goldKopeks")[0] += earned - spent;
    s.postings().goldEarned = earned;
    s.postings().goldFromExports =
        earned - Math.round(s.scaled(in.trade().foreignCreditKopeks()) / 12);
    s.postings().goldSpent += spent;
    serveDebt(in);
  }

  private void serveDebt(MonthInputs in) {
    ForeignDebt.Parameters p = s.p.books().debt();
    double debt = s.nation("debtKopeks");
    double due = ForeignDebt.due(p, debt);
    long[] gold = s.nationWhole("goldKopeks");
    long paid =
        (long)
            ForeignDebt.paid(
                p,
                due,
                in.grainOrders().debtService(),
                gold[0],
                s.scaled(in.trade().goodsImportKopeksYear()) / 12);
    gold[0] -= paid;
    s.postings().debtPaid = paid;
    double credit = s.scaled(in.trade().foreignCreditKopeks()) / 12;
    s.setNation("debtKopeks", ForeignDebt.next(p, debt, credit, paid));
  }

  /// (TR-4.2) grain bought abroad, paid from the old stock of gold and then from the bank's [kg].
  private double paidImport(MonthInputs in) {
    double planned = s.scaled(in.stateImportKgMonth());
    if (planned <= 0) {
      return 0;
    }
    ForeignDebt.Parameters p = s.p.books().debt();
    double price = in.trade().worldGrainKopeksPerTonne();
    long[] old = s.nationWhole("oldGoldKopeks");
    long[] gold = s.nationWhole("goldKopeks");
    double kg = ForeignDebt.canBuy(p, planned, old[0] + Math.max(0.0, gold[0]), price);
    long cost = Math.round(kg * p.landed(price) / 1000);
    long fromOld = Math.min(cost, old[0]);
    long fromBank = Math.min(cost - fromOld, Math.max(0, gold[0]));
    old[0] -= fromOld;
    gold[0] -= fromBank;
    s.postings().oldGoldSpent = fromOld;
    s.postings().goldSpent += fromBank;
    return kg;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
