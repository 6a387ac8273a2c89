package smychka.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import smychka.engine.Month;
import smychka.experiment.claims.Cell;
import smychka.experiment.claims.Claim;
import smychka.experiment.claims.ClaimOutcome;
import smychka.experiment.claims.ClaimRequest;
import smychka.experiment.claims.ClaimResult;
import smychka.experiment.claims.Contrast;
import smychka.experiment.claims.Finding;
import smychka.experiment.claims.LedgerEntry;
import smychka.experiment.claims.Ruling;
import smychka.experiment.claims.Threshold;
import smychka.experiment.compare.PairedDifference;
import smychka.experiment.facts.Outcome;
import smychka.scenario.DataFolder;
import smychka.scenario.Parameter;
import smychka.scenario.Removal;
import smychka.scenario.Start;

/// A claim that was judged on two draws without playing anything.
final class ToyClaims {
  private static final Month FROM = Month.of(1926, 7);

  private ToyClaims() {}

  static ClaimResult judged(ClaimRequest request) {
    var grain = new Outcome("grain:1926-07", "grain", "mn t", Set.of("grain"), FROM, FROM, r -> 0);
    var outcome =
        new ClaimOutcome(
            "sales", "grain sold", grain, -1, Threshold.GRAIN, ClaimOutcome.Standing.PLAIN);
    var contrast = new Contrast("both", "the cut", Contrast.HISTORY, "no-cut", true, false);
    var cell = new Cell(Cell.REFERENCE, "as it is", Cell.Kind.REFERENCE, List.of());
    PairedDifference difference =
        PairedDifference.of(new double[] {10, 12}, new double[] {8, 10.5});
    var ruling = new Ruling(Finding.ASSUMED, List.of("CS-4.3"));
    return new ClaimResult(
        claim(outcome, contrast),
        List.of(cell),
        List.of("the world off"),
        request,
        2,
        Map.of(1, "the books do not close"),
        Map.of(),
        List.of(new ClaimResult.Row(contrast, outcome, cell, difference, .55)),
        List.of(new ClaimResult.Ruled(outcome, ruling)),
        ruling,
        List.of(new ClaimResult.Drawn(2, Cell.REFERENCE, "no-cut", "sales", 10)),
        .5);
  }

  private static Claim claim(ClaimOutcome outcome, Contrast contrast) {
    Parameter sigma =
        DataFolder.open(Path.of("../data"), Start.ASSUMED_1921)
            .parameters()
            .find("countryside.grain-marketing.sigma")
            .orElseThrow();
    return new Claim(
        "C1",
        "Cheap grain",
        "Cheap grain is not sold.",
        List.of("57"),
        "stated in the essay",
        List.of("Only one harvest failed."),
        FROM,
        FROM,
        List.of(Removal.named("no-cut", "no cut", "The price stays.", "a trial")),
        List.of(contrast),
        List.of(outcome),
        "Everything after July.",
        List.of(
            new LedgerEntry(
                "CS-4.3",
                -1,
                sigma,
                OptionalDouble.of(1),
                List.of("sales"),
                "By its form.",
                true,
                Optional.empty())),
        "Another form.",
        "claims/c01.yaml");
  }
}
