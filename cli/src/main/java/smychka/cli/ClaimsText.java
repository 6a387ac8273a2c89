package smychka.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import smychka.experiment.claims.Account;
import smychka.experiment.claims.ClaimResult;
import smychka.experiment.compare.PairedDifference;
import smychka.experiment.store.Json;

/// Judged claims, as text for a terminal and as JSON.
final class ClaimsText {
  private static final String HANGING = "  ";

  private ClaimsText() {}

  /// Each claim in turn, and what the model is not.
  static String of(List<ClaimResult> results, int columns) {
    int width = Math.min(columns, Console.WIDE);
    List<String> lines = new ArrayList<>();
    for (ClaimResult result : results) {
      for (Account.Part part : Account.of(result)) {
        part(lines, part, width);
      }
    }
    lines.add("");
    lines.addAll(Text.wrap(ComparisonText.LIMITS, width));
    return String.join("\n", lines).strip();
  }

  private static void part(List<String> lines, Account.Part part, int width) {
    switch (part.kind()) {
      case HEADING -> lines.addAll(List.of("", part.text(), "=".repeat(part.text().length())));
      case PARAGRAPH -> {
        lines.add("");
        lines.addAll(Text.wrap(part.text(), width));
      }
      case ITEM -> {
        List<String> item = Text.wrap("- " + part.text(), width - HANGING.length());
        for (int i = 0; i < item.size(); i++) {
          lines.add(i == 0 ? item.get(i) : HANGING + item.get(i));
        }
      }
      case TABLE -> table(lines, part.rows(), width);
    }
  }

  /// Rows under their first cells: a heading for each first cell, then a line for the rest.
  private static void table(List<String> lines, List<List<String>> rows, int width) {
    List<String> header = rows.getFirst();
    String heading = "";
    for (List<String> row : rows.subList(1, rows.size())) {
      if (!row.getFirst().equals(heading)) {
        heading = row.getFirst();
        lines.add("");
        lines.add(heading);
      }
      List<String> said = new ArrayList<>();
      for (int i = 1; i < row.size(); i++) {
        said.add(i < 3 ? row.get(i) : (header.get(i) + " " + row.get(i)).replaceFirst("^how ", ""));
      }
      List<String> wrapped = Text.wrap(String.join(", ", said), width - 2 * HANGING.length());
      for (int i = 0; i < wrapped.size(); i++) {
        lines.add((i == 0 ? HANGING : HANGING + HANGING) + wrapped.get(i));
      }
    }
  }

  /// The same as one JSON value.
  static String json(List<ClaimResult> results) {
    return Json.text(results.stream().map(ClaimsText::claim).toList());
  }

  private static Map<String, @Nullable Object> claim(ClaimResult result) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("claim", result.claim().id());
    json.put("title", result.claim().title());
    json.put("verdict", result.verdict().finding().words());
    json.put("equations", result.verdict().equations());
    json.put("seed", result.request().seed());
    json.put("scale", result.request().scale());
    json.put("draws", result.draws());
    json.put("refused", result.refused());
    json.put("skipped", result.skipped());
    json.put("bands", "luck and parameters, from documented ranges");
    json.put("closuresNotBuilt", result.notBuilt());
    List<Map<String, @Nullable Object>> outcomes = new ArrayList<>();
    for (ClaimResult.Ruled ruled : result.rulings()) {
      Map<String, @Nullable Object> one = new LinkedHashMap<>();
      one.put("outcome", ruled.outcome().id());
      one.put("finding", ruled.ruling().finding().words());
      one.put("equations", ruled.ruling().equations());
      outcomes.add(one);
    }
    json.put("outcomes", outcomes);
    json.put("differences", result.rows().stream().map(ClaimsText::row).toList());
    json.put("limits", ComparisonText.LIMITS);
    return json;
  }

  private static Map<String, @Nullable Object> row(ClaimResult.Row row) {
    PairedDifference d = row.difference();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("contrast", row.contrast().id());
    json.put("outcome", row.outcome().id());
    json.put("closure", row.cell().id());
    json.put("unit", row.outcome().outcome().unit());
    json.put("without", d.baseMean());
    json.put("difference", d.difference());
    json.put("low90", Double.isNaN(d.low90()) ? null : d.low90());
    json.put("high90", Double.isNaN(d.high90()) ? null : d.high90());
    json.put("higher", d.higher());
    json.put("lower", d.lower());
    json.put("threshold", row.threshold());
    return json;
  }
}
