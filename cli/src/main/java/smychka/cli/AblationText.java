package smychka.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import smychka.experiment.compare.PairedDifference;
import smychka.experiment.removal.Ablation;
import smychka.experiment.removal.Decomposition;
import smychka.experiment.removal.Factor;
import smychka.experiment.removal.Regional;
import smychka.experiment.store.Json;

/// What an ablation gave, as tables for a terminal and as JSON.
final class AblationText {
  private static final String READING =
      """
      removed: what taking the factor alone out of history changes. left: what it changes where all
      others are removed. share: what its presence adds, in the mean over all orders in which factors
      can be removed; a factor that lowers the outcome has a share below 0 and, mostly, a removed above
      0. interval: 90 %, of the mean over replicates. up/down: replicates with a share above and below
      0. rest: what the single changes leave of the total; far from 0 where factors work together.
      Replicates are countries on their own luck; each plays every set of factors.
      """;

  private static final int LABEL = 18;
  private static final int VALUE = 9;
  private static final int INTERVAL = 19;
  private static final int COUNTS = 9;
  private static final int CELL = 14;
  private static final int PART = 8;

  private AblationText() {}

  /// A table for each outcome, what was removed, and how to read it.
  static String of(Ablation.Result result, int columns) {
    int width = Math.min(columns, Console.WIDE);
    var lines = new ArrayList<String>();
    int finished = result.parts().getFirst().replicates().size();
    lines.add(
        "%s, %d of %d replicates, 1:%d, seed %d, all sets of %d factors from %s"
            .formatted(
                result.title(),
                finished,
                result.replicates(),
                result.scale(),
                result.seed(),
                result.factors().size(),
                result.from()));
    for (List<Decomposition> parts : Regional.grouped(result.parts())) {
      lines.add("");
      if (parts.size() == 1) {
        table(lines, parts.getFirst(), width);
      } else {
        regions(lines, parts, width);
      }
    }
    lines.add("");
    for (Factor factor : result.factors()) {
      lines.addAll(Text.wrap(factor.title() + " (" + factor.id() + "): " + factor.text(), width));
    }
    lines.add("");
    lines.addAll(Text.wrap(READING, width));
    lines.addAll(Text.wrap(ComparisonText.LIMITS, width));
    return String.join("\n", lines);
  }

  private static void table(List<String> lines, Decomposition part, int width) {
    List<Decomposition.Row> rows = part.rows();
    PairedDifference total = part.total();
    int decimals = decimals(rows, total);
    lines.addAll(
        Text.wrap(
            "%s [%s]: %s"
                .formatted(part.outcome().text(), part.outcome().unit(), part.outcome().title()),
            width));
    lines.add(
        "history %s, all removed %s"
            .formatted(number(total.otherMean(), decimals), number(total.baseMean(), decimals)));
    lines.add(line("", "removed", "left", "share", "interval", "up/down", "of total"));
    for (Decomposition.Row row : rows) {
      lines.add(
          line(
              row.factor().title(),
              signed(row.removed().difference(), decimals),
              signed(row.left().difference(), decimals),
              signed(row.share().difference(), decimals),
              interval(row.share(), decimals),
              row.share().higher() + "/" + row.share().lower(),
              percent(row.share(), total)));
    }
    lines.add(
        line(
            "all together",
            signed(-total.difference(), decimals),
            signed(total.difference(), decimals),
            signed(total.difference(), decimals),
            interval(total, decimals),
            total.higher() + "/" + total.lower(),
            ""));
    lines.add(
        line(
            "interaction rest",
            signed(-part.restOfRemoved().difference(), decimals),
            signed(part.restOfLeft().difference(), decimals),
            number(0, decimals),
            "",
            "",
            ""));
  }

  /// Deaths from hunger by region: history, without each factor by itself, without all.
  private static void regions(List<String> lines, List<Decomposition> regions, int width) {
    lines.addAll(Text.wrap(Regional.series(regions) + " by region, in thousands", width));
    String cell = "%" + CELL + "s";
    var head = new StringBuilder(("%-28s" + cell).formatted("without", "nothing"));
    regions.getFirst().factors().forEach(f -> head.append(cell.formatted(cut(f.title()))));
    lines.add(head.append(cell.formatted("all")).toString());
    for (Decomposition region : regions) {
      double history = region.total().otherMean();
      var row =
          new StringBuilder(
              ("%-28s" + cell).formatted(Regional.region(region), thousands(history)));
      region
          .rows()
          .forEach(r -> row.append(cell.formatted(thousands(history + r.removed().difference()))));
      lines.add(row.append(cell.formatted(thousands(region.total().baseMean()))).toString());
    }
  }

