package smychka.experiment.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Draws a [Panel]: programmes as lines with bands, history as points with ranges, and under them a
/// strip of the paired differences on the same time axis.
///
/// Programme colours, dashes and markers go by the order chosen; the styles are in `report.css`.
final class Chart {
  /// Most programmes in one chart.
  static final int MOST_PROGRAMMES = 4;

  /// Up to so many points in time, ranges are drawn as bars side by side, not as bands.
  private static final int FEW_POINTS = 4;

  /// Measurements of a picture in CSS pixels at its natural size.
  enum Size {
    LARGE(372, 168, 58, 42, 20, 4, 34),
    SMALL(212, 92, 40, 38, 16, 3, 30);

    final double width;
    final double main;
    final double strip;
    final double left;
    final double right;
    final int ticks;
    final double yearLabel;

    Size(
        double width,
        double main,
        double strip,
        double left,
        double right,
        int ticks,
        double yearLabel) {
      this.width = width;
      this.main = main;
      this.strip = strip;
      this.left = left;
      this.right = right;
      this.ticks = ticks;
      this.yearLabel = yearLabel;
    }
  }

  /// Vertical ends shared by several charts; NaN to let a chart choose.
  record Ends(double mainHigh, double stripLow, double stripHigh) {
    static final Ends OWN = new Ends(Double.NaN, Double.NaN, Double.NaN);
  }

  private static final double TOP = 8;
  private static final double GAP = 24;
  private static final double FOOT = 20;

  private final Size size;
  private final Numbers numbers;
  private final String stripTitle;
  private final Scale time;
  private final List<Integer> partings;

  /// A drawer of charts over the same months.
  ///
  /// @param first first month, counted from January 1900
  /// @param end one after the last month
  /// @param partings for each programme the month in which it parts from the first, or -1
  Chart(Size size, Numbers numbers, String stripTitle, int first, int end, List<Integer> partings) {
    this.size = size;
    this.numbers = numbers;
    this.stripTitle = stripTitle;
    this.time =
        Scale.exact(1900 + first / 12.0, 1900 + end / 12.0, size.left, size.width - size.right);
    this.partings = partings;
  }

  /// The picture as markup.
  String draw(String id, Panel panel, String title, String description, Ends ends) {
    double stripTop = TOP + size.main + GAP;
    boolean strip = !panel.differences().isEmpty();
    double bottom = strip ? stripTop + size.strip : TOP + size.main;
    Svg svg = Svg.picture(id, size.width, bottom + FOOT, title, description);
    Scale main = mainScale(panel, ends);
    years(svg, strip ? stripTop + size.strip : TOP + size.main);
    rules(svg, main, false);
    marks(svg, panel.lines(), main, 0, panel);
    history(svg, panel.history(), main);
    letters(svg, panel.lines(), main, 0);
    if (strip) {
      Scale difference = stripScale(panel, ends, stripTop);
      svg.text(size.left, stripTop - 6, stripTitle, "tk");
      rules(svg, difference, true);
      marks(svg, panel.differences(), difference, 1, panel);
      letters(svg, panel.differences(), difference, 1);
    }
    return svg.done();
  }

