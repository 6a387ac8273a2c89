package smychka.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LedgerTest {
  private static final Month MARCH = Month.of(1921, 3);
  private static final List<String> REGIONS = List.of("volga", "ukraine-crimea", "transcaucasus");

  /// Grain from the field into barns, on to trains, out of them elsewhere, and eaten.
  private static final class Granary {
    final Ledger ledger = new Ledger(REGIONS);
    final int field = ledger.account("grain", "field", Ledger.Kind.SOURCE);
    final int barn = ledger.account("grain", "barn", Ledger.Kind.HELD);
    final int train = ledger.account("grain", "train", Ledger.Kind.HELD);
    final int eaten = ledger.account("grain", "eaten", Ledger.Kind.SINK);
    final int harvest = ledger.flow("harvest", field, barn);
    final int loading = ledger.flow("loading", barn, train);
    final int unloading = ledger.flow("unloading", train, barn);
    final int eating = ledger.flow("eating", barn, eaten);
    final long[][] actual = new long[4][REGIONS.size()];

    /// Moves grain and writes it down.
    void move(int flow, int from, int to, long amount) {
      shift(flow, from, to, amount);
      ledger.post(flow, from, to, amount);
    }

    /// Moves grain without a word.
    void shift(int flow, int from, int to, long amount) {
      int[] giver = {field, barn, train, barn};
      int[] taker = {barn, train, barn, eaten};
      actual[giver[flow]][from] -= amount;
      actual[taker[flow]][to] += amount;
    }

    void count() {
      for (int region = 0; region < REGIONS.size(); region++) {
        ledger.count(barn, region, actual[barn][region]);
        ledger.count(train, region, actual[train][region]);
      }
    }

    void close(Month month) {
      count();
      ledger.close(month);
    }
  }

  @Test
  void goodsOnTheWayAreHeldUntilTheyArrive() {
    Granary granary = new Granary();
    granary.move(granary.harvest, 1, 1, 100);
    granary.move(granary.loading, 1, 0, 30);
    granary.close(MARCH);
    assertThat(granary.ledger.opening(granary.train, 0)).isEqualTo(30);
    assertThat(granary.ledger.flowTotals()).containsExactly(100, 30, 0, 0);
    granary.move(granary.unloading, 0, 2, 30);
    granary.move(granary.eating, 2, 2, 5);
    granary.close(MARCH.plus(1));
    assertThat(granary.ledger.opening(granary.barn, 2)).isEqualTo(25);
    assertThat(granary.ledger.given(granary.unloading, 0)).isEqualTo(30);
    assertThat(granary.ledger.received(granary.unloading, 2)).isEqualTo(30);
    assertThat(granary.ledger.received(granary.unloading, 0)).isZero();
  }

  /// Whatever is moved unseen, in whatever month, the books find it.
  @TestFactory
  Stream<DynamicTest> oneMovementNotWrittenDownIsFound() {
    return IntStream.range(0, 50)
        .mapToObj(trial -> DynamicTest.dynamicTest("trial " + trial, () -> moveUnseen(trial)));
  }

  private static void moveUnseen(int trial) {
    Cases cases = new Cases(trial);
    Granary granary = new Granary();
    Month month = MARCH;
    for (int months = cases.below(4); months >= 0; months--) {
      for (int region = 0; region < 3; region++) {
        granary.move(granary.harvest, region, region, 1_000 + cases.below(1_000));
        granary.move(granary.loading, region, cases.below(3), cases.below(300));
        granary.move(granary.eating, region, region, cases.below(300));
      }
      granary.close(month);
      month = month.plus(1);
    }
    int flow = cases.below(4);
    int from = cases.below(3);
    granary.shift(flow, from, cases.below(3), 1 + cases.below(9));
    Month last = month;
    String account = List.of("barn", "barn", "train", "barn").get(flow);
    assertThatThrownBy(() -> granary.close(last))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("the books of " + last + " do not close")
        .hasMessageContaining("grain/" + account + " in ");
  }

  @Test
  void theMessageNamesAccountRegionAmountsAndFlows() {
    Granary granary = new Granary();
    granary.move(granary.harvest, 1, 1, 100);
    granary.move(granary.eating, 1, 1, 20);
    granary.close(MARCH);
    granary.move(granary.harvest, 1, 1, 7);
    granary.move(granary.eating, 1, 1, 2);
    granary.actual[granary.barn][1]--;
    assertThatThrownBy(() -> granary.close(MARCH.plus(1)))
        .hasMessage(
            "the books of 1921-04 do not close:\n"
                + "  grain/barn in ukraine-crimea: expected 85, counted 84 (difference -1);"
                + " opening 80, harvest +7, eating -2");
  }

  @Test
  void whatIsNotCountedIsNamed() {
    Granary granary = new Granary();
    assertThatThrownBy(() -> granary.ledger.close(MARCH))
        .hasMessageContaining("grain/train in transcaucasus was not counted");
    granary.close(MARCH);
    assertThatThrownBy(() -> granary.ledger.close(MARCH.plus(1)))
        .hasMessageContaining("grain/barn in volga was not counted");
  }

  @Test
  void nobodyHoldsLessThanNothingButMayOwe() {
    Granary granary = new Granary();
    granary.move(granary.eating, 0, 0, 1);
    assertThatThrownBy(() -> granary.close(MARCH))
        .hasMessageContaining("grain/barn in volga is negative: -1");
    Ledger ledger = new Ledger(List.of("ussr"));
    int bank = ledger.account("money", "bank", Ledger.Kind.OWED);
    int spent = ledger.account("money", "spent", Ledger.Kind.SINK);
    ledger.post(ledger.flow("outlay", bank, spent), 0, 9);
    ledger.count(bank, 0, -9);
    ledger.close(MARCH);
    assertThat(ledger.balance(bank, 0)).isEqualTo(-9);
  }

  @Test
  void flowsThatCannotBeAreRefused() {
    Granary granary = new Granary();
    Ledger ledger = granary.ledger;
    int cash = ledger.account("money", "cash", Ledger.Kind.HELD);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ledger.flow("alchemy", granary.barn, cash))
        .withMessage("flow alchemy turns grain into money");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ledger.flow("rising", granary.eaten, granary.barn))
        .withMessageContaining("from grain/eaten (SINK)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ledger.flow("harvest", granary.field, granary.barn))
        .withMessageContaining("exists already");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ledger.account("grain", "barn", Ledger.Kind.HELD))
        .withMessageContaining("grain/barn exists already");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ledger.post(granary.eating, 0, -1))
        .withMessageContaining("eating from volga to volga cannot be negative: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ledger.count(granary.eaten, 0, 1))
        .withMessageContaining("grain/eaten is a SINK and holds nothing");
    assertThatThrownBy(() -> ledger.post(granary.eating, 3, 1))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void sumsTooLargeAreRefusedRatherThanWrapped() {
    Granary granary = new Granary();
    granary.ledger.post(granary.harvest, 0, Long.MAX_VALUE);
    assertThatThrownBy(() -> granary.ledger.post(granary.harvest, 0, 1))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void aCopyGoesItsOwnWay() {
    Granary granary = new Granary();
    granary.ledger.post(granary.harvest, 0, 10);
    Ledger copy = granary.ledger.copy();
    copy.post(granary.harvest, 0, 5);
    assertThat(copy.balance(granary.barn, 0)).isEqualTo(15);
    assertThat(granary.ledger.balance(granary.barn, 0)).isEqualTo(10);
  }

  @Test
  void booksSurviveWriting() throws IOException {
    Granary granary = new Granary();
    granary.move(granary.harvest, 0, 0, 10);
    granary.move(granary.loading, 0, 1, 4);
    assertThatThrownBy(() -> written(granary.ledger)).isInstanceOf(IllegalStateException.class);
    granary.close(MARCH);
    Granary other = new Granary();
    other.ledger.readFrom(written(granary.ledger));
    assertThat(other.ledger.opening(other.train, 1)).isEqualTo(4);
    assertThat(other.ledger.flowTotals()).isEqualTo(granary.ledger.flowTotals());
    other.ledger.account("grain", "mill", Ledger.Kind.HELD);
    assertThatThrownBy(() -> other.ledger.readFrom(written(granary.ledger)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("other accounts or flows");
  }

  private static DataInputStream written(Ledger ledger) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ledger.write(new DataOutputStream(bytes));
    return new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
  }

  /// 12,345 roubles of 1922 in three purses become hundreds; what is over goes to an account of its
  /// own.
  @Test
  void aChangeOfMoneyLosesNothing() {
    Ledger ledger = new Ledger(List.of("ussr"));
    int purses = ledger.account("money", "purses", Ledger.Kind.HELD);
    int rounding = ledger.account("money", "rounding", Ledger.Kind.HELD);
    int[] held = {10_099, 2_150, 96};
    ledger.open(purses, 0, 12_345);
    ExactConversion hundreds = new ExactConversion(1, 100);
    long over = hundreds.convert(held, 0, 3);
    assertThat(held).containsExactly(100, 21, 0);
    assertThat(over).isEqualTo(99 + 50 + 96);
    assertThatThrownBy(() -> ledger.restate(purses, 0, hundreds, 120, over))
        .isInstanceOf(LedgerException.class)
        .hasMessage("money/purses in ussr: 12345 at 1/100 is not 120 and 245 parts");
    ledger.restate(purses, 0, hundreds, 121, over);
    ledger.open(rounding, 0, over / 100);
    assertThat(ledger.balance(purses, 0) + ledger.balance(rounding, 0)).isEqualTo(12_345 / 100);
  }

  @Test
  void moneyChangesOnlyBetweenMonths() {
    Granary granary = new Granary();
    granary.ledger.post(granary.harvest, 0, 10);
    assertThatThrownBy(
            () -> granary.ledger.restate(granary.barn, 0, new ExactConversion(1, 10), 1, 0))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("grain/barn");
  }
}
