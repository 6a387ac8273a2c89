package smychka.model.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.engine.Month;

/// A change of the unit of account loses nothing: what does not divide is kept to the thousandth.
class CurrencyTest {
  private static CountryState state(double rate, long treasury, long debt) {
    CountryState s = new CountryState(Month.of(1921, 3));
    s.nation.doubleColumn("unitsPerGoldKopek")[0] = rate;
    s.nation.doubleColumn("unitParts")[0] = 1;
    s.nation.longColumn("treasury")[0] = treasury;
    s.nation.longColumn("tradeMoney")[0] = debt;
    return s;
  }

  private static Layout layout(CountryState s) {
    return new Layout(s.households, s.villages, s.villageStarts);
  }

  private static long held(CountryState s) {
    return s.nation.longColumn("treasury")[0] + s.nation.longColumn("tradeMoney")[0];
  }

  @Test
  void aDecreedDivisorKeepsWhatDoesNotDivide() {
    CountryState s = state(250, 1234, -57);
    Currency.convert(s, layout(s), 100);
    assertThat(s.nation.longColumn("treasury")[0]).isEqualTo(12);
    assertThat(s.nation.longColumn("tradeMoney")[0]).isZero();
    assertThat(s.rounding).isEqualTo((34 - 57) * Currency.PARTS);
    assertThat(s.nation.doubleColumn("unitsPerGoldKopek")[0]).isEqualTo(2.5);
  }

  @Test
  void aUnitStaysBelowAGoldKopekAndTheRestWaits() {
    CountryState s = state(38, 1234, 0);
    Currency.convert(s, layout(s), 100);
    assertThat(s.nation.longColumn("treasury")[0]).isEqualTo(123);
    assertThat(s.nation.doubleColumn("unitsPerGoldKopek")[0]).isCloseTo(3.8, within(1e-12));
    assertThat(s.nation.doubleColumn("unitParts")[0]).isEqualTo(10);
    s.nation.doubleColumn("unitsPerGoldKopek")[0] = 2500;
    Currency.convert(s, layout(s), 5);
    assertThat(s.nation.doubleColumn("unitParts")[0]).isEqualTo(5);
    Currency.convert(s, layout(s), 2);
    assertThat(s.nation.longColumn("treasury")[0]).isEqualTo(1);
    assertThat(s.nation.doubleColumn("unitParts")[0]).isEqualTo(1);
    Currency.redeem(s, layout(s));
    assertThat(s.nation.doubleColumn("unitParts")[0]).isEqualTo(1);
  }

  @Test
  void aWorthlessUnitIsCountedInThousandsUntilADivisionIsDecreed() {
    CountryState s = state(2e5, 5_000_000, 0);
    Currency.lighten(s, layout(s));
    Currency.lighten(s, layout(s));
    assertThat(s.nation.longColumn("treasury")[0]).isEqualTo(5000);
    assertThat(s.nation.doubleColumn("unitParts")[0]).isEqualTo(.001);
    Currency.convert(s, layout(s), 100);
    assertThat(s.nation.longColumn("treasury")[0]).isEqualTo(5000);
    Currency.convert(s, layout(s), 1000);
    assertThat(s.nation.longColumn("treasury")[0]).isEqualTo(50);
    assertThat(s.nation.doubleColumn("unitParts")[0]).isCloseTo(1, within(1e-9));
    assertThat(s.nation.doubleColumn("unitsPerGoldKopek")[0]).isCloseTo(2, within(1e-9));
  }

  @Test
  void aRedeemedRateKeepsThousandths() {
    CountryState s = state(7.3219, 1_000_003, -501);
    Currency.redeem(s, layout(s));
    long over = 7322;
    assertThat(held(s) * over + s.rounding).isEqualTo((1_000_003 - 501) * Currency.PARTS);
    assertThat(s.rounding % Currency.PARTS).isNotZero();
  }

  @Test
  void aHighRateIsRedeemedInWholeUnits() {
    CountryState s = state(23_456.4, 1_000_003, 0);
    Currency.redeem(s, layout(s));
    assertThat(held(s)).isEqualTo(42);
    assertThat(s.rounding).isEqualTo((1_000_003 - 42 * 23_456) * Currency.PARTS);
  }
}
