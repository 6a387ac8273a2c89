package smychka.model.month;

import smychka.engine.Apportion;
import smychka.engine.Ledger;
import smychka.engine.Streams;
import smychka.model.accounts.Books;
import smychka.model.tables.Region;

/// Opens the country: synthesis of villages and households, stocks of towns, traders and state, and
/// the opening balances of the books.
final class Opening {
  private final ModelInputs inputs;
  private final RunSettings settings;

  Opening(ModelInputs inputs, RunSettings settings) {
    this.inputs = inputs;
    this.settings = settings;
  }

  void fill(CountryState s) {
    InitialCountry in = inputs.initial();
    Founding founding =
        new Founding(in, new Streams(settings.seed(), settings.replicate()), settings.scale());
    s.villageStarts = founding.found(s.villages, s.households);
    set(s, "townPersons", founding.scaled(in.townPersons(), 1));
    set(s, "townSoldiers", founding.scaled(in.townArmyPersons(), 1));
    set(s, "townGrainKg", founding.scaled(in.townGrainKg(), 1));
    set(s, "stateGrainKg", founding.scaled(in.stateGrainKg(), 1));
    set(s, "traderGrainKg", founding.scaled(in.traderGrainKg(), 1));
    long money = Math.round(in.traderMoney() / settings.scale());
    set(s, "traderMoney", Apportion.largestRemainder(money, in.townPersons()));
    MonthInputs first = inputs.at(inputs.first());
    for (int r = 0; r < Region.COUNT; r++) {
      double price = in.grainPriceKopeksPerTonne()[r];
      s.regions.doubleColumn("grainPrice")[r] = price;
      s.regions.doubleColumn("slowLogPrice")[r] = StrictMath.log(price);
      s.regions.doubleColumn("expectedFill")[r] = .8;
      s.regions.doubleColumn("fill")[r] = .8;
      s.regions.doubleColumn("privateGoodsPremium")[r] = 1.3;
      s.regions.doubleColumn("slowGoodsValue")[r] = 1 / first.listPrice();
      s.regions.doubleColumn("forcedShare")[r] = .1;
      s.regions.doubleColumn("townBody")[r] = .96;
      s.regions.doubleColumn("peopleReported")[r] = in.persons()[r] / settings.scale();
      double normal = in.grainArea1920Ha()[r] * in.baseYieldTonnesPerHa()[r] * 1000;
      s.regions.doubleColumn("normalHarvestKg")[r] = normal / settings.scale();
      s.regions.doubleColumn("harvestBelievedKg")[r] = .8 * normal / settings.scale();
      s.regions.doubleColumn("harvestReportedKg")[r] = .7 * normal / settings.scale();
    }
    float income = (float) (first.otherIncomeKopeksPerMouthYear() / 12);
    float[] expected = s.households.floatColumn("monthlyOtherIncome");
    float[] outlay = s.households.floatColumn("monthlyOutlay");
    for (int i = 0; i < expected.length; i++) {
      int mouths = s.households.byteColumn("workers")[i] + s.households.byteColumn("dependants")[i];
      expected[i] = income * mouths;
      outlay[i] = income * mouths;
    }
    openBooks(s);
  }

  private static void set(CountryState s, String column, long[] values) {
    System.arraycopy(values, 0, s.regions.longColumn(column), 0, values.length);
  }

  /// Opens every counted account with what its holders have.
  static void openBooks(CountryState s) {
    Layout layout = new Layout(s.households, s.villages, s.villageStarts);
    Counts.census(layout);
    Books b = s.books;
    Ledger ledger = b.ledger();
    Counts.each(s, layout, (account, region, amount) -> ledger.open(account, region, amount));
  }
}
