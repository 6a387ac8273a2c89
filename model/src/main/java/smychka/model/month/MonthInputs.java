package smychka.model.month;

/// What a programme and the world give for one month, for the whole country (not divided by the
/// scale). Arrays go by region. Kopeks are gold kopeks unless called 1913 kopeks.
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
  /// rations are part of pay.
  public record Money(
      boolean paper,
      double goodsExcise,
      double loansKopeksYear,
      double paidInKindShare,
      double emissionLimitKopeksYear) {}

  /// What is done and announced against those who have more: share of households taxed one by one,
  /// pressure to enter collective farms, share of households to be dispossessed.
  public record Expropriation(double individualTaxShare, double pressure, double capShare) {}

  /// Bread on cards: share of town households under cards, norms [g a day].
  public record Cards(
      double share, double workerGramsDay, double officialGramsDay, double dependantGramsDay) {}
}
