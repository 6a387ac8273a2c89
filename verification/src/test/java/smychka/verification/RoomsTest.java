package smychka.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RoomsTest {
  private static final Rooms ROOMS =
      Rooms.parse("# rooms\nbuilt a.b\nplanned a.c\nplanned data/x/\n");

  @Test
  void aBuiltRoomMustHoldSomething() {
    assertThat(ROOMS.complaints(Map.of()))
        .containsExactly("a.b is listed as built and holds nothing");
  }

  @Test
  void aPlannedRoomThatExistsIsToBeMarked() {
    assertThat(ROOMS.complaints(Map.of("a.b", true, "data/x/", true)))
        .singleElement()
        .asString()
        .startsWith("data/x/ exists now: write 'built'");
  }

  @Test
  void aRoomNobodyListedIsNoticedUnlessItIsPartOfOne() {
    assertThat(ROOMS.complaints(Map.of("a.b", true, "a.b.inner", true, "a.d", true)))
        .singleElement()
        .asString()
        .startsWith("a.d is not listed");
  }

  @Test
  void aRuleAboutAnUnlistedRoomIsAnError() {
    assertThatThrownBy(() -> ROOMS.mustHoldSomething("a.z")).hasMessageContaining("a.z");
  }

  @Test
  void aLineThatIsNeitherIsRefusedWithItsNumber() {
    assertThatThrownBy(() -> Rooms.parse("built a\nhalf b\n")).hasMessageContaining(":2:");
  }
}
