package smychka.verification.conservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import smychka.engine.Month;
import smychka.engine.RunTable;
import smychka.model.month.Country;
import smychka.model.tables.Region;

/// Every kilogram that leaves the state's stock leaves it for a use that is recorded: stock and
/// transit change by intake, imports and the uses, month by month, in years of trade, of force, of
/// quotas and cards.
class StateGrainClosesTest {
  private static final List<String> USES =
      List.of(
          "army",
          "towns",
          "growers",
          "industry",
          "seed",
          "relief",
          "export",
          "villages",
          "exile",
          "lost");

  @Test
  void everyTonneHasAUse() {
    RunTable t;
    try (Country country = RealCountry.found(2000, 1)) {
      RealCountry.play(country, Month.of(1934, 12));
      t = country.recorder().table();
    }
    double used = 0;
    for (int m = 0; m + 1 < t.months(); m++) {
      double out = 0;
      for (String use : USES) {
        out += at(t, "state_grain_use", use, m);
      }
      double in = at(t, "state_grain_intake_all", "all", m) + at(t, "grain_imports", "all", m);
      assertThat(held(t, m + 1)).as("month %d", m).isCloseTo(held(t, m) + in - out, within(1e-6));
      used += out;
    }
    assertThat(used).isGreaterThan(50);
    for (String use : USES) {
      assertThat(
              java.util.Arrays.stream(t.series(t.find("state_grain_use", Region.UNION, use))).sum())
          .as(use)
          .isPositive();
    }
  }

  private static double held(RunTable t, int m) {
    return at(t, "state_grain_stock", "all", m) + at(t, "state_grain_in_transit", "all", m);
  }

  private static double at(RunTable t, String series, String group, int m) {
    return t.series(t.find(series, Region.UNION, group))[m];
  }
}
