package smychka.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawsTest {
  private static final int MANY = 1 << 20;

  /// Pins the draws of every run ever made: a change here changes all results.
  @Test
  void drawsAreTheOnesTheyHaveAlwaysBeen() {
    long key = Draws.monthKey(Draws.streamKey(1921, 3, "sowing"), 254);
    assertThat(Long.toHexString(Draws.bits(key, 4711))).isEqualTo("b7bf12188f8fad22");
    assertThat(Long.toHexString(Draws.childId(4711, 254, 1))).isEqualTo("a3e044c1fb8fb502");
  }

  @Test
  void theEndsOfTheUnitInterval() {
    assertThat(Draws.unit(0)).isZero();
    assertThat(Draws.unit(-1)).isLessThan(1).isEqualTo(1 - 0x1.0p-53);
    assertThat(Draws.unit(1L << 63)).isEqualTo(0.5);
  }

  /// Values to 16 figures from tables of the normal distribution.
  @ParameterizedTest
  @CsvSource({
    "0.5, 0",
    "0.75, 0.6744897501960817",
    "0.925, 1.439531470938456",
    "0.975, 1.959963984540054",
    "0.999, 3.090232306167813",
    "0.0013498980316300946, -3",
    "0.000000001, -5.997807015007687",
    "1e-12, -7.034483825301131",
    "1e-20, -9.262340089798408",
  })
  void normalQuantilesAreTheTabulatedOnes(double probability, double quantile) {
    assertThat(Normal.quantile(probability)).isCloseTo(quantile, within(4e-15));
  }

  @Test
  void theNormalIsSymmetricAndBounded() {
    for (long id = 0; id < 10_000; id++) {
      long bits = Draws.bits(99, id);
      assertThat(Draws.normal(~bits)).isEqualTo(-Draws.normal(bits));
    }
    assertThat(Draws.normal(0)).isBetween(-8.3, -8.0);
    assertThat(Draws.normal(-1)).isBetween(8.0, 8.3);
  }

  @Test
  void theNormalHasTheMomentsOfANormal() {
    double[] moments = new double[5];
    for (long id = 0; id < MANY; id++) {
      double x = Draws.normal(Draws.bits(7, id));
      for (int power = 1; power <= 4; power++) {
        moments[power] += StrictMath.pow(x, power) / MANY;
      }
    }
    double error = 1 / Math.sqrt(MANY);
    assertThat(moments[1]).isCloseTo(0, within(5 * error));
    assertThat(moments[2]).isCloseTo(1, within(5 * Math.sqrt(2) * error));
    assertThat(moments[3]).isCloseTo(0, within(5 * Math.sqrt(15) * error));
    assertThat(moments[4]).isCloseTo(3, within(5 * Math.sqrt(96) * error));
  }

  @Test
  void everyPartOfAnAddressCounts() {
    long key = Draws.streamKey(1, 2, "sale");
    assertThat(key)
        .isNotEqualTo(Draws.streamKey(2, 2, "sale"))
        .isNotEqualTo(Draws.streamKey(1, 3, "sale"))
        .isNotEqualTo(Draws.streamKey(1, 2, "sal"))
        .isNotEqualTo(Draws.streamKey(1, 2, "elas"));
    assertThat(Draws.childId(1, 2, 3)).isNotEqualTo(Draws.childId(1, 3, 2));
  }
}
