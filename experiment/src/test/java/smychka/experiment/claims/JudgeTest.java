package smychka.experiment.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import smychka.engine.Month;
import smychka.experiment.claims.ClaimOutcome.Standing;
import smychka.experiment.claims.Judge.Measured;
import smychka.experiment.claims.Judge.Tried;
import smychka.experiment.compare.PairedDifference;
import smychka.experiment.facts.Outcome;
import smychka.scenario.DataFolder;
import smychka.scenario.Parameter;
import smychka.scenario.Start;

/// The rule of verdicts, by hand.
class JudgeTest {
  private static final Parameter SLOPE =
      DataFolder.open(Path.of("../data"), Start.ASSUMED_1921)
          .parameters()
          .find("countryside.expectations.salienceForce")
          .orElseThrow();
  private static final double T = .5;

  /// Ten draws without, at 10, and with what acts, by these differences.
  private static Measured draws(double... differences) {
    double[] without = new double[differences.length];
    Arrays.fill(without, 10);
    double[] with = Arrays.stream(differences).map(d -> 10 + d).toArray();
    return new Measured(PairedDifference.of(without, with), T);
  }

  private static Measured all(double difference) {
    double[] draws = new double[10];
    Arrays.setAll(draws, k -> difference + .01 * k);
    return draws(draws);
  }

  private static Finding finding(Measured... closures) {
    return Judge.outcome(-1, List.of(closures), List.of()).finding();
  }

  private static LedgerEntry entry(int direction, double neutral, boolean imposed) {
    return new LedgerEntry(
        "CS-1.8",
        direction,
        SLOPE,
        OptionalDouble.of(neutral),
        List.of("one"),
        "how",
        imposed,
        Optional.empty());
  }

  private static ClaimOutcome outcome(Standing standing) {
    var of = new Outcome("x", "x", "mn t", Set.of(), Month.of(1926, 7), Month.of(1926, 7), r -> 0);
    return new ClaimOutcome("one", "One", of, -1, Threshold.GRAIN, standing);
  }

  @Test
  void supportedAndContradictedNeedTheSignAndTheSizeInEveryClosure() {
    assertThat(finding(all(-1), all(-2))).isEqualTo(Finding.SUPPORTED);
    assertThat(finding(all(1), all(2))).isEqualTo(Finding.CONTRADICTED);
    assertThat(finding(all(-1), all(1))).isEqualTo(Finding.UNDETERMINED);
    assertThat(finding(all(-1), all(-.3)))
        .as("below T in one closure")
        .isEqualTo(Finding.UNDETERMINED);
  }

  @Test
  void nineOfTenDrawsAreEnoughAndEightAreNot() {
    assertThat(finding(draws(-2, -2, -2, -2, -2, -2, -2, -2, -2, 1))).isEqualTo(Finding.SUPPORTED);
    assertThat(finding(draws(-2, -2, -2, -2, -2, -2, -2, -2, 1, 1)))
        .isEqualTo(Finding.UNDETERMINED);
  }

  @Test
  void noMaterialEffectIsAnIntervalWithinTheThreshold() {
    assertThat(finding(all(-.1), all(.2))).isEqualTo(Finding.NO_MATERIAL_EFFECT);
    // the mean is nought, and the draws lie far apart: nothing is known
    assertThat(finding(draws(-3, 3, -3, 3, -3, 3, -3, 3, -3, 3))).isEqualTo(Finding.UNDETERMINED);
  }

  @Test
  void fewDrawsDecideNothing() {
    assertThat(finding(draws(-2, -2, -2, -2, -2, -2, -2, -2, -2))).isEqualTo(Finding.UNDETERMINED);
    assertThat(finding(draws(0, 0, 0))).isEqualTo(Finding.UNDETERMINED);
    assertThat(Judge.outcome(-1, List.of(), List.of()).finding()).isEqualTo(Finding.UNDETERMINED);
  }

  @Test
  void aSignThatOneCoefficientGivesIsAssumed() {
    assertThat(SLOPE.low(0)).isPositive();
    Tried gone = new Tried(entry(-1, 0, false), List.of(all(-.1)));
    Tried stays = new Tried(entry(-1, 0, false), List.of(all(-1)));
    Tried against = new Tried(entry(1, 0, false), List.of());
    assertThat(Judge.carriers(-1, List.of(gone, against))).containsExactly("CS-1.8");
    assertThat(Judge.carriers(-1, List.of(stays, against))).isEmpty();
    Ruling ruling = Judge.outcome(-1, List.of(all(-1)), List.of("CS-1.8"));
    assertThat(ruling.words()).isEqualTo("assumed by equation (CS-1.8)");
  }

