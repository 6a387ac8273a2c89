package smychka.model.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import smychka.engine.Table;
import smychka.model.Ordinary;
import smychka.model.Rows;
import smychka.model.Towns;
import smychka.model.tables.Region;
import smychka.model.tables.Trade;

/// Twelve kilograms a head and month and a month of it in store; half of the income of a month is
/// kept; a quarter of what is spent goes on other food, a quarter on services.
class TownLifeTest {
  private static final TownLife.Parameters P = Ordinary.townLife();

  /// A household of an earner at work and a child.
  private static Table household(long money, int grainKg, float income) {
    Table t = Towns.of(1);
    t.byteColumn("earners")[0] = 1;
    t.byteColumn("working")[0] = 1;
    t.byteColumn("dependants")[0] = 1;
    t.longColumn("money")[0] = money;
    t.intColumn("grainKg")[0] = grainKg;
    t.floatColumn("monthlyIncome")[0] = income;
    t.floatColumn("body")[0] = 1;
    return t;
  }

  private static TownLife.Columns columns(Table t) {
    return t.view(TownLife.Columns.class);
  }

  private static TownLife.Terms[] terms(double buyShare, double fill) {
    return new TownLife.Terms[] {new TownLife.Terms(1, 2, buyShare, 10, fill, 2)};
  }

  private static long want(Table t, double ration, double price) {
    long[] wanted = new long[1];
    t.doubleColumn("rationKg")[0] = 2 * ration;
    TownLife.want(P, columns(t), 1, 0, new double[] {price}, 1, Rows.KEY, wanted);
    return wanted[0];
  }

  @Test
  void thoseAtWorkArePaidThoseWithoutGetTheirBenefit() {
    Table t = household(0, 0, 0);
    t.byteColumn("earners")[0] = 3;
    t.byteColumn("working")[0] = 2;
    double[][] units = new double[Trade.COUNT][1];
    units[0][0] = 100;
    long[][] paid = new long[Trade.COUNT + 1][1];
    long[] levied = new long[1];
    TownLife.pay(P, columns(t), .5, units, new double[] {30}, .1, Rows.KEY, paid, levied);
    assertThat(t.longColumn("money")[0]).isEqualTo(210);
    assertThat(t.floatColumn("monthlyIncome")[0]).isEqualTo(52.5f);
    assertThat(paid[0][0]).isEqualTo(200);
    assertThat(paid[Trade.COUNT][0]).isEqualTo(30);
    assertThat(levied[0]).isEqualTo(20);
  }

  /// (PO-6.1): bread by norm takes half of the income at 10 kopeks.
  @Test
  void breadIsWantedTheLessTheMoreOfTheIncomeItTakes() {
    assertThat(TownLife.want(P, 30, 24, 480, 0, 10)).isCloseTo(30, within(1e-9));
    assertThat(TownLife.want(P, 30, 24, 480, 0, 30)).isCloseTo(15, within(1e-9));
    assertThat(TownLife.want(P, 30, 24, 480, 0, 0)).isCloseTo(60, within(1e-9));
    assertThat(TownLife.want(P, 30, 24, 0, 0, 10)).isLessThan(1);
  }

  /// (PO-6.1): a month's bread and half of what the store lacks, less the ration.
  @Test
  void theStoreIsFilledByHalfOfItsGap() {
    assertThat(want(household(100_000, 0, 480), 3, 10)).isEqualTo(30);
    assertThat(want(household(100_000, 24, 480), 0, 10)).isEqualTo(24);
    assertThat(want(household(100_000, 100, 480), 0, 10)).isZero();
    assertThat(want(household(100_000, 0, 480), 40, 10)).isZero();
  }

  @Test
  void noMoreIsWantedThanFourFifthsOfTheCashPays() {
    assertThat(want(household(100, 0, 480), 3, 10)).isEqualTo(8);
    assertThat(want(household(0, 0, 480), 3, 10)).isZero();
  }

