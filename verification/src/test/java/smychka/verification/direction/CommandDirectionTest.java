package smychka.verification.direction;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import smychka.engine.Month;
import smychka.model.month.ModelInputs;
import smychka.model.month.Snapshot;
import smychka.verification.country.Played;
import smychka.verification.country.Told;

/// Labour, money and town supply under command: what each lever does. Pairs are of 1:5000 from July
/// 1929.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandDirectionTest {
  private static final Month JULY_1929 = Month.of(1929, 7);
  private static final Month JULY_1931 = Month.of(1931, 7);

  private final List<Snapshot> stands = Pairs.stands(JULY_1929);

  private static ModelInputs set(String lever, double value) {
    return Told.changed(Told.historical(), lever, JULY_1929, Month.of(1932, 6), old -> value);
  }

  /// More money at list prices that stay: emptier shelves, dearer bazaars.
  @Test
  void emissionAtFixedPricesMakesQueuesAndDearBazaars() {
    Pairs pairs =
        Pairs.play(
            stands, set("money.loansKopeksYear", 2e11), set("money.loansKopeksYear", 0), JULY_1931);
    pairs.rises(
        .03,
        "money in hands",
        run -> Played.sum(run, "money_in_circulation", JULY_1929, JULY_1931));
    pairs.falls(
        0, "goods in towns", run -> Played.sum(run, "goods_fill_town", JULY_1929, JULY_1931));
    pairs.rises(
        0, "bazaar prices", run -> Played.sum(run, "other_farm_price", JULY_1929, JULY_1931));
  }

  /// A soft budget hires for the plan, so that more leave the villages and more change their jobs.
  @Test
  void softBudgetsHire() {
    Pairs pairs =
        Pairs.play(
            stands,
            set("labourOrders.budgetHardness", .6),
            set("labourOrders.budgetHardness", .1),
            JULY_1931);
    pairs.rises(
        .1, "wage earners", run -> Played.sum(run, "wage_earners", JULY_1931.plus(-6), JULY_1931));
    pairs.rises(.1, "moves", run -> Played.sum(run, "moved_to_town", JULY_1929, JULY_1931));
    pairs.rises(.1, "turnover", run -> Played.sum(run, "labour_turnover", JULY_1929, JULY_1931));
  }

  @Test
  void aHarderLabourLawHoldsWorkers() {
    Pairs pairs =
        Pairs.play(
            stands,
            set("labourOrders.labourLaw", .1),
            set("labourOrders.labourLaw", .9),
            JULY_1931);
    pairs.falls(.2, "turnover", run -> Played.sum(run, "labour_turnover", JULY_1929, JULY_1931));
  }

  /// Dearer lists take money out of hands.
  @Test
  void aDearerListLeavesLessMoney() {
    Pairs pairs =
        Pairs.play(
            stands,
            set("labourOrders.retailList", 1.01),
            set("labourOrders.retailList", 2),
            JULY_1931);
    pairs.falls(
        .05,
        "money in hands",
        run -> Played.sum(run, "money_in_circulation", JULY_1929, JULY_1931));
    pairs.rises(.2, "tax", run -> Played.sum(run, "turnover_tax", JULY_1929, JULY_1931));
  }
}
