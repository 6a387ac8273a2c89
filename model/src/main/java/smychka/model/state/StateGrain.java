package smychka.model.state;

import smychka.engine.MechanismSpec;

/// What the state does with its grain, from its own stocks and believed figures only.
///
/// ```
/// (ST-2.2) towns    = min(k + c·need, T·(k + c·need)/(k + c·need + g)),  g what growers are due
///          T        = S/h + i·(h − 1)/h − industry,  h = min(months to harvest, look-ahead)
/// (ST-2.3) export   = min(target of the year/8·f^(c·adjustability), spare) from September to April  [kg a month]
///          spare    = max(0, S − reserve − x·(army + k + c·need))
/// (ST-2.4) villages = v·(spare − export)·open                                        [kg a month]
/// (ST-2.5) short    = max(0, b·normal − believed),  b = b_q where quotas are asked         [kg]
/// (ST-2.6) seed     = s·relief of the year · (share for winter, or the rest)         [kg]
/// (ST-2.7) set aside = seed · months of saving/months in which it is saved           [kg]
/// (ST-2.21) shipped ≤ roads·season·carries·(1 − b·min(1, I/I_max))·S                [kg a month]
/// (ST-2.22) claim   = κ·k/12·people·held, at most S there                           [kg a month]
/// (ST-2.13) growers  = φ·lists·g_r·people/12,  φ = towns/(k + c·need)                 [kg a month]
/// (ST-2.34) industry = max(u·J, min(J, J − lacking)),  J = j·town people/12·(1 − w + w·min(1, animals/A0))   [kg a month]
/// (ST-2.29) growers += φ·lists·b·s_r·persons/12                                     [kg a month]
/// (ST-2.14) export   = min(max(0, target of the year·min(1, (a + 1)/T_x) − exported), spare, cap) where x < 1
///           cap      = max(0, share·taken in since July − exported),  none where the share is 1   [kg]
/// (ST-2.31) looted_r = b·min(1, I_r/I_max)·S_r                                       [kg a month]
/// (ST-2.24) lost     = l·S + l'·max(0, S − room) + l_t·taken in                        [kg a month]
/// (ST-2.26) army_r  = min(S_r, army·troops_r/Σ troops)  first, where roads limit     [kg a month]
/// (ST-2.32) troops_r = people_r·(1 + b·min(1, I_r/I_max))                           [persons]
/// (ST-2.23) beyond   = heard·max(0, S − room), added to the relief given               [kg a month]
/// (ST-2.25) lists'   = lists + λ·(clip((S + e·due − n·army − kept)/(n·(k + v)), 1, m) − lists)  [ratio]
/// (ST-2.15) relief   = min(decreed/12·given, max(0, S − floor))                       [kg a month]
/// ```
///
/// - (ST-2.21) roads declared by date: what can be sent of a region's stock to others in a month;
///   season by calendar month; carries the condition of railways (IN-9.2), I/I_max insurgents of
///   the region against the most there can be (CO-8.4): bands cut the lines. No limit where roads
///   are 1.
/// - (ST-2.22) for the hungry of villages in regions that buy grain, by people reported; κ
///   declared, 1 while the state alone may trade.
/// - (ST-2.26) garrisons stand among the people, more of them where bands are (ST-2.32); what is
///   lacking there comes from other stocks.
/// - (ST-2.31) insurgents take the grain of collecting points, for themselves and for villages
///   around.
/// - (ST-2.25) how far supply is stretched while the state alone may trade: who has much in store
///   lengthens lists and raises norms. n months to the harvest, k and v what lists of the time give
///   towns and villages at their ordinary length, due what the plan still lacks, e how far it has
///   been fulfilled so far (ST-2.11): what came in is expected to come in. Where quotas are asked
///   the state trades alone again: v is then what growers are due, kept a part of the reserve and
///   the industry, export and relief of the months to come.
/// - S stock after uses that come before, k what is claimed on cards (ST-3.6), c share of the
///   towns' other need (ST-3.7) it covers, i intake expected a month. Each use is at most what is
///   left of the stock.
/// - (ST-2.13) where quotas have taken the place of trade: growers of cotton and flax and nomads
///   are supplied as far as the towns' norms are met. (ST-2.34) industry with state horses, whose
///   fodder follows the animals reported; what lacks for all three is taken from it first, down to
///   the part u, then from towns and growers alike.
/// - (ST-2.29) persons who live in villages by wages of state farms, timber, peat, building and
///   crafts with their families, declared; s_r the region's part, b bread a head.
/// - (ST-2.14) x months of army and town bread that stand before export, a lever: below one, export
///   comes before all but the army, and what was not shipped stays due.
/// - (ST-2.24) where quotas have taken the place of trade: loss in store, and of grain for which
///   elevators and sheds have no room. (ST-2.23) such grain is lent to the hungry beyond what is
///   decreed, as far as news of hunger is believed (RE-3.7).
/// - (ST-2.4) sales to villages go to regions by people, and by how far grain is dearer there than
///   the state's own and than where it is cheapest, and its stock is sent there; under the levy,
///   when its price is a token, where grain is dear against the mean and lies in store. Under
///   quotas they go to regions by people reported, since there is no market whose prices tell where
///   grain is dear; relief, where no harvest is believed short, to those behind with their plan.
/// - (ST-2.15) given and floor follow what is believed of hunger (RE-3.7).
///
/// Assumption ST-2.a: the order of uses is army, export where it comes first, towns, growers,
/// industry, relief, export where it does not, villages; seed is set aside before, what is left is
/// stock and reserve.
public final class StateGrain {
  /// What the use of state grain reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("state.grain", "ST-2")
          .reads("state.stock", "state.plan", "believed.harvest", "reported.people")
          .writes("state.uses");

