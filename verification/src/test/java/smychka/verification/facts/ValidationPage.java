package smychka.verification.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import smychka.experiment.facts.FactKind;
import smychka.experiment.facts.HungerByRegion;
import smychka.experiment.facts.Judgement;
import smychka.scenario.Removal;
import smychka.verification.documentation.Markdown;

/// The text of `docs/generated/validation.md`: what the facts say of the historical run, and which
/// ablation takes a fact away.
final class ValidationPage {
  /// Its file in `docs/generated/`.
  static final String FILE = "validation.md";

  /// What stands between what every check measures again and what only `./smychka docs` does.
  static final String ABLATIONS = "## What takes a fact away\n";

  /// The facts that the ablations are asked about.
  static final List<String> ASKED =
      List.of(
          "F01", "F02", "F03", "F04", "F05", "F06", "F08", "F09", "F10", "F11", "F13", "F14", "F15",
          "F17", "F18", "F19", "F20", "F21", "F22", "F23", "F24", "F25", "F30", "F32", "F33", "F34",
          "F37");

  private static final String OUTSIDE = FactKind.OUTSIDE.id();

  private ValidationPage() {}

  /// The part that a check measures again.
  static String facts(HistoricalRun run) {
    List<Judgement> judged =
        run.judgements().stream().filter(j -> !j.kind().equals(OUTSIDE)).toList();
    long fit = judged.stream().filter(ValidationPage::isFit).count();
    long held = judged.stream().filter(ValidationPage::isFit).filter(j -> !j.isMiss()).count();
    return new Markdown("Validation", "runs of `historical` and `evidence/facts/facts.yaml`")
        .paragraph(
            ("Means of %d countries of 1:%d, %s to %s, seed %d, results `%s`;"
                    + " `./smychka run historical --replicates %d` gives the same.")
                .formatted(
                    HistoricalRun.REPLICATES,
                    HistoricalRun.SCALE,
                    HistoricalRun.FIRST,
                    HistoricalRun.LAST,
                    HistoricalRun.SEED,
                    run.hash(),
                    HistoricalRun.REPLICATES))
        .paragraph(
            ("Of %d rows that are `fit`, %d lie inside their band. `reported` rows are computed and not judged"
                    + " by; `input` rows follow from a lever. Rows of which this part of the model cannot speak"
                    + " are left out. The distance is in half widths of the band, or in tenths of the bound"
                    + " where there is one alone; 3 for a wrong sign.")
                .formatted(fit, held))
        .table(
            List.of("id", "what", "kind", "value", "band", "unit", "stands"),
            judged.stream().map(ValidationPage::row).toList())
        .page();
  }

  private static List<String> row(Judgement j) {
    String title =
        j.regions().isEmpty()
            ? j.title()
            : j.title() + " (thousands by region: " + HungerByRegion.text(j.regions()) + ")";
    return List.of(j.id(), title, j.kind(), number(j.value()), band(j), j.unit(), stands(j));
  }

  static boolean isFit(Judgement j) {
    return j.kind().equals(FactKind.FIT.id());
  }

  private static String stands(Judgement j) {
    Double distance = j.distance();
    return !j.isMiss()
        ? "inside"
        : distance == null ? "not computed" : number(distance) + " outside";
  }

  private static String band(Judgement j) {
    Double low = j.low();
    Double high = j.high();
    if (low != null && low.equals(high)) {
      return number(low);
    }
    return low == null
        ? "at most " + number(high)
        : high == null ? "at least " + number(low) : number(low) + " to " + number(high);
  }

  /// The part that only `./smychka docs` measures again.
  ///
  /// @param without judgements by the id of the removal
  static String ablations(
      HistoricalRun run,
      List<Removal> ablations,
      Map<String, List<Judgement>> without,
      String day) {
    List<Judgement> asked =
        run.judgements().stream()
            .filter(j -> ASKED.contains(fact(j)) && !j.kind().equals(OUTSIDE))
            .sorted(Comparator.comparing(Judgement::id))
            .toList();
    StringBuilder text = new StringBuilder(ABLATIONS).append('\n');
    text.append(measured(run.hash())).append(" Last on ").append(day).append(".\n\n");
    text.append(
        ("The first %d countries with one thing taken away, the same luck. Bold: the row leaves its"
                + " band, or enters it.\n\n")
            .formatted(HistoricalRun.ABLATED));
    ablations.forEach(a -> text.append("- `%s`: %s\n".formatted(a.id(), a.text())));
    List<String> head = new ArrayList<>(List.of("id", "band", "history"));
    ablations.forEach(a -> head.add(a.id()));
    text.append('\n')
        .append(tableRow(head))
        .append(tableRow(head.stream().map(h -> "---").toList()));
    Map<String, List<String>> takes = new TreeMap<>();
    for (Judgement j : asked) {
      List<String> cells = new ArrayList<>(List.of(j.id(), band(j), number(j.value())));
      for (Removal ablation : ablations) {
        Judgement other = find(without, ablation.id(), j.id());
        boolean changed = other.isMiss() != j.isMiss();
        cells.add(changed ? "**" + number(other.value()) + "**" : number(other.value()));
        if (changed && other.isMiss()) {
          takes
              .computeIfAbsent(fact(j), f -> new ArrayList<>())
              .add("`%s` (%s)".formatted(ablation.id(), j.id()));
        }
      }
      text.append(tableRow(cells));
    }
    text.append('\n');
    for (String fact : ASKED) {
      text.append("- %s: %s\n".formatted(fact, summary(takes.getOrDefault(fact, List.of()))));
    }
    return text.toString();
  }

  private static String summary(List<String> takes) {
    return takes.isEmpty()
        ? "none of these takes a row of it away"
        : "taken away by " + String.join(", ", takes);
  }

  /// The sentence that says on which results the ablations rest.
  static String measured(String hash) {
    return "Measured only by `./smychka docs`, against results `%s`.".formatted(hash);
  }

  private static String fact(Judgement j) {
    return j.id().substring(0, 3);
  }

  private static Judgement find(Map<String, List<Judgement>> without, String ablation, String id) {
    return Objects.requireNonNull(without.get(ablation)).stream()
        .filter(j -> j.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String tableRow(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /// A number to four digits or so, years and months to two decimals.
  static String number(@Nullable Double value) {
    if (value == null) {
      return "";
    }
    double size = Math.abs(value);
    int decimals = size >= 1000 ? 2 : size >= 100 ? 1 : size >= 10 ? 2 : 3;
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
