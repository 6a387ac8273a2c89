package smychka.model.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;

class OfficialsTest {
  private static final Officials.Parameters P = Ordinary.officials();

  /// (PO-5.1), (PO-5.2): all administered is half more than the apparatus has staff for.
  @Test
  void moreIsAdministeredMoreAreWanted() {
    assertThat(Officials.administered(P, 0, 1, 0, 1)).isEqualTo(1);
    assertThat(Officials.administered(P, 1, 0, 1, 0)).isZero();
    assertThat(Officials.wanted(P, .5)).isEqualTo(1);
    assertThat(Officials.wanted(P, .2)).isEqualTo(1);
    assertThat(Officials.wanted(P, 1)).isCloseTo(2, within(1e-12));
  }

  /// (PO-5.3), (PO-5.4): checks take what is had past the shops, never the tariff.
  @Test
  void checksHoldPrivilegeDown() {
    assertThat(Officials.checks(P, 1, 1, 1, 1)).isEqualTo(1);
    assertThat(Officials.checks(P, .5, 0, 0, 0)).isZero();
    assertThat(Officials.privilege(P, 1.2, 1, 1)).isCloseTo(1.2, within(1e-12));
    assertThat(Officials.privilege(P, 1.2, 1, 0)).isCloseTo(1.8, within(1e-12));
    assertThat(Officials.privilege(P, 1.2, 0, 0)).isCloseTo(1.2, within(1e-12));
  }
}