  private StateGrain() {}

  /// Parameters of the state's grain (`data/parameters/state/grain.yaml`).
  public record Parameters(
      double townCoverShare,
      double armyKgPerHeadYear,
      double lookAheadMonths,
      double villageSaleShareOfSpare,
      double villageSalePriceRatio,
      double shippingMonths,
      double exportCutExponent,
      double seedShareOfRelief,
      double seedLoanWinterShare,
      double reliefBelowNormal,
      double[] importShareByRegion,
      double[] shippingSeason,
      double consumingVillageKgPerHeadYear,
      double[] ruralSupplyKgPerHeadYear,
      double ruralWageKgPerHeadYear,
      double[] ruralWageShareByRegion,
      double industryKgPerTownHeadYear,
      double reliefFloorMonths,
      double exportMonthsOfPlan,
      double storeRoomMnTonnes,
      double lossMonth,
      double lossWithoutRoomMonth,
      double listsMax,
      double listsPaceMonth,
      double linesCutByBands,
      double lootedByBandsMonth,
      double troopsByBands,
      double reliefBelowNormalByQuota,
      double fodderShareOfIndustry,
      double fodderAnimalsMn,
      double industryFloor,
      double lossOfIntake,
      double reserveKept) {
    /// Refuses what cannot be.
    public Parameters {
      if (!(townCoverShare >= 0 && townCoverShare <= 1)) {
        throw new IllegalArgumentException(
            "townCoverShare must lie between 0 and 1, got " + townCoverShare);
      }
    }

    /// (ST-2.34) what industry and state horses are due for a head of the towns at `animalsMn` head
    /// reported, in cattle [kg a month].
    public double industryKgPerTownHeadMonth(double animalsMn) {
      double animals = Math.min(1, animalsMn / fodderAnimalsMn);
      return industryKgPerTownHeadYear
          * (1 - fodderShareOfIndustry + fodderShareOfIndustry * animals)
          / 12;
    }

    /// (ST-2.29) bread of those who live by wages in the villages of a region [kg a year].
    public double wagePersonsKgYear(double persons, int r) {
      return ruralWageKgPerHeadYear * ruralWageShareByRegion[r] * persons;
    }
  }

