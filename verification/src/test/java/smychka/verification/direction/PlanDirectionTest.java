package smychka.verification.direction;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import smychka.engine.Month;
import smychka.engine.RunTable;
import smychka.model.month.ModelInputs;
import smychka.model.month.Snapshot;
import smychka.verification.country.Played;
import smychka.verification.country.Told;

/// Industry that works to a plan: what more for producer goods, no investment, or a hard budget do
/// in 1928-32.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanDirectionTest {
  private static final Month START = Month.of(1926, 10);
  private static final Month END = Month.of(1932, 12);

  private final List<Snapshot> october1926 = Pairs.stands(START);

  private Pairs play(String number, DoubleUnaryOperator change) {
    ModelInputs changed = Told.changed(Told.historical(), number, START, END, change);
    return Pairs.play(october1926, changed, END);
  }

  private static ToDoubleFunction<RunTable> in(String series, int from, int to) {
    return run -> Played.sum(run, series, Month.of(from, 1), Month.of(to, 12));
  }

  @Test
  void lessForProducerGoodsMoreConsumerGoodsFirstAndLessCapitalLater() {
    Pairs pairs = play("industry.heavyInvestmentShare", share -> .5 * share);
    pairs.rises(0, "consumer goods", in("consumer_goods_index", 1928, 1929));
    pairs.falls(.05, "producer goods", in("producer_goods_index", 1931, 1932));
  }

  @Test
  void withoutInvestmentMetalAndFuelDoNotGrow() {
    Pairs pairs = play("industry.investmentKopeksYear", plan -> 0);
    pairs.falls(.2, "metal", in("metal_output_index", 1932, 1932));
    pairs.falls(.3, "fuel", in("fuel_output_index", 1932, 1932));
    pairs.rises(0, "textiles", in("textile_output_index", 1932, 1932));
  }

  @Test
  void hardBudgetsFreezeLessBuilding() {
    Pairs pairs = play("command.hardness", hardness -> 1);
    pairs.falls(.5, "frozen works", in("building_frozen", 1931, 1932));
  }
}
