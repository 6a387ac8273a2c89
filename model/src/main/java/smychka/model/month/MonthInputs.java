package smychka.model.month;

/// What a programme and the world give for one month, for the whole country (not divided by the
/// scale). Arrays go by region. Kopeks are gold kopeks unless called 1913 kopeks; a tax in paper is
/// in units of the month's currency.
public record MonthInputs(
    RuleKind rule,
    boolean contracting,
    double coercion,
    double procurementPriceKopeksPerTonne,
    double procurementPriceSpread,
    double[] kindTaxRate,
    double moneyTaxKopeksYear,
    double taxShareDueByDecember,
    double exemptShare,
    double procurementTargetKgYear,
    double[] regionalPriority,
    double exportTargetKgYear,
    double adjustability,
    double reserveKg,
    double reliefKgYear,
    double foreignReliefKgMonth,
    double stateImportKgMonth,
    double armyPersons,
    double armyShareHome,
    double privateTolerance,
    double leaseAndHire,
    double millingLevy,
    double warThreat,
    Industry industry,
    Command command,
    Trade trade,
    Money money,
    Cards cards,
    Expropriation expropriation,
    War war,
    double moneyTaxPaperYear,
    Upheaval upheaval,
    Organ organ,
    Rights rights,
    Abroad abroad,
    Collective collective,
    Wave wave,
    Officialdom officialdom,
    GrainOrders grainOrders,
    LabourOrders labourOrders,
    FarmOrders farmOrders,
    long conversionDivisor,
    int[] weatherClass) {

  /// What is set for industry and labour: tariffs by waged trade [gold kopek/month], money by year
  /// [gold kopek], the rest ratios and shares.
  public record Industry(
      double trustCredit,
      double marketPower,
      double priceCap,
      double priceCutShare,
      double[] wageKopeksMonth,
      boolean wagesInGoods,
      double investmentKopeksYear,
      double heavyInvestmentShare,
      double implementsKopeksYear,
      double unemploymentBenefit) {}

  /// What is set where industry works to a plan: how far the plan is an order, growth planned a
  /// year, hardness of budgets, share of investable means for producer goods, grant of the budget
  /// [gold kopek a year], shares of machines and raw materials in imports, world prices of machines
  /// and grain [1913 = 100], legal day [hours], days a year that plant may run, tractors a year.
  public record Command(
      double order,
      double tautness,
      double hardness,
      double departmentOneShare,
      double grantKopeksYear,
      double importMachines,
      double importRaw,
      double worldMachineIndex,
      double worldGrainIndex,
      double hoursPerDay,
      double plantDays,
      double tractorsYear) {}

  /// What is set for trade in goods and with other countries.
  public record Trade(
      double retailMarkup,
      double villageGoodsShare,
      double cooperativeCredit,
      double privateTaxRate,
      double goodsImportKopeksYear,
      double worldGrainKopeksPerTonne,
      double worldGoodsIndex,
      double foreignCreditKopeks) {}

  /// What is set for money and the budget; `paper` while the paper unit floats against gold, and
  /// rations are part of pay; how many old roubles a unit of the month's currency is.
  public record Money(
      boolean paper,
      long oldRoublesPerUnit,
      double goodsExcise,
      double loansKopeksYear,
      double paidInKindShare,
      double emissionLimitKopeksYear) {}

  /// What is done and announced against those who have more: share of households taxed one by one,
  /// pressure to enter collective farms, share of households to be dispossessed.
  public record Expropriation(double individualTaxShare, double pressure, double capShare) {}

  /// The civil war: whether territory goes by date, the share of each region held; persons called
  /// up and fallen and head of animals taken in the month, by kind; men sent for grain (winter
  /// 1920/21 = 1), what the levy leaves against the norm of that winter, the part of seed taken
  /// where the quota is not filled; the part of bags barriers take at a full ban, what bagmen carry
  /// in spite of one against free trade, the part of a stock that can be sent elsewhere in a month,
  /// and how far villages of consuming regions have a claim on the state's grain, and the part of
  /// it lost.
  public record War(
      boolean territoryByDate,
      double[] held,
      double called,
      double fallen,
      double[] animals,
      double detachments,
      double levyNorm,
      double seedSeizure,
      double barriers,
      double bagmen,
      double shipping,
      double villageClaim,
      double stateLoss) {}

  /// What war and revolution set for factories and towns: legal reach of the state over industry,
  /// powers of factory committees, share of the people of Petrograd and of Moscow whose works are
  /// moved away or closed in the month, weight of a front that territory does not show, part of pay
  /// that is given in kind (0: as rations are).
  public record Upheaval(
      double nationalisation,
      double workersControl,
      double movedFromPetrograd,
      double movedFromMoscow,
      double frontAbroad,
      double payInKindShare) {}

  /// The security organ: persons its budget is for, its powers, intensity of purges, limits set for
  /// operations [persons a month], places in camps [persons].
  public record Organ(
      double budgetPersons,
      double powers,
      double purge,
      double deathLimit,
      double campLimit,
      double campPlaces) {}

  /// What workers and citizens may do, each between 0 and 1; hours of a working day; hardness of
  /// the limits of trusts' budgets; how far grain is taken by quota.
  public record Rights(
      double unions,
      double workersControl,
      double sovietElections,
      double pluralism,
      double press,
      double factions,
      double hoursPerDay,
      double budgetHardness,
      double grainByQuota) {}

  /// The world: what becomes of hazards of revolution (`off`, `recorded`, `drawn`, or the id of the
  /// country where it is given), support given, and by country crisis, strength of the movement and
  /// repression, each between 0 and 1.
  public record Abroad(
      String revolution, double support, double[] crisis, double[] strength, double[] repression) {}

  /// What is set for collective farms: plot [ha] and cows [head] a household may keep, freedom of
  /// peasant sale of food, tractors planned in a year [of ten horse-power], machine-tractor
  /// stations, force in settling nomads, delivery norm [kg/are], payment for machine work.
  public record Collective(
      double plotsHa,
      double cowsAllowed,
      double kolkhozMarket,
      double machineryYear,
      double stations,
      double nomadSettlement,
      double deliveryNormKgPerAre,
      double mtsPayment) {}

  /// What is set for villages in the drive to collective farms: pressure on them, chance of a visit
  /// by a brigade in a month, freedom to leave; families to be exiled, heads to be arrested and
  /// families to be resettled in a month, ceiling on the share dispossessed; machine-tractor
  /// stations; barrier to leaving the village by region; share of households that were in
  /// collective farms before mass force.
  public record Wave(
      double pressure,
      double brigades,
      double exitAllowed,
      double exileFamiliesMonth,
      double arrestsMonth,
      double resettledFamiliesMonth,
      double capShare,
      double stations,
      double[] movementBan,
      double[] startShare) {}

  /// What reporters of figures may expect: independence of the statistical office, freedom of the
  /// press, powers of the security organ.
  public record Officialdom(double statistics, double pressFreedom, double securityPowers) {}

  /// How the state's grain is taken and used: whether quotas are set; months of bread that stand
  /// before export; most of the intake that may be exported; freedom of markets in food; share of
  /// foreign debt falling due that is paid.
  public record GrainOrders(
      boolean quotas,
      double monthsBeforeExport,
      double exportCapShare,
      double marketsOpen,
      double debtService) {}

  /// What is ordered of collective farms and counted in the grain plan: share of members' grain
  /// land the plan of sowing asks for; how far plans others do not meet are put on those that do;
  /// how far villages behind with their plan are put on black boards; part of the milling levy that
  /// the grain plan holds; persons in villages who live by wages on the state's bread; plans
  /// decreed for regions over their ordinary harvests (all 0: left to the rule).
  public record FarmOrders(
      double sowingPlan,
      double counterPlans,
      double blacklists,
      double levyInPlan,
      double ruralContingent,
      double[] regionalPlan) {}

  /// What is ordered of labour, retail prices and loans: hardness of budgets and severity of labour
  /// law and of barriers to moving, planned growth a year, list of retail prices (1927/28 = 1; 1
  /// where there is none), pressure to subscribe to loans, freedom of peasants to sell food.
  public record LabourOrders(
      double budgetHardness,
      double planTautness,
      double labourLaw,
      double movementBan,
      double retailList,
      double loanCompulsion,
      double peasantMarket) {}

  /// Bread on cards: share of town households under cards, norms [g a day].
  public record Cards(
      double share, double workerGramsDay, double officialGramsDay, double dependantGramsDay) {
    /// Share under cards that are worth anything.
    double inForce() {
      return workerGramsDay + officialGramsDay + dependantGramsDay > 0 ? share : 0;
    }
  }
}
