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
    Wave wave,
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

  /// Bread on cards: share of town households under cards, norms [g a day].
  public record Cards(
      double share, double workerGramsDay, double officialGramsDay, double dependantGramsDay) {}
}
