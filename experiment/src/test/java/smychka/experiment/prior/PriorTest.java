package smychka.experiment.prior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import smychka.scenario.DataFolder;
import smychka.scenario.Grade;
import smychka.scenario.Parameter;
import smychka.scenario.ParameterCatalogue;
import smychka.scenario.Start;

class PriorTest {
  private static final ParameterCatalogue CATALOGUE =
      DataFolder.open(Path.of("../data"), Start.ASSUMED_1921).parameters();
  private static final Prior PRIOR = new Prior(CATALOGUE);

  private static Parameter parameter(String name) {
    return CATALOGUE.find(name).orElseThrow();
  }

  private static double value(ParameterCatalogue catalogue, String name) {
    return catalogue.find(name).orElseThrow().value();
  }

  @Test
  void aDrawIsAFunctionOfSeedAndNumber() {
    String name = "countryside.sowing.marketElasticity";
    double once = value(PRIOR.draw(1, 1), name);
    assertThat(value(new Prior(CATALOGUE).draw(1, 1), name)).isEqualTo(once);
    assertThat(value(PRIOR.draw(1, 2), name)).isNotEqualTo(once);
    assertThat(value(PRIOR.draw(2, 1), name)).isNotEqualTo(once);
  }

  @Test
  void everyDrawLiesInTheRangesAndWhatHasNoWidthStays() {
    for (int d = 1; d <= 20; d++) {
      for (Parameter drawn : PRIOR.draw(7, d).all()) {
        Parameter told = parameter(drawn.name());
        if (Prior.varies(told)) {
          // weights that are scaled to add up to 1 again may leave their ranges by a little
          assertThat(drawn.insideRange() || drawn.isList()).as(drawn.name()).isTrue();
        } else {
          assertThat(drawn).isEqualTo(told);
        }
      }
    }
    assertThat(PRIOR.varied()).isBetween(300, CATALOGUE.all().size());
  }

  @Test
  void anAssumptionIsUniformAndAnEstimateTriangular() {
    Parameter assumed = parameter("countryside.sowing.marketElasticity");
    assertThat(assumed.grade()).isEqualTo(Grade.ASSUMPTION);
    assertThat(Prior.at(assumed, 0)).containsExactly(.3);
    assertThat(Prior.at(assumed, .25).getFirst()).isCloseTo(.45, within(1e-12));
    // over 0 to 10 with its peak at 4 the triangle has .4 of its mass below the peak
    assertThat(Prior.triangular(0, 4, 10, .4)).isCloseTo(4, within(1e-12));
    assertThat(Prior.triangular(0, 4, 10, .1)).isCloseTo(2, within(1e-12));
    assertThat(Prior.triangular(0, 4, 10, .85)).isCloseTo(7, within(1e-12));
    assertThat(Prior.triangular(2, 2, 2, .5)).isEqualTo(2);
  }

  @Test
  void monthsAreWholeEachAsLikely() {
    Parameter lag = parameter("reports.statistical-office.lagMonths");
    assertThat(Prior.at(lag, 0)).containsExactly(1.0);
    assertThat(Prior.at(lag, .34)).containsExactly(2.0);
    assertThat(Prior.at(lag, .999)).containsExactly(3.0);
  }

  @Test
  void listsMoveTogetherAndSharesAddUp() {
    Parameter season = parameter("countryside.deliveries.kindTaxDueByMonth");
    List<Double> low = Prior.at(season, .1);
    List<Double> high = Prior.at(season, .9);
    for (int i = 0; i < low.size(); i++) {
      assertThat(low.get(i)).isLessThanOrEqualTo(high.get(i));
    }
    int scaled = 0;
    for (Parameter list : CATALOGUE.all()) {
      double told = list.values().stream().mapToDouble(v -> v).sum();
      if (list.isList() && Math.abs(told - 1) < 1e-9) {
        scaled++;
        double drawn = Prior.at(list, .8).stream().mapToDouble(v -> v).sum();
        assertThat(drawn).as(list.name()).isCloseTo(1, within(1e-12));
      }
    }
    assertThat(scaled).isPositive();
  }
}
