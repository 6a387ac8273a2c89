package smychka.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "kg",
        "0.01 ha",
        "mn t",
        "mn ha",
        "t/ha",
        "roubles/t",
        "kg/person/month",
        "ratio",
        "mn",
        "mn 1913 roubles",
        "mn gold roubles",
        "1926/27 roubles",
        "mn 1926/27 roubles/month",
        "1913=1",
        "mn head",
        "1926/27=100",
        "kg/0.01 ha",
        "thousand persons"
      })
  void unitsAreMadeOfTheList(String unit) {
    assertThat(Unit.check(unit, "a column")).isEqualTo(unit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "pood", "tonnes", "million t", "mn  t", "kg/", "/kg", "kg person", "KG"})
  void otherSpellingsAreNot(String unit) {
    assertThat(Unit.isKnown(unit)).isFalse();
  }
}
