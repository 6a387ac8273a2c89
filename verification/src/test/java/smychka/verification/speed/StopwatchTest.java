package smychka.verification.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import smychka.verification.speed.Stopwatch.Cost;

class StopwatchTest {
  private long now;

  /// Takes a set time a month on the pretended clock; its state counts the months.
  private final class Pretended implements Sweep {
    private final String form;
    private final long cost;
    private final int skips;
    private int played;

    Pretended(String form, long cost, int skips) {
      this.form = form;
      this.cost = cost;
      this.skips = skips;
    }

    @Override
    public String form() {
      return form;
    }

    @Override
    public long households() {
      return 10;
    }

    @Override
    public void month() {
      now += cost;
      played++;
    }

    @Override
    public long digest() {
      return (long) played - skips;
    }
  }

  private final Stopwatch stopwatch = new Stopwatch(() -> now, 5, 3, 4);

  @Test
  void costIsTimeOverHouseholdsAndMonths() {
    List<Sweep> forms = List.of(new Pretended("columns", 20, 0), new Pretended("objects", 300, 0));
    assertThat(stopwatch.measure(forms))
        .containsExactly(new Cost("columns", 2, 2), new Cost("objects", 30, 30));
  }

  @Test
  void formsThatEndElsewhereAreRefused() {
    List<Sweep> forms = List.of(new Pretended("columns", 1, 0), new Pretended("objects", 1, 1));
    assertThatThrownBy(() -> stopwatch.measure(forms))
        .hasMessage("objects does not end in the state of columns");
  }
}