  /// The uses of a month [kg].
  public record Uses(
      double army,
      double towns,
      double relief,
      double export,
      double villages,
      double growers,
      double industry) {
    /// No uses.
    public static final Uses NONE = new Uses(0, 0, 0, 0, 0, 0, 0);

    /// All uses together.
    public double total() {
      return army + towns + relief + export + villages + growers + industry;
    }
  }

  /// What is ordered of the uses beside their sizes.
  ///
  /// @param monthsBeforeExport months of army and town bread that stand before export
  /// @param exportCapKg most that may still be exported
  /// @param exportedYearKg exported since July
  /// @param reliefGiven part of the relief decreed that is given
  /// @param reliefFloorMonths months of army and town bread kept from it
  /// @param openToVillages how far bread is sold to villages
  public record Orders(
      double monthsBeforeExport,
      double exportCapKg,
      double exportedYearKg,
      double growersMonthKg,
      double industryMonthKg,
      double reliefGiven,
      double reliefFloorMonths,
      double openToVillages) {
    /// Two months of bread before export, trade serves growers and industry, all relief is given.
    public static final Orders TRADE = new Orders(2, Double.POSITIVE_INFINITY, 0, 0, 0, 1, 0, 1);

    /// Whether export comes before bread.
    boolean exportFirst() {
      return monthsBeforeExport < 1;
    }
  }

  /// What the state knows when it decides.
  public record Position(
      double stockKg,
      double expectedIntakeMonthKg,
      double townNeedMonthKg,
      double cardMonthKg,
      double armyMonthKg,
      double reliefMonthKg,
      double exportTargetYearKg,
      double planFulfilled,
      double adjustability,
      double reserveKg,
      int monthsToHarvest,
      int monthOfAgriculturalYear,
      Orders orders) {
    private boolean season() {
      return monthOfAgriculturalYear >= 2 && monthOfAgriculturalYear <= 9;
    }
  }

  /// (ST-2.3) exports aimed at in a month: the plan is cut where collections lag, as far as plans
  /// are adjusted.
  static double exportMonth(Parameters p, Position s) {
    double cut =
        StrictMath.pow(Math.min(1, s.planFulfilled), p.exportCutExponent * s.adjustability);
    return s.exportTargetYearKg / 8 * cut;
  }

  /// (ST-2.3), (ST-2.14) exports planned for a month, before what limits them.
  public static double exportPlanned(Parameters p, Position s) {
    if (!s.season()) {
      return 0;
    }
    double due =
        s.exportTargetYearKg * Math.min(1, (s.monthOfAgriculturalYear + 1) / p.exportMonthsOfPlan);
    return s.orders.exportFirst() ? Math.max(0, due - s.orders.exportedYearKg) : exportMonth(p, s);
  }

  /// (ST-2.5) how far a harvest is believed to fall short of what calls for relief [kg].
  public static double shortfall(Parameters p, double normalKg, double believedKg, boolean quotas) {
    double below = quotas ? p.reliefBelowNormalByQuota : p.reliefBelowNormal;
    return Math.max(0, below * normalKg - believedKg);
  }

  /// (ST-2.6) what is lent as seed for a season, at most, out of a year's relief [kg].
  public static double seedLoan(Parameters p, double reliefYearKg, boolean winter) {
    double share = winter ? p.seedLoanWinterShare : 1 - p.seedLoanWinterShare;
    return reliefYearKg * p.seedShareOfRelief * share;
  }

  /// (ST-2.7) seed set aside from other uses in the months before it is lent, in September (month
  /// 2) and April (month 9), growing month by month [kg].
  public static double seedSetAside(Parameters p, double reliefYearKg, int month) {
    if (month <= 1) {
      return seedLoan(p, reliefYearKg, true) * (month + 1) / 2;
    }
    return month >= 4 && month <= 8 ? seedLoan(p, reliefYearKg, false) * (month - 3) / 5 : 0;
  }

