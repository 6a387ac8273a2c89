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
    Trade trade,
    Money money,
    Cards cards,
    Expropriation expropriation,
    Organ organ,
    Rights rights,
    Abroad abroad,
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

  /// The security organ: established staff [persons], its powers, intensity of purges, limits set
  /// for operations [persons a month], places in camps [persons].
  public record Organ(
      double staff,
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

  /// Bread on cards: share of town households under cards, norms [g a day].
  public record Cards(
      double share, double workerGramsDay, double officialGramsDay, double dependantGramsDay) {}
}
