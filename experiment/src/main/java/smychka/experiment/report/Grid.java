package smychka.experiment.report;

import java.util.ArrayList;
import java.util.List;

/// The points of one chart in time: which months each stands for, where it lies, what it is called.
///
/// Months are counted from January 1900. A period that the run covers only in part has no point.
final class Grid {
  private record Span(int from, int to, double x, String label) {}

  private final List<Span> spans = new ArrayList<>();
  private final boolean mean;

  private Grid(boolean mean) {
    this.mean = mean;
  }

  /// The points of a source between two months, the second not included.
  static Grid of(Measure.Source source, int first, int end) {
    boolean ratio = source.period() == Measure.Period.MONTH;
    Grid grid = new Grid(ratio || source.period() == Measure.Period.FIRST_OF_JULY);
    for (int month = first; month < end; month++) {
      grid.addPeriodBeginningAt(source, month, end);
    }
    return grid;
  }

  private void addPeriodBeginningAt(Measure.Source source, int month, int end) {
    int year = 1900 + Math.floorDiv(month, 12);
    int ofYear = Math.floorMod(month, 12) + 1;
    switch (source.period()) {
      case MONTH -> {
        double x = year + (ofYear - (source.stock() ? 1.0 : 0.5)) / 12;
        spans.add(new Span(month, month + 1, x, monthLabel(month)));
      }
      case FIRST_OF_JULY -> {
        if (ofYear == 7) {
          spans.add(new Span(month, month + 1, year + 0.5, String.valueOf(year)));
        }
      }
      case AGRICULTURAL_YEAR -> {
        if (ofYear == 7 && month + 12 <= end) {
          spans.add(new Span(month, month + 12, year + 1.0, agriculturalYear(year)));
        }
      }
      case HARVEST_YEAR -> {
        if (ofYear == 7 && month + 3 <= end) {
          int to = Math.min(end, month + 6);
          spans.add(new Span(month, to, year + 0.5, String.valueOf(year)));
        }
      }
      case QUARTER -> {
        if ((ofYear - 1) % 3 == 0 && month + 3 <= end) {
          double x = year + (ofYear - 1) / 12.0 + 0.125;
          String label = monthLabel(month) + "\u2013" + monthLabel(month + 2).substring(5);
          spans.add(new Span(month, month + 3, x, label));
        }
      }
    }
  }

  int size() {
    return spans.size();
  }

  double[] x() {
    return spans.stream().mapToDouble(Span::x).toArray();
  }

  List<String> labels() {
    return spans.stream().map(Span::label).toList();
  }

  /// First month of point `i`.
  int month(int i) {
    return spans.get(i).from();
  }

  /// One after the last month of point `i`.
  int monthAfter(int i) {
    return spans.get(i).to();
  }

  /// The values of a measure at these points: sums, or means where a month's value is a level.
  double[] values(List<Track> added, List<Track> per, double factor) {
    double[] values = new double[spans.size()];
    for (int i = 0; i < values.length; i++) {
      Span span = spans.get(i);
      double sum = 0;
      for (Track track : added) {
        sum += sum(track, span);
      }
      double value = mean ? sum / (span.to - span.from) : sum;
      if (!per.isEmpty()) {
        double stock = 0;
        for (Track track : per) {
          stock += sum(track, span) / (span.to - span.from);
        }
        value = stock > 0 ? value / stock : Double.NaN;
      }
      values[i] = factor * value;
    }
    return values;
  }

  private static double sum(Track track, Span span) {
    double sum = 0;
    for (int month = span.from; month < span.to; month++) {
      sum += track.at(month);
    }
    return sum;
  }

  static String monthLabel(int month) {
    int ofYear = Math.floorMod(month, 12) + 1;
    return 1900 + Math.floorDiv(month, 12) + (ofYear < 10 ? "-0" : "-") + ofYear;
  }

  private static String agriculturalYear(int year) {
    int next = (year + 1) % 100;
    return year + (next < 10 ? "/0" : "/") + next;
  }
}
