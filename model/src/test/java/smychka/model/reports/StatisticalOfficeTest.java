package smychka.model.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.engine.Draws;
import smychka.model.Ordinary;
import smychka.model.Rows;

class StatisticalOfficeTest {
  @Test
  void theOfficeReportsBelowTheTruth() {
    assertThat(StatisticalOffice.reported(Ordinary.office(), 1000, 7)).isCloseTo(880, within(1e-9));
    assertThat(StatisticalOffice.reported(Ordinary.office(), 0, 7)).isZero();
  }

  @Test
  void reportsErrAroundIt() {
    var office = new StatisticalOffice.Parameters(.12, .05, .12, .5, .25, 0, 2);
    double mean = 0;
    double square = 0;
    for (int i = 0; i < 5000; i++) {
      double log =
          Math.log(StatisticalOffice.reported(office, 1000, Draws.bits(Rows.KEY, i)) / 880);
      mean += log / 5000;
      square += log * log / 5000;
    }
    assertThat(mean).isCloseTo(0, within(.003));
    assertThat(Math.sqrt(square)).isCloseTo(.05, within(.003));
  }

  @Test
  void theStateBelievesTheMeanInLogsOfTheCorrectedReportAndItsNorm() {
    assertThat(StatisticalOffice.believed(Ordinary.office(), 880, 16_000))
        .isCloseTo(2000, within(1e-6));
    assertThat(StatisticalOffice.believed(Ordinary.office(), 0, 0)).isEqualTo(1);
  }

  @Test
  void whatIsOrdinaryMovesAQuarterOfTheWayToTheCorrectedReport() {
    assertThat(StatisticalOffice.learnNormal(Ordinary.office(), 2000, 880))
        .isCloseTo(1750, within(1e-9));
  }

  @Test
  void peopleAreCountedWithAnErrorOfTheirOwn() {
    assertThat(StatisticalOffice.people(Ordinary.office(), 1000, 7)).isCloseTo(1000, within(1e-9));
    var errs = new StatisticalOffice.Parameters(.12, 0, .12, .5, .25, .05, 2);
    assertThat(StatisticalOffice.people(errs, 1000, 7)).isNotCloseTo(1000, within(1e-3));
  }

  @Test
  void impossibleParametersAreRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StatisticalOffice.Parameters(1, 0, 0, 0, 0, 0, 2))
        .withMessageContaining("underReportedShare");
  }
}