  @Test
  void whatIsTabledIsWhatIsWanted() {
    double[][] demand = new double[1][2];
    double[][] grid = {{10, 30}};
    Table t = household(0, 0, 480);
    t.doubleColumn("rationKg")[0] = 6;
    TownLife.table(P, columns(t), 1, 0, grid, demand);
    assertThat(demand[0][0]).isCloseTo(30, within(1e-9));
    assertThat(demand[0][1]).isCloseTo(15, within(1e-9));
  }

  /// 6 kg of ration for 12, 15 of the 30 kg wanted for 150. (PO-6.2): of 838 left 238 are kept.
  /// (PO-6.3): 150 on food, 150 on services, 300 for goods at 2.
  @Test
  void breadComesFirstThenFoodServicesAndGoods() {
    Table t = household(1000, 0, 476);
    t.intColumn("wantKg")[0] = 30;
    t.doubleColumn("rationKg")[0] = 6;
    TownLife.Bought b = TownLife.Bought.none(1);
    TownLife.buy(P, columns(t), terms(.5, 1), Rows.KEY, b);
    assertThat(t.intColumn("grainKg")[0]).isEqualTo(21);
    assertThat(b.rationMoney()).containsExactly(12);
    assertThat(b.breadMoney()).containsExactly(150);
    assertThat(b.foodMoney()).containsExactly(150);
    assertThat(b.servicesMoney()).containsExactly(150);
    assertThat(b.wantedGoods()).containsExactly(150);
    assertThat(t.longColumn("money")[0]).isEqualTo(538);
  }

  @Test
  void withoutMoneyNothingIsBought() {
    Table t = household(5, 0, 476);
    t.intColumn("wantKg")[0] = 30;
    t.doubleColumn("rationKg")[0] = 6;
    TownLife.Bought b = TownLife.Bought.none(1);
    TownLife.buy(P, columns(t), terms(1, 1), Rows.KEY, b);
    assertThat(t.intColumn("grainKg")[0]).isEqualTo(2);
    assertThat(t.longColumn("money")[0]).isEqualTo(1);
    assertThat(b.wantedGoods()).containsExactly(0);
  }

  @Test
  void shopsSellTheShareThatIsThereAndAnEmptyOneNothing() {
    long[] goods = new long[1];
    long[] money = new long[1];
    Table t = household(1000, 0, 0);
    t.intColumn("goodsWantKopeks")[0] = 150;
    TownLife.shop(columns(t), terms(1, .5), 0, Rows.KEY, goods, money, new long[1]);
    assertThat(goods).containsExactly(75);
    assertThat(money).containsExactly(150);
    assertThat(t.longColumn("money")[0]).isEqualTo(850);
    TownLife.shop(columns(t), terms(1, 0), 0, Rows.KEY, goods, money, new long[1]);
    assertThat(t.longColumn("money")[0]).isEqualTo(850);
  }

  private static TownLife.Lives live(Table t, int regions) {
    TownLife.Lives lives = TownLife.Lives.none(regions);
    Bodies.Parameters b = Ordinary.still();
    TownLife.live(P, b, b.energyTable(), columns(t), Rows.KEY, lives);
    return lives;
  }

  /// (PO-6.4): enough bread with other food gives 1.1 of energy, of which 1.05 count.
  @Test
  void breadByNormIsEatenAndTheBodyFollows() {
    Table fed = household(0, 100, 0);
    TownLife.Lives lives = live(fed, 1);
    assertThat(lives.eatenKg()).containsExactly(24);
    assertThat(fed.intColumn("grainKg")[0]).isEqualTo(76);
    assertThat(fed.floatColumn("body")[0])
        .isCloseTo((float) (.5 + .5 * Math.pow(1.05, .35)), within(1e-3f));
    Table hungry = household(0, 0, 0);
    assertThat(live(hungry, 1).eatenKg()).containsExactly(0);
    assertThat(hungry.floatColumn("body")[0])
        .isCloseTo((float) (.5 + .5 * Math.pow(.5, .35)), within(1e-3f));
  }

