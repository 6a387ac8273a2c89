package smychka.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthTest {
  @ParameterizedTest
  @CsvSource({
    "1900-01, 1899/00, 6, 1899, 1899/00",
    "1917-11, 1917/18, 4, 1917, 1917/18",
    "1921-06, 1920/21, 11, 1920, 1920/21",
    "1921-07, 1921/22, 0, 1920, 1920/21",
    "1926-09, 1926/27, 2, 1925, 1925/26",
    "1926-10, 1926/27, 3, 1926, 1926/27",
    "1899-12, 1899/00, 5, 1899, 1899/00",
  })
  void yearsThatDoNotBeginInJanuary(
      String text, String agricultural, int monthOfAgricultural, int economic, String label) {
    Month month = Month.parse(text);
    assertThat(month).hasToString(text);
    assertThat(month.agriculturalYearLabel()).isEqualTo(agricultural);
    assertThat(month.monthOfAgriculturalYear()).isEqualTo(monthOfAgricultural);
    assertThat(month.economicYear()).isEqualTo(economic);
    assertThat(month.economicYearLabel()).isEqualTo(label);
  }

  @Test
  void everyMonthSurvivesBeingWrittenAndRead() {
    for (int index = -1200; index < 1200; index++) {
      Month month = new Month(index);
      assertThat(Month.of(month.year(), month.monthOfYear())).isEqualTo(month);
      assertThat(Month.parse(month.toString())).isEqualTo(month);
    }
  }

  @Test
  void monthsAreCounted() {
    Month march = Month.of(1921, 3);
    assertThat(march.index()).isEqualTo(21 * 12 + 2);
    assertThat(march.plus(10)).isEqualTo(Month.of(1922, 1));
    assertThat(march.plus(10).minus(march)).isEqualTo(10);
    assertThat(march).isLessThan(march.plus(1));
    assertThat(march.isBefore(march)).isFalse();
    assertThat(march.plus(1).isAfter(march)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1921", "1921-3", "1921-13", "1921-00", "1921-03-01", "x921-03", " 1921-03"})
  void whatIsNoMonthIsRefusedWithItsText(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Month.parse(text))
        .withMessageContaining("\"" + text + "\"");
  }

  @Test
  void thirteenMonthsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Month.of(1921, 13))
        .withMessageContaining("13");
  }
}
