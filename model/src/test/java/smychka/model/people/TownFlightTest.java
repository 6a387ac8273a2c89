package smychka.model.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TownFlightTest {
  private static final TownFlight.Parameters P =
      new TownFlight.Parameters(.975, 2.4, .12, .92, .965);

  /// (PO-8.1) hunger drives people out; the fed stay.
  @Test
  void hungerDrivesPeopleOut() {
    assertThat(TownFlight.leaves(P, .98, 0)).isZero();
    assertThat(TownFlight.leaves(P, .875, 0)).isCloseTo(.024, within(1e-9));
    assertThat(TownFlight.leaves(P, .875, .05)).isCloseTo(.074, within(1e-9));
    assertThat(TownFlight.leaves(P, .5, 0)).isEqualTo(.12);
    assertThat(TownFlight.goes(0, 5, 7)).isFalse();
  }

  /// (PO-8.2) nobody moves to hungry towns.
  @Test
  void pull() {
    assertThat(TownFlight.pull(P, .9)).isZero();
    assertThat(TownFlight.pull(P, .97)).isEqualTo(1);
    assertThat(TownFlight.pull(P, .9425)).isCloseTo(.5, within(1e-9));
  }

  /// (PO-7.1), (PO-7.2) what can be carried to Petrograd, less on worn railways, more where trade
  /// is free.
  @Test
  void whatIsCarried() {
    var p = new Bagmen.Parameters(.44, .47, .62, .9, 3, 1.25, .02, .25, .45);
    assertThat(p.share(1, 0, 1, 0)).isCloseTo(.44, within(1e-9));
    assertThat(p.share(0, 0, 1, 0)).isCloseTo(.62, within(1e-9));
    assertThat(p.share(0, 3, 1, 0)).isCloseTo(.9, within(1e-9));
    assertThat(p.share(2, 0, .5, 1)).isCloseTo(.94, within(1e-9));
    assertThat(p.otherFood(.4, .44, 1)).isCloseTo(.24, within(1e-9));
    assertThat(p.otherFood(.4, .44, 0)).isCloseTo(.47, within(1e-9));
    assertThat(p.otherFood(.4, 2, 1)).isCloseTo(.42, within(1e-9));
    assertThat(p.trains(1, 0, 1)).isEqualTo(1);
    assertThat(p.trains(1, 0, .45 / 4)).isCloseTo(.5, within(1e-9));
    assertThat(p.trains(0, 3, .1)).isEqualTo(1);
  }
}
