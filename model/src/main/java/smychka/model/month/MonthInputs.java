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
    Trade trade,
    Money money,
    Cards cards,
    Expropriation expropriation,
    War war,
    double moneyTaxPaperYear,
    Upheaval upheaval,
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

  /// The civil war: whether territory goes by date, the share of each region held; persons called
  /// up and fallen and head of horses and cattle taken by armies in the month; men sent for grain
  /// (winter 1920/21 = 1), what the levy leaves against the norm of that winter, the part of seed
  /// taken where the quota is not filled; the part of bags barriers take at a full ban, what bagmen
  /// carry in spite of one against free trade, the part of a stock that can be sent elsewhere in a
  /// month, and how far villages of consuming regions have a claim on the state's grain, and the
  /// part of it lost.
  public record War(
      boolean territoryByDate,
      double[] held,
      double called,
      double fallen,
      double horses,
      double cattle,
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

  /// Bread on cards: share of town households under cards, norms [g a day].
  public record Cards(
      double share, double workerGramsDay, double officialGramsDay, double dependantGramsDay) {}
}
