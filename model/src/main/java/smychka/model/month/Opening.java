package smychka.model.month;

import java.util.Arrays;
import smychka.engine.Apportion;
import smychka.engine.Ledger;
import smychka.engine.Streams;
import smychka.model.accounts.Books;
import smychka.model.tables.Branch;
import smychka.model.tables.Region;
import smychka.model.trade.Money;

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
    InitialCountry.Expected e = in.expected();
    Founding founding =
        new Founding(in, new Streams(settings.seed(), settings.replicate()), settings.scale());
    s.villageStarts = founding.found(s.villages, s.households);
    set(s, "townPersons", founding.scaled(in.townPersons(), 1));
    set(s, "townSoldiers", founding.scaled(in.townArmyPersons(), 1));
    set(s, "stateGrainKg", founding.scaled(in.stateGrainKg(), 1));
    set(s, "traderGrainKg", founding.scaled(in.traderGrainKg(), 1));
    long money = Math.round(in.traderMoney() / settings.scale());
    set(s, "traderMoney", Apportion.largestRemainder(money, in.townPersons()));
    for (int r = 0; r < Region.COUNT; r++) {
      double price = in.grainPriceKopeksPerTonne()[r];
      s.regions.doubleColumn("grainPrice")[r] = price;
      s.regions.doubleColumn("slowLogPrice")[r] = StrictMath.log(price);
      s.regions.doubleColumn("expectedFill")[r] = e.fill();
      s.regions.doubleColumn("fill")[r] = e.fill();
      s.regions.doubleColumn("privateGoodsPremium")[r] = e.privateGoodsPremium();
      s.regions.doubleColumn("slowGoodsValue")[r] = 1 / in.industry().consumerPrice();
      s.regions.doubleColumn("hazard")[r] = (float) e.hazard();
      s.regions.doubleColumn("bodyMean")[r] = e.villageBody();
      s.regions.doubleColumn("peopleReported")[r] = in.persons()[r] / settings.scale();
      double normal = in.lastGrainAreaHa()[r] * in.baseYieldTonnesPerHa()[r] * 1000;
      s.regions.doubleColumn("normalHarvestKg")[r] = normal / settings.scale();
      s.regions.doubleColumn("harvestBelievedKg")[r] =
          e.harvestBelieved() * normal / settings.scale();
      s.regions.doubleColumn("harvestReportedKg")[r] =
          e.harvestReported() * normal / settings.scale();
    }
    float income = (float) e.otherIncomeKopeksMonth();
    float[] expected = s.households.floatColumn("monthlyOtherIncome");
    float[] outlay = s.households.floatColumn("monthlyOutlay");
    for (int i = 0; i < expected.length; i++) {
      int mouths = s.households.byteColumn("workers")[i] + s.households.byteColumn("dependants")[i];
      expected[i] = income * mouths;
      outlay[i] = income * mouths;
    }
    new TownFounding(in, settings).found(s);
    industry(s, in.industry());
    openBooks(s);
  }

  private void industry(CountryState s, InitialCountry.Industry in) {
    ModelParameters p = inputs.parameters();
    double[] branchWeight = p.capacity().branchWeight();
    for (int row = 0; row < s.enterprises.rows(); row++) {
      int branch = s.enterprises.byteColumn("branch")[row];
      int r = s.enterprises.intColumn("region")[row];
      int d = Branch.heavy(branch) ? 0 : 1;
      double at100 = p.capacity().monthAt100(d == 0) / settings.scale() * branchWeight[branch];
      double capacity = at100 / 100 * in.capacityShare()[d][r];
      s.enterprises.doubleColumn("nameplate")[row] = capacity * in.nameplateIndex()[d];
      s.enterprises.doubleColumn("usable")[row] = capacity * in.usableIndex()[d];
      double output = at100 / 100 * in.outputShare()[d][r] * in.outputIndex()[d];
      s.enterprises.doubleColumn("output")[row] =
          Math.min(output, s.enterprises.doubleColumn("usable")[row]);
      s.enterprises.doubleColumn("expectedSales")[row] = output;
      s.enterprises.doubleColumn("skill")[row] = 1;
      if (d == 1) {
        s.enterprises.longColumn("stockKopeks")[row] =
            Math.round(
                in.goodsStockKopeks()
                    / settings.scale()
                    * in.capacityShare()[1][r]
                    * branchWeight[branch]);
      }
    }
    nation(s, in);
  }

  private void nation(CountryState s, InitialCountry.Industry in) {
    put(s, "consumerPrice", in.consumerPrice());
    put(s, "producerPrice", in.consumerPrice());
    put(s, "unitCost", in.consumerPrice());
    put(s, "otherFarmPrice", in.otherFarmPrice());
    put(s, "artisanIndex", in.artisanIndex());
    put(s, "privateLogit", StrictMath.log(in.privateShare() / (1 - in.privateShare())));
    put(s, "unitsPerGoldKopek", in.unitsPerGoldKopek());
    put(s, "unitParts", 1);
    Arrays.fill(s.regions.doubleColumn("heldShare"), 1);
    double expected = inputs.initial().expected().depreciationMonth();
    double units =
        (inputs.initial().towns().money()
                + inputs.initial().traderMoney()
                + Arrays.stream(inputs.initial().villageMoney()).sum())
            / settings.scale();
    Money.Parameters money = inputs.parameters().money();
    InitialCountry.Upheaval u = inputs.initial().upheaval();
    put(s, "transport", u.railways());
    put(s, "mines", u.mines());
    put(s, "materialCrops", u.crops());
    put(s, "fuelStock", u.fuelStock());
    put(s, "materialsStock", u.materialsStock());
    put(s, "workersBody", inputs.initial().expected().townBody());
    Arrays.fill(s.regions.doubleColumn("typhus"), u.typhus());
    Arrays.fill(s.regions.doubleColumn("hiddenArms"), u.arms());
    Arrays.fill(s.regions.doubleColumn("townBody"), inputs.initial().expected().townBody());
    put(s, "costOfLiving", 1);
    put(s, "unemployment", inputs.initial().expected().unemployment());
    put(s, "depreciationMonth", expected);
    put(s, "goldInHandsBefore", units / in.unitsPerGoldKopek());
    put(
        s,
        "turnover",
        units
            / in.unitsPerGoldKopek()
            / (money.cashMonths()
                * StrictMath.exp(-money.depreciationSemiElasticity() * expected)));
    s.nation.longColumn("wholesaleKopeks")[0] = Math.round(in.wholesaleKopeks() / settings.scale());
    oldGold(s);
    long state = Math.round(in.stateMoney() / settings.scale());
    s.nation.longColumn("treasury")[0] = state;
    long pools = Math.round(in.stateMoney() / settings.scale() / 8);
    for (String pool :
        new String[] {"farmMoney", "servicesMoney", "artisanMoney", "traderPoolMoney"}) {
      s.nation.longColumn(pool)[0] = pools;
      s.nation.longColumn("treasury")[0] -= pools;
    }
  }

  /// Gold of the old stock that is set aside for bread bought abroad.
  private void oldGold(CountryState s) {
    double roublesMn = inputs.parameters().books().debt().oldGoldForBreadMnRoubles();
    s.nation.longColumn("oldGoldKopeks")[0] = Math.round(roublesMn * 1e8 / settings.scale());
  }

  private static void put(CountryState s, String column, double value) {
    s.nation.doubleColumn(column)[0] = value;
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