  @Test
  void aPriorThatStraddlesItsNeutralValueLeavesTheSignOpen() {
    double middle = (SLOPE.low(0) + SLOPE.high(0)) / 2;
    Tried open = new Tried(entry(-1, middle, false), List.of(all(-.1)));
    assertThat(open.entry().straddles()).isTrue();
    assertThat(Judge.carriers(-1, List.of(open))).isEmpty();
  }

  @Test
  void anImposedDirectionIsAssumedAndOnlyForItsSign() {
    Tried imposed = new Tried(entry(1, 0, true), List.of());
    Tried against = new Tried(entry(-1, 0, false), List.of(all(-1)));
    assertThat(Judge.carriers(1, List.of(imposed, against))).containsExactly("CS-1.8");
    assertThat(Judge.carriers(-1, List.of(imposed, against))).isEmpty();
  }

  @Test
  void equationsThatAllActOneWayLeaveNoChoice() {
    Tried one = new Tried(entry(-1, 0, false), List.of(all(-1)));
    assertThat(Judge.carriers(-1, List.of(one, one))).containsExactly("CS-1.8");
    assertThat(Judge.carriers(1, List.of(one, one))).isEmpty();
  }

  private static Finding claim(Finding... findings) {
    List<ClaimOutcome> outcomes =
        Arrays.stream(findings).map(f -> outcome(Standing.PLAIN)).toList();
    List<Ruling> rulings = Arrays.stream(findings).map(f -> new Ruling(f, List.of())).toList();
    return Judge.claim(outcomes, rulings, Arrays.stream(findings).map(f -> 0).toList()).finding();
  }

  @Test
  void aClaimIsTheConjunctionOfItsOutcomes() {
    assertThat(claim(Finding.SUPPORTED, Finding.SUPPORTED)).isEqualTo(Finding.SUPPORTED);
    assertThat(claim(Finding.SUPPORTED, Finding.CONTRADICTED)).isEqualTo(Finding.CONTRADICTED);
    assertThat(claim(Finding.SUPPORTED, Finding.ASSUMED)).isEqualTo(Finding.ASSUMED);
    assertThat(claim(Finding.ASSUMED, Finding.UNDETERMINED)).isEqualTo(Finding.UNDETERMINED);
    assertThat(claim(Finding.NO_MATERIAL_EFFECT, Finding.NO_MATERIAL_EFFECT))
        .isEqualTo(Finding.NO_MATERIAL_EFFECT);
    assertThat(claim(Finding.SUPPORTED, Finding.NO_MATERIAL_EFFECT))
        .isEqualTo(Finding.UNDETERMINED);
  }

  @Test
  void costAndSurvivalThatRiseTogetherAreATrade() {
    List<ClaimOutcome> outcomes = List.of(outcome(Standing.HUMAN_COST), outcome(Standing.SURVIVAL));
    List<Ruling> rulings = List.of(Ruling.of(Finding.SUPPORTED), Ruling.of(Finding.CONTRADICTED));
    assertThat(Judge.claim(outcomes, rulings, List.of(1, 1)).finding()).isEqualTo(Finding.A_TRADE);
    assertThat(Judge.claim(outcomes, rulings, List.of(1, -1)).finding())
        .isEqualTo(Finding.CONTRADICTED);
    assertThat(Judge.claim(outcomes, rulings, List.of(0, 1)).finding())
        .isEqualTo(Finding.CONTRADICTED);
  }

  @Test
  void thresholdsAreThoseFixedBeforehand() {
    assertThat(Threshold.GRAIN.of(-10)).isEqualTo(.5);
    assertThat(Threshold.CONSUMPTION.of(10))
        .isEqualTo(.3, org.assertj.core.api.Assertions.within(1e-12));
    assertThat(Threshold.DEATHS.of(10)).isEqualTo(.1);
    assertThat(Threshold.PROBABILITY.of(.2)).isEqualTo(.05);
  }
}
