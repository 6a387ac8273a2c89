package smychka.verification.direction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import smychka.engine.Month;
import smychka.engine.RunTable;
import smychka.model.month.ModelInputs;
import smychka.model.month.MonthInputs;
import smychka.verification.country.Played;
import smychka.verification.country.Told;

/// The world: off it does nothing, on record it changes nothing, given it sends and asks.
class WorldDirectionTest {
  private static final Month END = Month.of(1925, 6);
  private static final Month START = Month.of(1921, 3);
  private static final int SCALE = 5000;

  private static ModelInputs world(String revolution) {
    ModelInputs in = Told.historical();
    List<MonthInputs> months = new ArrayList<>();
    for (MonthInputs m : in.months()) {
      MonthInputs.Abroad a = m.abroad();
      months.add(
          Told.with(
              m,
              "abroad",
              new MonthInputs.Abroad(
                  revolution, a.support(), a.crisis(), a.strength(), a.repression())));
    }
    return new ModelInputs(in.initial(), in.parameters(), in.first(), months);
  }

  @Test
  void offAndOnRecordAreTheSameCountry() {
    RunTable off = Played.run(world("off"), 0, SCALE, END);
    RunTable recorded = Played.run(world("recorded"), 0, SCALE, END);
    for (String series : new String[] {"grain_price_private", "gold_reserve", "war_alarm"}) {
      assertThat(Played.at(off, series, END)).isEqualTo(Played.at(recorded, series, END));
    }
    assertThat(Played.sum(off, "revolutions_expected", START, END)).isZero();
    assertThat(Played.sum(off, "aid_from_abroad", START, END)).isZero();
    assertThat(Played.sum(recorded, "revolutions_expected", START, END)).isPositive();
    assertThat(Played.sum(recorded, "aid_from_abroad", START, END)).isZero();
  }

  /// Given in October 1923: aid from that month on, none before.
  @Test
  void germanOctoberSendsMachines() {
    RunTable october = Played.run(Told.programme("german-october"), 0, SCALE, END);
    assertThat(Played.at(october, "revolution_weight", END)).isEqualTo(1);
    assertThat(Played.sum(october, "aid_from_abroad", Month.of(1923, 10), END)).isPositive();
    assertThat(Played.sum(october, "aid_from_abroad", START, Month.of(1923, 9))).isZero();
  }
}
