package smychka.model.month;

/// What a programme and the world give for one month, for the whole country (not divided by the
/// scale). Arrays go by region. Kopeks are gold kopeks unless called 1913 kopeks.
public record MonthInputs(
    RuleKind rule,
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
    double reserveKg,
    double reliefKgYear,
    double foreignReliefKgMonth,
    double stateImportKgMonth,
    double armyPersons,
    double armyShareHome,
    double privateTolerance,
    double warThreat,
    double wageKopeksMonth,
    double villageGoodsKopeksMonth,
    double listPrice,
    double otherIncomeKopeksPerMouthYear,
    double animalPriceIndex,
    double unitsPerGoldKopek,
    long conversionDivisor,
    double moveShareYear,
    double privateCarryingKgMonth,
    int[] weatherClass) {}
