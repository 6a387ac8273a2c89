package smychka.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import smychka.engine.Month;
import smychka.model.month.ModelInputs;
import smychka.model.month.MonthInputs;
import smychka.model.month.RuleKind;

/// What the data folder says reaches the model, in the model's units.
final class ModelInputsBinderTest {
  private static final DataFolder DATA = RealData.open();
  private static final ModelInputsBinder BINDER = new ModelInputsBinder(DATA);
  private static final ModelInputs HISTORICAL = BINDER.bind(DATA.programmes().get("historical"));

  @Test
  void everyShippedProgrammeIsBoundForEveryMonth() {
    for (Programme programme : DATA.programmes().all()) {
      ModelInputs inputs = BINDER.bind(programme);
      assertThat(inputs.first()).as(programme.name()).isEqualTo(DATA.start().first());
      assertThat(inputs.last()).as(programme.name()).isEqualTo(ModelInputsBinder.LAST);
    }
  }

  @Test
  void programmesPartInTheMonthTheirPathsPart() {
    for (String name : new String[] {"nep-continued", "market-prices-1927"}) {
      ModelInputs inputs = BINDER.bind(DATA.programmes().get(name));
      assertThat(inputs.firstDifference(HISTORICAL)).as(name).isEqualTo(Month.of(1927, 10));
    }
  }

  /// What an old rouble is comes from the feed, whatever the month is called.
  @Test
  void moneyIsToldWhatItsUnitIs() {
    for (Month m = HISTORICAL.first(); !m.isAfter(HISTORICAL.last()); m = m.plus(1)) {
      assertThat(HISTORICAL.at(m).money().oldRoublesPerUnit())
          .as(m.toString())
          .isEqualTo(DATA.currency().at(m).oldRoublesPerUnit());
    }
    assertThat(at(1921, 12).money().oldRoublesPerUnit()).isEqualTo(100);
    assertThat(at(1922, 1).money().oldRoublesPerUnit()).isEqualTo(10_000);
    assertThat(at(1924, 2).money().paper()).isTrue();
    assertThat(at(1924, 3).money().paper()).isFalse();
  }

  @Test
  void pricesAreInGoldKopeksATonne() {
    assertThat(at(1926, 9).procurementPriceKopeksPerTonne()).isEqualTo(6000);
    ModelInputs market = BINDER.bind(DATA.programmes().get("market-prices-1927"));
    assertThat(market.at(Month.of(1927, 10)).procurementPriceKopeksPerTonne())
        .isCloseTo(7670, within(1e-9));
  }

  @Test
  void theRuleOfDeliveryFollowsTheDecrees() {
    assertThat(at(1921, 3).rule()).isEqualTo(RuleKind.REQUISITION);
    assertThat(at(1922, 8).rule()).isEqualTo(RuleKind.TAX_IN_KIND);
    assertThat(at(1926, 8).rule()).isEqualTo(RuleKind.MARKET_PURCHASE);
  }

  @Test
  void meanWeatherIsClassZeroEverywhere() {
    ModelInputs mean =
        new ModelInputsBinder(DATA, DATA.feeds(), DATA.weather().atMean())
            .bind(DATA.programmes().get("historical"));
    assertThat(mean.at(Month.of(1921, 7)).weatherClass()).containsOnly(0);
    assertThat(Arrays.stream(at(1921, 7).weatherClass()).min()).hasValue(-3);
  }

  private static MonthInputs at(int year, int month) {
    return HISTORICAL.at(Month.of(year, month));
  }
}
