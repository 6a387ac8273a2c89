package smychka.model.countryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smychka.model.Ordinary;

/// A margin of a fifth at full tolerance; held grain gains a hundredth a month, up to eight.
class SalesTermsTest {
  private static final GrainMarketing.Parameters P = Ordinary.marketing();
  private static final double STEADY = Math.log(5000);

  private static SalesTerms.Market market(int month, double tolerance, double war) {
    return new SalesTerms.Market(month, 4000, STEADY, tolerance, war, .9, .9, 1, 0);
  }

  /// (CS-4.14), (CS-4.15): both outlets pay 4000, each has half.
  @Test
  void theNetPriceIsTheMeanInLogsOfBothOutlets() {
    SalesTerms.Terms even = SalesTerms.at(P, market(3, 1, 0), 5000);
    assertThat(even.privateShare()).isCloseTo(.5, within(1e-9));
    assertThat(even.quote().netKopeksPerKg()).isCloseTo(4, within(1e-9));
    assertThat(even.quote().buyKopeksPerKg()).isCloseTo(5, within(1e-9));
    assertThat(even.quote().soldShare()).isCloseTo(GrainMarketing.soldShare(P, .72), within(1e-9));
    SalesTerms.Terms dear = SalesTerms.at(P, market(3, 1, 0), 10_000);
    double w = dear.privateShare();
    assertThat(w).isGreaterThan(.9);
    assertThat(Math.log(dear.quote().netKopeksPerKg()))
        .isCloseTo(w * Math.log(8) + (1 - w) * Math.log(4), within(1e-9));
  }

  /// (CS-4.16).
  @Test
  void heldGrainIsWorthWhatItWillFetch() {
    assertThat(SalesTerms.hold(P, market(0, 1, 0), 5000)).isCloseTo(4000 * 1.08, within(1e-6));
    assertThat(SalesTerms.hold(P, market(10, 1, 0), 5000)).isCloseTo(4000 * 1.02, within(1e-6));
    assertThat(SalesTerms.hold(P, market(0, 1, 1), 5000)).isCloseTo(4320 * 1.3, within(1e-6));
    assertThat(SalesTerms.hold(P, market(0, .5, 0), 5000))
        .isCloseTo(5000 * .7 * 1.08 * .675, within(1e-6));
    assertThat(SalesTerms.hold(P, market(0, 0, 0), 5000)).isCloseTo(1500, within(1e-6));
  }

  /// (CS-4.17): theta is .35.
  @Test
  void theExpectedPriceLiesBetweenTheMonthsAndTheSlowOne() {
    assertThat(SalesTerms.hold(P, market(10, 1, 0), 10_000))
        .isCloseTo(.8 * 1.02 * 5000 * Math.pow(2, .35), within(1e-6));
  }

  /// (CS-4.16): as feed a tonne is worth 1500 at the animal prices of 1913.
  @Test
  void grainIsNeverHeldForLessThanItFeeds() {
    var dearMeat = new SalesTerms.Market(10, 4000, STEADY, 1, 0, .9, .9, 4, 0);
    assertThat(SalesTerms.hold(P, dearMeat, 5000)).isCloseTo(6000, within(1e-6));
  }

  /// (CS-4.18): in June all that is left is the month's; in July three hundredths.
  @Test
  void theMonthHasItsShareOfWhatIsLeftOfTheSeason() {
    assertThat(SalesTerms.at(P, market(11, 1, 0), 5000).quote().releaseShare())
        .isCloseTo(P.release(-Math.log(1.01)), within(1e-9));
    assertThat(SalesTerms.at(P, market(0, 1, 0), 5000).quote().releaseShare())
        .isCloseTo(P.release(-Math.log(1.08)) * .03, within(1e-9));
  }

  @Test
  void aRoubleWorthLessThanUsualHoldsGrainBack() {
    var less = new SalesTerms.Market(3, 4000, STEADY, 1, 0, .45, .9, 1, 0);
    assertThat(SalesTerms.at(P, less, 5000).quote().releaseShare())
        .isLessThan(SalesTerms.at(P, market(3, 1, 0), 5000).quote().releaseShare());
  }

  @Test
  void aStateThatPaysNothingLeavesTermsThatCanBeReckonedWith() {
    var nothing = new SalesTerms.Market(3, 0, STEADY, 1, 0, .9, .9, 1, 0);
    assertThat(SalesTerms.at(P, nothing, 5000).quote().netKopeksPerKg()).isPositive().isFinite();
  }
}