  private Scale mainScale(Panel panel, Ends ends) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (Fan fan : panel.lines()) {
      low = Math.min(low, orElse(fan.lowest(), low));
      high = Math.max(high, orElse(fan.highest(), high));
    }
    for (EvidencePoint point : panel.history()) {
      low = Math.min(low, orElse(point.low(), point.value()));
      high = Math.max(high, orElse(point.high(), point.value()));
    }
    if (low > high) {
      low = 0;
      high = 1;
    }
    if (panel.measure().fromZero() || (low > 0 && low < 0.35 * high)) {
      low = Math.min(low, 0);
    }
    if (Double.isFinite(ends.mainHigh)) {
      high = Math.max(high, ends.mainHigh);
    }
    return Scale.nice(low, high == 0 && low == 0 ? 1 : high, size.ticks, TOP + size.main, TOP);
  }

  private Scale stripScale(Panel panel, Ends ends, double top) {
    double low = orElse(ends.stripLow, 0);
    double high = orElse(ends.stripHigh, 0);
    for (Fan fan : panel.differences()) {
      low = Math.min(low, orElse(fan.lowest(), 0));
      high = Math.max(high, orElse(fan.highest(), 0));
    }
    if (low == 0 && high == 0) {
      return nothing(new Scale(0, 0, 0, top + size.strip, top));
    }
    return Scale.nice(low, high, 2, top + size.strip, top);
  }

  /// The scale of a strip in which nothing differs: one rule, at nought.
  private static Scale nothing(Scale place) {
    return new Scale(-1, 1, 7, place.from(), place.to());
  }

  private void years(Svg svg, double bottom) {
    int from = (int) Math.ceil(time.low() - 1e-9);
    int to = (int) Math.floor(time.high() + 1e-9);
    double perYear = time.at(1) - time.at(0);
    int every = perYear >= size.yearLabel ? 1 : perYear * 2 >= size.yearLabel ? 2 : 5;
    svg.group("g");
    for (int year = from; year <= to; year++) {
      svg.line(time.at(year), TOP, time.at(year), bottom, "");
    }
    svg.end();
    partings.stream()
        .filter(month -> month >= 0)
        .map(month -> 1900 + month / 12.0)
        .filter(year -> year > time.low() + 1e-9)
        .distinct()
        .forEach(year -> svg.line(time.at(year), TOP, time.at(year), bottom, "pt"));
    for (int year = from - 1; year <= to; year++) {
      double left = Math.max(time.low(), year);
      double right = Math.min(time.high(), year + 1.0);
      double room = time.at(right) - time.at(left);
      boolean shown = every == 1 ? room >= 24 : Math.floorMod(year, every) == 0 && room > 0;
      if (shown) {
        double middle = every == 1 ? (left + right) / 2 : Math.min(year + 0.5, time.high());
        svg.text(time.at(middle), bottom + 14, String.valueOf(year), "tk mid");
      }
    }
  }

  private void rules(Svg svg, Scale scale, boolean signed) {
    int decimals = scale.decimals();
    svg.group("g");
    List<Double> ticks = scale.equals(nothing(scale)) ? List.of(0.0) : scale.ticks();
    for (double tick : ticks) {
      svg.line(time.from(), scale.at(tick), time.to(), scale.at(tick), tick == 0 ? "z" : "");
    }
    svg.end();
    for (double tick : ticks) {
      String text = numbers.tick(tick, decimals, signed);
      svg.text(size.left - 5, scale.at(tick) + 3.5, text, "tk end");
    }
  }

  private void marks(Svg svg, List<Fan> fans, Scale scale, int firstOrder, Panel panel) {
    boolean monthly = panel.source().period() == Measure.Period.MONTH;
    boolean bars = !monthly && panel.grid().size() <= FEW_POINTS;
    List<Fan> shown = new ArrayList<>();
    for (int f = 0; f < fans.size(); f++) {
      shown.add(fans.get(f).since(firstApart(panel.grid(), firstOrder + f) - (bars ? 0 : 1)));
    }
    for (int f = 0; f < shown.size() && !bars; f++) {
      band(svg, shown.get(f), scale, firstOrder + f);
    }
    for (int f = 0; f < shown.size(); f++) {
      double shift = bars ? 7.0 * (f - (fans.size() - 1) / 2.0) : 0;
      if (bars) {
        bars(svg, shown.get(f), scale, firstOrder + f, shift);
      }
      line(svg, shown.get(f), scale, firstOrder + f, shift, monthly);
    }
  }

  /// First point at which a programme is not the base: what is the same is drawn once.
  private int firstApart(Grid grid, int order) {
    if (order == 0) {
      return 0;
    }
    int parting = partings.get(order);
    int point = 0;
    while (point < grid.size() && (parting < 0 || grid.monthAfter(point) <= parting)) {
      point++;
    }
    return point;
  }

  private void band(Svg svg, Fan fan, Scale scale, int order) {
    String colour = "b" + (order + 1);
    svg.path(area(fan, fan.low90(), fan.high90(), scale), colour + " w9");
    svg.path(area(fan, fan.low50(), fan.high50(), scale), colour + " w5");
  }

  private void bars(Svg svg, Fan fan, Scale scale, int order, double shift) {
    for (int i = 0; i < fan.size(); i++) {
      if (Double.isFinite(fan.low90()[i])) {
        double x = time.at(fan.x()[i]) + shift;
        String colour = "l" + (order + 1);
        svg.line(x, scale.at(fan.low90()[i]), x, scale.at(fan.high90()[i]), colour + " r9");
        svg.line(x, scale.at(fan.low50()[i]), x, scale.at(fan.high50()[i]), colour + " r5");
      }
    }
  }

  private void line(Svg svg, Fan fan, Scale scale, int order, double shift, boolean monthly) {
    Svg.Trail path = new Svg.Trail();
    for (int i = 0; i < fan.size(); i++) {
      if (Double.isNaN(fan.mean()[i])) {
        path.lift();
      } else {
        path.to(time.at(fan.x()[i]) + shift, scale.at(fan.mean()[i]));
      }
    }
    svg.path(path.toString(), "l" + (order + 1));
    int every = monthly ? 12 : 1;
    for (int i = monthly ? 2 + 3 * order : 0; i < fan.size(); i += every) {
      if (Double.isFinite(fan.mean()[i])) {
        svg.marker(
            order,
            time.at(fan.x()[i]) + shift,
            scale.at(fan.mean()[i]),
            size == Size.LARGE ? 3 : 2.4,
            "m" + (order + 1));
      }
    }
  }

  private String area(Fan fan, double[] low, double[] high, Scale scale) {
    Svg.Trail path = new Svg.Trail();
    int from = 0;
    while (from < fan.size()) {
      int to = from;
      while (to < fan.size() && Double.isFinite(low[to]) && Double.isFinite(high[to])) {
        to++;
      }
      if (to - from > 1) {
        for (int i = from; i < to; i++) {
          path.to(time.at(fan.x()[i]), scale.at(high[i]));
        }
        for (int i = to - 1; i >= from; i--) {
          path.to(time.at(fan.x()[i]), scale.at(low[i]));
        }
        path.closed();
      }
      from = to + 1;
    }
    return path.toString();
  }

  private void history(Svg svg, List<EvidencePoint> points, Scale scale) {
    double dot = size == Size.LARGE ? 2.8 : 2.2;
    List<Double> taken = new ArrayList<>();
    for (EvidencePoint point : points) {
      double x = time.at(point.yearFraction());
      while (taken.contains(x)) {
        x += 4.5; // rival figures for one period stand side by side
      }
      taken.add(x);
      if (point.high() > point.low()) {
        svg.line(x, scale.at(point.low()), x, scale.at(point.high()), "hr");
      }
      svg.circle(x, scale.at(point.value()), dot, point.rival() ? "ho" : "h");
    }
  }

  private void letters(Svg svg, List<Fan> fans, Scale scale, int firstOrder) {
    record Letter(String letter, double y) {}
    List<Letter> letters = new ArrayList<>();
    for (int f = 0; f < fans.size(); f++) {
      int last = fans.get(f).lastPoint();
      if (last >= 0) {
        letters.add(new Letter(letter(firstOrder + f), scale.at(fans.get(f).mean()[last])));
      }
    }
    letters.sort(Comparator.comparingDouble(Letter::y));
    double above = Double.NEGATIVE_INFINITY;
    double[] y = new double[letters.size()];
    for (int i = 0; i < y.length; i++) {
      y[i] = Math.max(letters.get(i).y() + 4, above + 11);
      above = y[i];
    }
    double overrun =
        y.length == 0 ? 0 : Math.max(0, above - Math.max(scale.from(), scale.to()) - 5);
    for (int i = 0; i < y.length; i++) {
      double limit = y[i] - overrun;
      svg.text(size.width - size.right + 6, limit, letters.get(i).letter(), "lt");
    }
  }

  /// The letter of the programme chosen in place `order`: A, B, C ...
  static String letter(int order) {
    return String.valueOf((char) ('A' + order));
  }

  private static double orElse(double value, double otherwise) {
    return Double.isFinite(value) ? value : otherwise;
  }
}
