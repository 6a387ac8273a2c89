package smychka.experiment.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import smychka.experiment.claims.ClaimResult.Row;
import smychka.experiment.claims.ClaimResult.Ruled;
import smychka.experiment.compare.PairedDifference;

/// What is told of a judged claim, in parts that a terminal and a page lay out.
public final class Account {
  /// A part: a heading, a paragraph, an item of a list, or a table with its header first.
  ///
  /// @param text empty for a table
  /// @param rows empty for anything else
  public record Part(Kind kind, String text, List<List<String>> rows) {
    public Part {
      rows = List.copyOf(rows);
    }
  }

  /// Kinds of parts.
  public enum Kind {
    HEADING,
    PARAGRAPH,
    ITEM,
    TABLE
  }

  private static final String RULE =
      "Rule, fixed before any run: supported where the sign holds in 90 % of draws in every closure and"
          + " the mean effect is above the threshold; contradicted likewise for the other sign; no"
          + " material effect where the 90 % interval lies within the threshold in every closure;"
          + " assumed where the sign follows from one coefficient or an imposed direction, or from"
          + " equations none of which can act the other way; else undetermined.";
  private static final String BANDS =
      "Draws are of luck and parameters together, from documented ranges (decision 0027), not from a"
          + " calibration: a draw need not be a country like the one that was. Parameters of a draw hold"
          + " from July 1924; before it, in the paper inflation, most draws run away. Intervals are 90 %,"
          + " of the mean over draws, by Student's t. Words, the initial set, levers and weather are not"
          + " drawn.";

  private final ClaimResult result;
  private final List<Part> parts = new ArrayList<>();

  private Account(ClaimResult result) {
    this.result = result;
  }

  /// The parts, in order.
  public static List<Part> of(ClaimResult result) {
    return List.copyOf(new Account(result).build());
  }

  private List<Part> build() {
    Claim claim = result.claim();
    part(Kind.HEADING, claim.id() + " " + claim.title());
    String paragraphs = String.join(", ", claim.paragraphs());
    paragraph(
        "Claim: %s (Weissman 1988, ¶ %s; %s.)"
            .formatted(claim.text(), paragraphs, claim.standing()));
    paragraph("Source criticism:");
    claim.criticism().forEach(c -> part(Kind.ITEM, c));
    verdict();
    played();
    table(claim.contrasts().stream().filter(Contrast::judged).toList(), true);
    paragraph("Beside it, not judged, in the model as it is (the other closures are in `--out`):");
    table(claim.contrasts(), false);
    ledger();
    paragraph("What is cut off: " + claim.cutOff());
    paragraph("What would change the verdict: " + claim.changes());
    paragraph(RULE);
    paragraph(BANDS);
    return parts;
  }

  private void verdict() {
    paragraph("Verdict: " + result.verdict().words() + ".");
    for (Ruled ruled : result.rulings()) {
      part(
          Kind.ITEM,
          "%s, claimed to be %s: %s"
              .formatted(
                  ruled.outcome().title(),
                  ruled.outcome().expected() > 0 ? "higher" : "lower",
                  ruled.ruling().words()));
    }
    if (result.draws() < Judge.FEWEST_DRAWS) {
      paragraph(
          "With fewer than %d draws nothing is decided: 90 %% of them cannot be told from all."
              .formatted(Judge.FEWEST_DRAWS));
    }
  }

  private void played() {
    Claim claim = result.claim();
    paragraph(
        "Played: %d of %d draws, 1:%d, seed %d, arms from %s to %s, history before them."
            .formatted(
                result.draws(),
                result.request().draws(),
                result.request().scale(),
                result.request().seed(),
                claim.from(),
                claim.to()));
    claim.arms().forEach(a -> part(Kind.ITEM, a.title() + " (`" + a.id() + "`): " + a.text()));
    for (Cell cell : result.cells()) {
      for (var form : cell.changed()) {
        if (cell.counts()) {
          part(Kind.ITEM, "closure " + cell.title() + " (`" + cell.id() + "`): " + form.text());
        }
      }
    }
    if (!result.notBuilt().isEmpty()) {
      paragraph(
          "Closures of the list that are not built yet: "
              + String.join("; ", result.notBuilt())
              + ".");
    }
    if (!result.refused().isEmpty()) {
      paragraph(
          "Draws passed over, because the model refuses their parameters together: "
              + result.refused().size()
              + ". First reason: "
              + reasons(result.refused()).getFirst()
              + ".");
    }
    if (!result.skipped().isEmpty()) {
      paragraph(
          "Draws left out, because an arm could not be played to its end: "
              + String.join("; ", reasons(result.skipped()))
              + ".");
    }
  }

  private static List<String> reasons(Map<Integer, String> why) {
    return why.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> "draw " + e.getKey() + ", " + e.getValue())
        .toList();
  }

  private void table(List<Contrast> contrasts, boolean judged) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "outcome",
            "contrast",
            "closure",
            "without",
            "difference",
            "interval",
            "up/down",
            "counts from"));
    for (Row row : result.rows()) {
      if (contrasts.contains(row.contrast())
          && (row.contrast().judged() && row.outcome().judged()) == judged
          && (judged || row.cell().kind() == Cell.Kind.REFERENCE)) {
        rows.add(cells(row));
      }
    }
    if (rows.size() > 1) {
      parts.add(new Part(Kind.TABLE, "", rows));
    }
  }

  private static List<String> cells(Row row) {
    PairedDifference d = row.difference();
    return List.of(
        row.outcome().title() + " [" + row.outcome().outcome().unit() + "]",
        row.contrast().title(),
        row.cell().title(),
        number(d.baseMean()),
        (d.difference() > 0 ? "+" : "") + number(d.difference()),
        Double.isNaN(d.low90()) ? "-" : number(d.low90()) + " to " + number(d.high90()),
        d.higher() + "/" + d.lower(),
        number(row.threshold()));
  }

  private void ledger() {
    paragraph("Ledger, the equations that carry the effect:");
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("equation", "acts", "coefficient", "range", "both directions", "on", "how"));
    for (LedgerEntry entry : result.claim().ledger()) {
      var p = entry.parameter();
      rows.add(
          List.of(
              "(" + entry.equation() + ")",
              entry.direction() > 0 ? "higher" : "lower",
              "`" + p.id() + "`",
              number(p.low(0)) + " to " + number(p.high(0)),
              entry.straddles() ? "yes" : entry.imposed() ? "no, imposed" : "no",
              String.join(", ", entry.outcomes()),
              entry.how()
                  + (entry.trial().isPresent()
                      ? " Tried at its neutral value, in the table as a closure of its own."
                      : "")));
    }
    parts.add(new Part(Kind.TABLE, "", rows));
  }

  private void paragraph(String text) {
    part(Kind.PARAGRAPH, text);
  }

  private void part(Kind kind, String text) {
    parts.add(new Part(kind, text, List.of()));
  }

  /// A number with three digits or more.
  static String number(double value) {
    double size = Math.abs(value);
    int decimals = size == 0 || size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
    String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
    return text.matches("-0(\\.0*)?") ? text.substring(1) : text;
  }
}