  @Test
  void thoseWhoHungerDieOfIt() {
    Table t = Towns.of(200);
    Arrays.fill(t.byteColumn("earners"), (byte) 2);
    Arrays.fill(t.floatColumn("body"), .4f);
    TownLife.Lives lives = live(t, 1);
    assertThat(lives.hungerDeaths()[0]).isGreaterThan(10 * lives.otherDeaths()[0]);
  }

  /// Where nothing but hunger kills, all deaths are of hunger, and without it there are none.
  @Test
  void withoutOtherDeathsOnlyHungerKills() {
    TownLife.Parameters p =
        new TownLife.Parameters(
            144, 1, .5, 2, .5, .5, .25, .25, .5, .6, .12, 0, .01, .01, .5, .5, 1);
    Bodies.Parameters b = Ordinary.still();
    Table t = household(0, 100, 0);
    TownLife.Lives lives = TownLife.Lives.none(1);
    TownLife.live(p, b, b.energyTable(), columns(t), Rows.KEY, lives);
    assertThat(lives.hungerDeaths()[0] + lives.otherDeaths()[0]).isZero();
    assertThat(t.byteColumn("earners")[0]).isEqualTo((byte) 1);
    Table starving = Towns.of(200);
    Arrays.fill(starving.byteColumn("earners"), (byte) 2);
    Arrays.fill(starving.floatColumn("body"), .4f);
    TownLife.live(p, b, b.energyTable(), columns(starving), Rows.KEY, lives);
    assertThat(lives.hungerDeaths()[0]).isPositive();
    assertThat(lives.otherDeaths()[0]).isZero();
  }

  /// (PO-6.7), (PO-6.8): a fifth of other food lacks; who then eats 13.2 kg for 12 has lost a fifth
  /// of one energy and gained a tenth of the other. Nothing changes where none lacks.
  @Test
  void breadIsEatenInPlaceOfOtherFoodThatLacks() {
    TownLife.Parameters p = Ordinary.townLife();
    TownLife.Parameters lacking = p.withOtherFood(.8);
    assertThat(lacking.normKg()).isCloseTo(13.2, within(1e-9));
    assertThat(lacking.otherFoodEnergy()).isCloseTo(.4, within(1e-9));
    assertThat(lacking.grainEnergyShare()).isCloseTo(.66, within(1e-9));
    assertThat(p.withOtherFood(1)).isSameAs(p);
    assertThat(p.withOtherFood(1.2)).isSameAs(p);
  }

  @Test
  void aChildLeftAloneMustEarn() {
    Table t = household(0, 100, 0);
    t.byteColumn("earners")[0] = 0;
    t.byteColumn("working")[0] = 0;
    t.byteColumn("dependants")[0] = 2;
    TownLife.Lives lives = live(t, 1);
    assertThat(lives.otherDeaths()[0] + lives.births()[0]).isZero();
    assertThat(t.byteColumn("earners")[0]).isEqualTo((byte) 1);
    assertThat(t.byteColumn("dependants")[0]).isEqualTo((byte) 1);
  }

  @Test
  void peopleChangeByBirthsAndDeathsOnly() {
    Table t = Towns.drawn();
    double before = Rows.sum(t, "earners") + Rows.sum(t, "dependants");
    TownLife.Lives lives = live(t, Region.COUNT);
    long births = Arrays.stream(lives.births()).sum();
    long deaths =
        Arrays.stream(lives.hungerDeaths()).sum() + Arrays.stream(lives.otherDeaths()).sum();
    assertThat(Rows.sum(t, "earners") + Rows.sum(t, "dependants"))
        .isEqualTo(before + births - deaths);
    for (int i = 0; i < t.rows(); i++) {
      assertThat(t.byteColumn("working")[i]).isLessThanOrEqualTo(t.byteColumn("earners")[i]);
    }
  }

  @Test
  void impossibleParametersAreRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new TownLife.Parameters(
                144, 1, .5, 2, .5, .5, .5, .5, .5, .6, .12, .12, .01, .01, .5, .5, 1))
        .withMessageContaining("servicesShare");
  }
}
