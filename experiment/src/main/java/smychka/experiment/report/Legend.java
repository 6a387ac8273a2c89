package smychka.experiment.report;

/// The key to the charts: a sample of each programme's line, of a history point and of the parting.
final class Legend {
  private Legend() {}

  static void write(Page page) {
    Markup out = page.out;
    out.open("ul", "class", "key");
    for (int order = 0; order < page.data.drawn().size(); order++) {
      out.open("li").trusted(sample(order));
      out.leaf("b", Chart.letter(order)).text(" ");
      page.fromFile("span", page.data.programmes().get(order).title());
      out.close();
    }
    Svg history = Svg.ornament(28, 18, "sw");
    history.line(7, 2, 7, 16, "hr").circle(7, 9, 2.8, "h");
    history.line(20, 2, 20, 16, "hr").circle(20, 9, 2.8, "ho");
    out.open("li").trusted(history.done()).text(page.say("key.history")).close();
    if (page.data.parting() >= 0) {
      Svg parting = Svg.ornament(14, 18, "sw");
      parting.line(7, 1, 7, 17, "pt");
      String when = page.month(page.data.parting());
      out.open("li").trusted(parting.done()).text(page.say("key.parting", when)).close();
    }
    out.closeLine();
  }

  /// A short piece of a programme's line with its marker.
  static String sample(int order) {
    String place = String.valueOf(order + 1);
    Svg svg = Svg.ornament(38, 18, "sw");
    svg.rect(0, 3, 38, 12, "b" + place + " w9");
    svg.line(0, 9, 38, 9, "l" + place);
    return svg.marker(order, 19, 9, 3.4, "m" + place).done();
  }
}
