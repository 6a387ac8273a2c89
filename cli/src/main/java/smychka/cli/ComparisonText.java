package smychka.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import smychka.experiment.compare.Headline;
import smychka.experiment.compare.PairedComparison;
import smychka.experiment.compare.PairedDifference;
import smychka.experiment.compare.Verdict;
import smychka.experiment.run.Plan;

/// A comparison as a table for a terminal.
///
/// It needs 100 columns. In a narrower terminal the other programme's own value and the 50 %
/// interval are left out, and said to be.
final class ComparisonText {
  static final String LIMITS =
      """
      A model, not a verdict on the past. Not modelled: intent, guilt, most of terror. Decrees,
      wage tariffs, taxes, plans, the army, weather and the world are given by date here; they do not
      answer to the programme.
      """;

  private static final String BANDS =
      """
      The intervals are of the mean difference and hold luck only (which villages were drawn, the
      weather); not parameters, structure or evidence.
      """;
  private static final String NARROW =
      """
      A terminal of 100 columns also shows other and the 50 % interval.
      """;

  private static final int LABEL = 20;
  private static final int VALUE = 7;
  private static final int INTERVAL = 15;
  private static final int COUNTS = 8;
  private static final int MOST_DECIMALS = 3;
  private static final int MOST_GAIN = 1000;

  private final boolean wide;

  private ComparisonText(boolean wide) {
    this.wide = wide;
  }

  /// The tables of all programmes, then how to read them, the limits, and where the report is.
  ///
  /// @param report where it lies; empty when there is none
  /// @param columns how wide the terminal is
  static String of(PairedComparison comparison, Plan plan, String report, int columns) {
    var text = new ComparisonText(columns >= Console.WIDE);
    int width = Math.min(columns, Console.WIDE);
    var lines = new ArrayList<String>();
    lines.add(
        "%s to %s, 1:%d, seed %d. Base: %s."
            .formatted(plan.from(), plan.to(), plan.scale(), plan.seed(), comparison.base()));
    for (String programme : comparison.others()) {
      lines.add("");
      lines.addAll(text.programme(comparison, programme));
    }
    lines.add("");
    lines.addAll(Text.wrap(reading(comparison.base()), width));
    lines.addAll(Text.wrap(BANDS + (text.wide ? "" : NARROW), width));
    lines.addAll(Text.wrap(LIMITS, width));
    if (!report.isEmpty()) {
      lines.add("Report: " + report);
    }
    return String.join("\n", lines);
  }

  private static String reading(String base) {
    return """
    base: mean under %s. other: mean under the programme compared. differ: other less base, the
    mean of the pairs. up/down: pairs in which other is higher and lower; the words follow from
    these counts alone, not from the size. Flows are totals of the window, stocks the last, prices
    and ratios means; rbl are gold roubles, of goods roubles of 1913.
    """
        .formatted(base);
  }

  private List<String> programme(PairedComparison comparison, String programme) {
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
        row(
            "",
            "base",
            "other",
            "differ",
            "50 % interval",
            "90 % interval",
            "up/down",
            "in words"));
    List<Headline.Line> headline = Headline.of(comparison, programme);
    headline.forEach(line -> lines.add(line(line)));
    lines.add(gain(headline));
    return lines;
  }

  private String row(
      String label,
      String base,
      String other,
      String differs,
      String half,
      String most,
      String counts,
      String words) {
    String text =
        left(label, LABEL)
            + right(base, VALUE)
            + (wide ? right(other, VALUE) : "")
            + right(differs, VALUE)
            + (wide ? right(half, INTERVAL) : "")
            + right(most, INTERVAL)
            + right(counts, COUNTS)
            + " "
            + words;
    return text.stripTrailing();
  }

  private static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }

  private String line(Headline.Line line) {
    PairedDifference d = line.row().difference();
    double by = line.factor();
    int most = by == 1 ? MOST_DECIMALS : 1;
    int own = decimals(by * Math.max(Math.abs(d.baseMean()), Math.abs(d.otherMean())));
    int decimals = Math.min(most, own);
    int ofDifference = decimalsOfDifference(by * d.low90(), by * d.high90());
    int finer = Math.min(most, Math.max(own, ofDifference));
    return row(
        line.label(),
        number(by * d.baseMean(), decimals),
        number(by * d.otherMean(), decimals),
        signed(by * d.difference(), finer),
        interval(by * d.low50(), by * d.high50(), finer),
        interval(by * d.low90(), by * d.high90(), finer),
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

  /// Decimals with which the ends of an interval show one digit at least, at most three decimals.
  private static int decimalsOfDifference(double low, double high) {
    double size = Math.max(Math.abs(low), Math.abs(high));
    if (Double.isNaN(size) || size == 0) {
      return 0;
    }
    return Math.clamp(1L - (int) Math.floor(Math.log10(size)), 0, MOST_DECIMALS);
  }

  private static String interval(double low, double high, int decimals) {
    return Double.isNaN(low) ? "-" : number(low, decimals) + ".." + number(high, decimals);
  }

  private static String signed(double value, int decimals) {
    String text = number(value, decimals);
    return value > 0 && !text.matches("0(\\.0*)?") ? "+" + text : text;
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
    return "Pairing: without it the same precision takes "
        + times
        + " times the runs (median line).";
  }
}
