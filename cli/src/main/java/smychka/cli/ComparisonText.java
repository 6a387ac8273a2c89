package smychka.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import smychka.experiment.compare.DifferenceRow;
import smychka.experiment.compare.Headline;
import smychka.experiment.compare.PairedComparison;
import smychka.experiment.compare.PairedDifference;
import smychka.experiment.compare.Verdict;
import smychka.experiment.run.Plan;

/// A comparison as a table of at most 100 columns.
final class ComparisonText {
  static final String LIMITS =
      """
      A model, not a verdict on the past. Not modelled: intent, guilt, most of terror. Goods supply, list
      prices, the wage bill and town demand are given by date here; they do not answer to the programme.\
      """;

  private static final String ROW = "%-21s%7s%7s%8s%15s%15s%6s %s";
  private static final int MOST_DECIMALS = 3;
  private static final int MOST_GAIN = 1000;

  private ComparisonText() {}

  /// The tables of all programmes, then what the bands hold, the limits, and where the report is.
  ///
  /// @param report where it lies; empty when there is none
  static String of(PairedComparison comparison, Plan plan, String report) {
    var lines = new ArrayList<String>();
    lines.add(
        "%s to %s, 1:%d, seed %d. Base: %s."
            .formatted(plan.from(), plan.to(), plan.scale(), plan.seed(), comparison.base()));
    for (String programme : comparison.others()) {
      lines.add("");
      lines.addAll(programme(comparison, programme));
    }
    lines.add("");
    lines.add(
        """
        Flows are totals of the window, stocks the last, prices and ratios means. + and - count the pairs in
        which the programme is higher and lower. Intervals are of the mean difference and hold luck only
        (which villages were drawn, the weather); not parameters, structure or evidence.\
        """);
    lines.add(LIMITS);
    if (!report.isEmpty()) {
      lines.add("Report: " + report);
    }
    return String.join("\n", lines);
  }

  private static List<String> programme(PairedComparison comparison, String programme) {
    int pairs = comparison.pairs().getOrDefault(programme, 0);
    var lines = new ArrayList<String>();
    String count = pairs == 1 ? "1 pair" : pairs + " pairs";
    lines.add("%s against %s, %s on the same luck".formatted(programme, comparison.base(), count));
    if (pairs == 0) {
      lines.add("  no pair was finished under both");
      return lines;
    }
    if (comparison.identical(programme)) {
      lines.add("  identical in every series, region and year");
      return lines;
    }
    lines.add(
        String.format(
            Locale.ROOT, ROW, "", "base", "other", "differs", "50 %", "90 %", "+/-", "verdict"));
    List<Headline.Line> headline = Headline.of(comparison, programme);
    headline.forEach(line -> lines.add(line(line)));
    lines.add(gain(headline));
    return lines;
  }

  private static String line(Headline.Line line) {
    DifferenceRow row = line.row();
    PairedDifference d = row.difference();
    int decimals = decimals(Math.max(Math.abs(d.baseMean()), Math.abs(d.otherMean())));
    return String.format(
        Locale.ROOT,
        ROW,
        line.label(),
        number(d.baseMean(), decimals),
        number(d.otherMean(), decimals),
        number(d.difference(), decimals),
        interval(d.low50(), d.high50(), decimals),
        interval(d.low90(), d.high90(), decimals),
        d.higher() + "/" + d.lower(),
        d.verdict().words());
  }

  /// Decimals with which a value shows at least three digits, at most three decimals.
  static int decimals(double size) {
    if (size == 0) {
      return MOST_DECIMALS;
    }
    int whole = (int) Math.floor(Math.log10(size)) + 1;
    return Math.clamp(4L - whole, 0, MOST_DECIMALS);
  }

  private static String interval(double low, double high, int decimals) {
    return Double.isNaN(low) ? "-" : number(low, decimals) + ".." + number(high, decimals);
  }

  private static String number(double value, int decimals) {
    String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
    return text.matches("-0(\\.0*)?") ? text.substring(1) : text;
  }

  private static String gain(List<Headline.Line> headline) {
    double[] gains =
        headline.stream()
            .filter(line -> line.row().difference().verdict() != Verdict.IDENTICAL)
            .mapToDouble(line -> line.row().difference().gain())
            .filter(gain -> !Double.isNaN(gain))
            .sorted()
            .toArray();
    if (gains.length == 0) {
      return "";
    }
    double median = gains[gains.length / 2];
    String times = median > MOST_GAIN ? "over " + MOST_GAIN : number(median, median < 10 ? 1 : 0);
    return "Pairing: without it the same precision would take "
        + times
        + " times the runs (median).";
  }
}
