package smychka.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import smychka.scenario.BadInputTest.TestParameters;

final class ParameterCatalogueTest {
  private static final String MECHANISM = "test.mechanism";
  private static final ParameterCatalogue PARAMETERS =
      DataFolder.open(Path.of("src/test/resources/good/data"), Start.ASSUMED_1921).parameters();

  private static TestParameters bind(ParameterCatalogue parameters) {
    return parameters.bind(MECHANISM, TestParameters.class);
  }

  @Test
  void fillsARecordByTheIdsOfItsFile() {
    TestParameters bound = bind(PARAMETERS);
    assertThat(bound.sigma()).isEqualTo(1.6);
    assertThat(bound.months()).isEqualTo(3);
    assertThat(bound.tau()).containsExactly(0.08, 0.15, 0.25);
    assertThat(bound.learns()).isTrue();
    assertThat(bound.form()).isEqualTo("smooth");
  }

  @Test
  void oneValueCanBeReplacedWithoutTouchingTheCatalogue() {
    ParameterCatalogue changed =
        PARAMETERS
            .with(MECHANISM, "sigma", 2.0)
            .with(MECHANISM, "tau[1]", 0.2)
            .with(MECHANISM, "form", "sharp")
            .with(MECHANISM, "learns", "false");
    assertThat(bind(changed).sigma()).isEqualTo(2.0);
    assertThat(bind(changed).tau()).containsExactly(0.08, 0.2, 0.25);
    assertThat(bind(changed).form()).isEqualTo("sharp");
    assertThat(bind(changed).learns()).isFalse();
    assertThat(bind(PARAMETERS).sigma()).isEqualTo(1.6);
    assertThat(bind(PARAMETERS).tau()).containsExactly(0.08, 0.15, 0.25);
  }

  @Test
  void aValueOutsideItsRangeIsAllowedAndShown() {
    assertThat(PARAMETERS.outsideRange()).isEmpty();
    assertThat(PARAMETERS.with(MECHANISM, "sigma", 9).outsideRange())
        .extracting(Parameter::name)
        .containsExactly("test.mechanism.sigma");
  }

  @Test
  void whatCannotBeReplacedIsSaid() {
    assertThatThrownBy(() -> PARAMETERS.with(MECHANISM, "sigmma", 2))
        .hasMessageContaining("did you mean 'sigma'?");
    assertThatThrownBy(() -> PARAMETERS.with("test.mecanism", "sigma", 2))
        .hasMessageContaining("did you mean 'test.mechanism'?");
    assertThatThrownBy(() -> PARAMETERS.with(MECHANISM, "tau", 2))
        .hasMessageContaining("no single number");
    assertThatThrownBy(() -> PARAMETERS.with(MECHANISM, "tau[3]", 2))
        .hasMessageContaining("no single number");
    assertThatThrownBy(() -> PARAMETERS.with(MECHANISM, "form", "smoth"))
        .hasMessageContaining("did you mean 'smooth'?");
  }

  @Test
  void aRefusalOfAReplacedValuePointsAtItsEntry() {
    assertThatThrownBy(() -> bind(PARAMETERS.with(MECHANISM, "months", 1)))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining(
            "data/parameters/test/mechanism.yaml:14:12: months must be at least 2");
  }

  @Test
  void everyParameterSaysWhereItComesFrom() {
    for (Parameter parameter : RealData.open().parameters().all()) {
      assertThat(parameter.source()).as(parameter.name()).isNotBlank();
      assertThat(parameter.label()).as(parameter.name()).isNotBlank();
      assertThat(parameter.insideRange()).as(parameter.name()).isTrue();
    }
  }
}
