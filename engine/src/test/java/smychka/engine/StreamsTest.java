package smychka.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class StreamsTest {
  @Test
  void aStreamHasTheKeyOfItsName() {
    Streams streams = new Streams(7, 3);
    long key = streams.register("sowing");
    assertThat(key).isEqualTo(Draws.streamKey(7, 3, "sowing")).isEqualTo(streams.key("sowing"));
    assertThat(streams.register("sale")).isNotEqualTo(key);
    assertThat(streams.seed()).isEqualTo(7);
    assertThat(streams.replicate()).isEqualTo(3);
  }

  @Test
  void twoDecisionsMayNotShareAStream() {
    Streams streams = new Streams(7, 3);
    streams.register("sowing");
    assertThatIllegalStateException()
        .isThrownBy(() -> streams.register("sowing"))
        .withMessageContaining("\"sowing\" is already taken");
  }

  @Test
  void aStreamNobodyRegisteredIsRefused() {
    Streams streams = new Streams(7, 3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> streams.key("sowing"))
        .withMessageContaining("\"sowing\"");
    assertThatIllegalArgumentException().isThrownBy(() -> streams.register(" "));
  }
}