  private static String cut(String title) {
    return title.substring(0, Math.min(title.length(), CELL - 1));
  }

  private static String thousands(double millions) {
    return number(1000 * millions, 0);
  }

  private static String line(
      String label,
      String removed,
      String left,
      String share,
      String interval,
      String counts,
      String part) {
    String text =
        String.format(
            Locale.ROOT,
            "%-"
                + LABEL
                + "s%"
                + VALUE
                + "s%"
                + VALUE
                + "s%"
                + VALUE
                + "s%"
                + INTERVAL
                + "s%"
                + COUNTS
                + "s%"
                + (PART + 2)
                + "s",
            label,
            removed,
            left,
            share,
            interval,
            counts,
            part);
    return text.stripTrailing();
  }

  /// Decimals with which the largest change shows three digits, at most four.
  private static int decimals(List<Decomposition.Row> rows, PairedDifference total) {
    double size = Math.abs(total.difference());
    for (Decomposition.Row row : rows) {
      size = Math.max(size, Math.abs(row.share().difference()));
      size = Math.max(size, Math.abs(row.removed().difference()));
    }
    return size == 0 ? 3 : Math.clamp(2L - (int) Math.floor(Math.log10(size)), 0, 4);
  }

  /// The share in hundredths of the total; nothing where the sign of the total is not sure.
  private static String percent(PairedDifference share, PairedDifference total) {
    boolean sure = total.low90() > 0 || total.high90() < 0;
    return sure ? number(100 * share.difference() / total.difference(), 0) + " %" : "-";
  }

  private static String interval(PairedDifference d, int decimals) {
    return Double.isNaN(d.low90())
        ? "-"
        : number(d.low90(), decimals) + ".." + number(d.high90(), decimals);
  }

  private static String signed(double value, int decimals) {
    String text = number(value, decimals);
    return value > 0 && !text.matches("0(\\.0*)?") ? "+" + text : text;
  }

  private static String number(double value, int decimals) {
    String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
    return text.matches("-0(\\.0*)?") ? text.substring(1) : text;
  }

  /// The same as one JSON value.
  static String json(Ablation.Result result, @Nullable Path out) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("out", out == null ? null : out.toString());
    json.put("question", result.question());
    json.put("from", result.from().toString());
    json.put("to", result.to().toString());
    json.put("scale", result.scale());
    json.put("seed", result.seed());
    json.put("replicates", result.replicates());
    json.put("bands", "luck only: sampling of villages, weather draw");
    json.put("factors", result.factors());
    json.put("failed", result.failed());
    json.put("seconds", result.seconds());
    json.put("outcomes", result.parts().stream().map(AblationText::part).toList());
    return Json.text(json);
  }

  private static Map<String, @Nullable Object> part(Decomposition part) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    PairedDifference total = part.total();
    json.put("outcome", part.outcome().text());
    json.put("title", part.outcome().title());
    json.put("unit", part.outcome().unit());
    json.put("replicates", part.replicates());
    json.put("history", total.otherMean());
    json.put("allRemoved", total.baseMean());
    json.put("total", change(total));
    var rows = new ArrayList<Map<String, @Nullable Object>>();
    for (Decomposition.Row row : part.rows()) {
      Map<String, @Nullable Object> one = new LinkedHashMap<>();
      one.put("factor", row.factor().id());
      one.put("removed", change(row.removed()));
      one.put("left", change(row.left()));
      one.put("share", change(row.share()));
      rows.add(one);
    }
    json.put("factors", rows);
    json.put("restOfRemoved", change(part.restOfRemoved()));
    json.put("restOfLeft", change(part.restOfLeft()));
    return json;
  }

  private static Map<String, @Nullable Object> change(PairedDifference d) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("value", d.difference());
    json.put("low90", Double.isNaN(d.low90()) ? null : d.low90());
    json.put("high90", Double.isNaN(d.high90()) ? null : d.high90());
    json.put("higher", d.higher());
    json.put("lower", d.lower());
    return json;
  }
}
