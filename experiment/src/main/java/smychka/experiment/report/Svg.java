package smychka.experiment.report;

/// Shapes in SVG, coordinates to a tenth of a pixel.
final class Svg {
  private final Markup out = new Markup();

  /// A picture with a title and a description for readers who do not see it.
  static Svg picture(String id, double width, double height, String title, String description) {
    Svg svg = new Svg();
    svg.out.open(
        "svg",
        "role",
        "img",
        "viewBox",
        "0 0 " + n(width) + " " + n(height),
        "aria-labelledby",
        id + "-t " + id + "-d");
    svg.out.leaf("title", title, "id", id + "-t");
    svg.out.leaf("desc", description, "id", id + "-d");
    return svg;
  }

  /// A mark beside words that say the same; hidden from readers who do not see it.
  static Svg ornament(double width, double height, String style) {
    Svg svg = new Svg();
    svg.out.open(
        "svg",
        "aria-hidden",
        "true",
        "class",
        style,
        "width",
        n(width),
        "height",
        n(height),
        "viewBox",
        "0 0 " + n(width) + " " + n(height));
    return svg;
  }

  Svg group(String style) {
    out.open("g", "class", style);
    return this;
  }

  Svg end() {
    out.close();
    return this;
  }

  Svg line(double x1, double y1, double x2, double y2, String style) {
    return path("M" + n(x1) + " " + n(y1) + "L" + n(x2) + " " + n(y2), style);
  }

  Svg path(String d, String style) {
    if (!d.isEmpty()) {
      if (style.isEmpty()) {
        out.empty("path", "d", d);
      } else {
        out.empty("path", "d", d, "class", style);
      }
    }
    return this;
  }

  Svg rect(double x, double y, double width, double height, String style) {
    out.empty("rect", "x", n(x), "y", n(y), "width", n(width), "height", n(height), "class", style);
    return this;
  }

  Svg circle(double x, double y, double radius, String style) {
    out.empty("circle", "cx", n(x), "cy", n(y), "r", n(radius), "class", style);
    return this;
  }

  Svg text(double x, double y, String text, String style) {
    out.leaf("text", text, "x", n(x), "y", n(y), "class", style);
    return this;
  }

  /// The marker of the programme chosen in place `order`: triangle on its point, square, triangle,
  /// diamond. The circle is kept for history.
  Svg marker(int order, double x, double y, double size, String style) {
    double s = size;
    switch (order % 4) {
      case 0 -> path("M" + n(x) + " " + n(y + 1.3 * s) + wing(1.2 * s, -2.2 * s), style);
      case 1 -> rect(x - 0.9 * s, y - 0.9 * s, 1.8 * s, 1.8 * s, style);
      case 2 -> path("M" + n(x) + " " + n(y - 1.2 * s) + wing(1.15 * s, 2.1 * s), style);
      default ->
          path(
              "M"
                  + n(x)
                  + " "
                  + n(y - 1.35 * s)
                  + "l"
                  + n(1.25 * s)
                  + " "
                  + n(1.35 * s)
                  + " "
                  + n(-1.25 * s)
                  + " "
                  + n(1.35 * s)
                  + " "
                  + n(-1.25 * s)
                  + " "
                  + n(-1.35 * s)
                  + "z",
              style);
    }
    return this;
  }

  /// The rest of a triangle from its point: half as wide as told, and so high.
  private static String wing(double half, double height) {
    return "l" + n(half) + " " + n(height) + "h" + n(-2 * half) + "z";
  }

  /// Closes the picture.
  String done() {
    while (out.depth() > 0) {
      out.close();
    }
    return out.toString();
  }

  /// A run of straight lines, written as steps from point to point.
  static final class Trail {
    private final StringBuilder path = new StringBuilder();
    private long x;
    private long y;
    private boolean open;

    /// The next point; the first one, or the first after [#lift], begins a new run.
    Trail to(double toX, double toY) {
      long nextX = Math.round(toX * 10);
      long nextY = Math.round(toY * 10);
      if (open) {
        path.append('l');
        tenths(nextX - x);
        second(nextY - y);
      } else {
        path.append('M');
        tenths(nextX);
        second(nextY);
      }
      x = nextX;
      y = nextY;
      open = true;
      return this;
    }

    private void second(long value) {
      if (value >= 0) {
        path.append(' ');
      }
      tenths(value);
    }

    private void tenths(long value) {
      path.append(n(value / 10.0));
    }

    Trail lift() {
      open = false;
      return this;
    }

    Trail closed() {
      path.append('z');
      return lift();
    }

    @Override
    public String toString() {
      return path.toString();
    }
  }

  /// A coordinate, to a tenth.
  static String n(double value) {
    long tenths = Math.round(value * 10);
    if (tenths % 10 == 0) {
      return Long.toString(tenths / 10);
    }
    long whole = Math.abs(tenths) / 10;
    return (tenths < 0 ? "-" : "") + (whole == 0 ? "" : whole) + "." + Math.abs(tenths % 10);
  }
}
