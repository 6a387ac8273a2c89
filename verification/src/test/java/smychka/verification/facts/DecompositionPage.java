package smychka.verification.facts;

import java.util.ArrayList;
import java.util.List;
import smychka.experiment.compare.PairedDifference;
import smychka.experiment.removal.Ablation;
import smychka.experiment.removal.Decomposition;
import smychka.experiment.removal.Factor;
import smychka.experiment.removal.Regional;
import smychka.verification.documentation.Markdown;

/// The text of `docs/generated/decomposition.md`: what each factor did to the outcomes of the
/// questions that ship.
final class DecompositionPage {
  /// Its file in `docs/generated/`.
  static final String FILE = "decomposition.md";

  private static final List<String> COLUMNS =
      List.of(
          "factor",
          "removed",
          "90 % interval",
          "left",
          "90 % interval",
          "share",
          "90 % interval",
          "up/down");

  private DecompositionPage() {}

  /// @param hash of the results of history on which this was measured
  static String text(String hash, List<Ablation.Result> results) {
    Markdown page = new Markdown("Decomposition", "`data/removals/` and runs of `historical`");
    page.paragraph(ValidationPage.measured(hash));
    page.paragraph(
        "*Removed*: what taking the factor alone out of history changes. *Left*: what it changes where"
            + " all others are removed. *Share*: what its presence adds, in the mean over all orders in"
            + " which the factors can be removed (Shapley); shares add up to history less all removed."
            + " *Rest*: what the single changes leave of that total; far from 0 where factors work"
            + " together. Intervals are of the mean over countries and hold luck only; up/down counts the"
            + " countries with a share above and below 0. How to read it:"
            + " [how to divide an outcome](../how-to/ablate.md).");
    results.forEach(result -> question(page, result));
    return page.page();
  }

  private static void question(Markdown page, Ablation.Result result) {
    page.heading(result.title());
    page.paragraph(
        "`./smychka ablate %s`: %d countries of 1:%d, seed %d; the sets of factors part in %s."
            .formatted(
                result.question(),
                result.replicates(),
                result.scale(),
                result.seed(),
                result.from()));
    List<String> lines = new ArrayList<>();
    for (Factor factor : result.factors()) {
      lines.add("- *%s* (`%s`): %s".formatted(factor.title(), factor.id(), factor.text()));
    }
    page.paragraph(String.join("\n", lines));
    for (List<Decomposition> parts : Regional.grouped(result.parts())) {
      if (parts.size() == 1) {
        outcome(page, parts.getFirst());
      } else {
        regions(page, result.factors(), parts);
      }
    }
  }

  private static void regions(Markdown page, List<Factor> factors, List<Decomposition> regions) {
    page.paragraph(
        "`%s` by region, thousands: history, without one factor, without all."
            .formatted(Regional.series(regions)));
    List<String> head = new ArrayList<>(List.of("region", "history"));
    factors.forEach(factor -> head.add("without " + factor.title()));
    head.add("without all");
    List<List<String>> rows = new ArrayList<>();
    for (Decomposition region : regions) {
      List<String> row = new ArrayList<>();
      row.add(Regional.region(region));
      double history = region.total().otherMean();
      row.add(thousands(history));
      region.rows().forEach(r -> row.add(thousands(history + r.removed().difference())));
      row.add(thousands(region.total().baseMean()));
      rows.add(row);
    }
    page.table(head, rows);
  }

  private static String thousands(double millions) {
    return "%.0f".formatted(1000 * millions);
  }

  private static void outcome(Markdown page, Decomposition part) {
    PairedDifference total = part.total();
    page.paragraph(
        "`%s`, %s [%s]: history %s, all removed %s."
            .formatted(
                part.outcome().text(),
                part.outcome().title(),
                part.outcome().unit(),
                number(total.otherMean()),
                number(total.baseMean())));
    List<List<String>> rows = new ArrayList<>();
    for (Decomposition.Row row : part.rows()) {
      rows.add(row(row.factor().title(), row.removed(), row.left(), row.share()));
    }
    PairedDifference all = PairedDifference.of(part.all(), part.history());
    rows.add(row("all together", PairedDifference.of(part.history(), part.all()), all, all));
    rows.add(
        List.of(
            "rest",
            number(-part.restOfRemoved().difference()),
            "",
            number(part.restOfLeft().difference()),
            "",
            "0",
            "",
            ""));
    page.table(COLUMNS, rows);
  }

  private static List<String> row(
      String label, PairedDifference removed, PairedDifference left, PairedDifference share) {
    return List.of(
        label,
        number(removed.difference()),
        interval(removed),
        number(left.difference()),
        interval(left),
        number(share.difference()),
        interval(share),
        share.higher() + "/" + share.lower());
  }

  private static String interval(PairedDifference d) {
    return number(d.low90()) + " to " + number(d.high90());
  }

  private static String number(double value) {
    return ValidationPage.number(value);
  }
}