  /// (ST-2.25) length of supply lists next month, 1 the ordinary one: `civilKgMonth` what these
  /// give in a month, `dueKg` what the plan still lacks, `keptKg` what is kept for other uses.
  public static double lists(
      Parameters p, double lists, Position s, double dueKg, double civilKgMonth, double keptKg) {
    double months = Math.max(1, s.monthsToHarvest);
    double spare = s.stockKg + dueKg - months * s.armyMonthKg;
    double could = (spare - keptKg) / (months * Math.max(1, civilKgMonth));
    double wished = Math.min(p.listsMax, Math.max(1, could));
    return lists + p.listsPaceMonth * (wished - lists);
  }

  /// (ST-2.21) part of a region's stock that railways carry; `bands` insurgents against the most.
  public static double roads(Parameters p, double roads, double carries, double bands) {
    return roads * Math.min(1, carries) * (1 - p.linesCutByBands * Math.min(1, bands));
  }

  /// (ST-2.31) part of a region's stock that bands take; `bands` insurgents against the most.
  public static double looted(Parameters p, double bands) {
    return p.lootedByBandsMonth * Math.min(1, bands);
  }

  /// (ST-2.32) troops a head of the people against a quiet region.
  public static double troops(Parameters p, double bands) {
    return 1 + p.troopsByBands() * Math.min(1, bands);
  }

  /// (ST-2.24) part of a stock lost in a month.
  public static double lost(Parameters p, double stockKg, double roomKg) {
    double without = stockKg <= 0 ? 0 : Math.max(0, stockKg - roomKg) / stockKg;
    return p.lossMonth + p.lossWithoutRoomMonth * without;
  }

  /// (ST-2.2)-(ST-2.4), (ST-2.13)-(ST-2.15) uses of the month.
  public static Uses uses(Parameters p, Position s) {
    Orders o = s.orders;
    double left = s.stockKg;
    double army = Math.min(left, s.armyMonthKg);
    left -= army;
    double owed = s.cardMonthKg + p.townCoverShare * s.townNeedMonthKg;
    double before = o.monthsBeforeExport * (s.armyMonthKg + owed);
    double wanted = Math.min(exportPlanned(p, s), o.exportCapKg);
    double first = o.exportFirst() ? Math.min(spare(s, left, before), wanted) : 0;
    left -= first;
    double ahead = Math.max(1, Math.min(s.monthsToHarvest, p.lookAheadMonths));
    double perMonth = left / ahead + s.expectedIntakeMonthKg * (ahead - 1) / ahead;
    double lacking = Math.max(0, owed + o.growersMonthKg + o.industryMonthKg - perMonth);
    double most = Math.max(p.industryFloor * o.industryMonthKg, o.industryMonthKg - lacking);
    double towns =
        Math.min(left, Math.min(owed, townsPart(owed, o.growersMonthKg, perMonth - most)));
    left -= towns;
    double met = owed > 0 ? towns / owed : 1;
    double growers = Math.min(left, met * o.growersMonthKg);
    left -= growers;
    double industry = Math.min(left, most);
    left -= industry;
    double floor = o.reliefFloorMonths * (s.armyMonthKg + owed);
    double relief = Math.min(Math.max(0, left - floor), s.reliefMonthKg * o.reliefGiven);
    left -= relief;
    double spare = spare(s, left, before);
    double last = o.exportFirst() ? 0 : Math.min(spare, wanted);
    double villages = (spare - last) * p.villageSaleShareOfSpare * o.openToVillages;
    return new Uses(army, towns, relief, first + last, villages, growers, industry);
  }

  /// (ST-2.2) the towns' part of what there is for them and growers.
  private static double townsPart(double owedKg, double growersKg, double thereKg) {
    double there = Math.max(0, thereKg);
    return growersKg <= 0 ? there : there * owedKg / Math.max(1, owedKg + growersKg);
  }

  private static double spare(Position s, double leftKg, double keptKg) {
    return Math.max(0, leftKg - s.reserveKg - keptKg);
  }
}
