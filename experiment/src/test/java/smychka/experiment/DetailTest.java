package smychka.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import smychka.engine.SeriesKey;
import smychka.engine.SeriesKind;

class DetailTest {
  private static final Detail DETAIL =
      new Detail(Map.of("harvest", "region", "binding", "class", "exports", "union"));

  @Test
  void eachMarkKeepsItsRows() {
    assertThat(kept("harvest", "ussr", "all")).isTrue();
    assertThat(kept("harvest", "volga", "all")).isTrue();
    assertThat(kept("harvest", "volga", "poor")).isFalse();
    assertThat(kept("binding", "ussr", "land")).isTrue();
    assertThat(kept("binding", "volga", "land")).isFalse();
    assertThat(kept("exports", "ussr", "all")).isTrue();
    assertThat(kept("exports", "volga", "all")).isFalse();
    assertThat(kept("unnamed", "ussr", "all")).isTrue();
    assertThat(kept("unnamed", "volga", "all")).isFalse();
  }

  private static boolean kept(String series, String region, String group) {
    return DETAIL.test(new SeriesKey(series, region, group, "mn t", SeriesKind.FLOW));
  }
}
