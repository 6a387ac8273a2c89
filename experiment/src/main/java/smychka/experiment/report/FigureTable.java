package smychka.experiment.report;

import java.util.ArrayList;
import java.util.List;

/// The table behind a figure: every point drawn, with its bands, and the history points.
final class FigureTable {
  /// Longer monthly tables give the first month of each quarter; `series.csv` has every month.
  private static final int MOST_ROWS = 54;

  private FigureTable() {}

  /// Writes the closed element that holds the tables of a figure.
  ///
  /// @param panels the figure's panels; more than one when it has a panel for each region
  static void write(Page page, int figure, List<Panel> panels, String title) {
    Markup out = page.out;
    out.open("details").leaf("summary", page.say("table.summary", figure));
    String caption =
        page.say("table.caption", figure, title, page.unit(panels.getFirst().measure()));
    page.scroller(caption);
    out.open("table", "class", "data").leaf("caption", caption);
    head(page, panels);
    out.open("tbody");
    for (Panel panel : panels) {
      rows(page, panel, panels.size() > 1);
    }
    out.close().close().closeLine();
    if (panels.getFirst().grid().size() > MOST_ROWS) {
      page.note(page.say("table.quarters"));
    }
    history(page, figure, panels);
    out.closeLine();
  }

  private static void head(Page page, List<Panel> panels) {
    Markup out = page.out;
    Panel any = panels.getFirst();
    out.open("thead").open("tr");
    if (panels.size() > 1) {
      out.leaf("th", page.say("col.region"), "scope", "col", "rowspan", "2");
    }
    out.leaf("th", page.say("col.period"), "scope", "col", "rowspan", "2");
    for (int order = 0; order < any.lines().size(); order++) {
      out.leaf("th", page.named(order), "scope", "colgroup", "colspan", "3");
    }
    for (int i = 0; i < any.differences().size(); i++) {
      String text = page.say("diff.minus", Chart.letter(i + 1), Chart.letter(0));
      out.leaf("th", text, "scope", "colgroup", "colspan", "3");
    }
    out.close().open("tr");
    for (int i = 0; i < any.lines().size() + any.differences().size(); i++) {
      page.numberHead(page.say("col.mean"));
      page.numberHead(page.say("col.band50"));
      page.numberHead(page.say("col.band90"));
    }
    out.close().closeLine();
  }

  private static void rows(Page page, Panel panel, boolean named) {
    Markup out = page.out;
    int decimals = decimals(panel.lines());
    int fine = Math.max(decimals, Math.min(4, decimals(panel.differences())));
    List<Integer> shown = shown(panel.grid());
    boolean first = true;
    for (int i : shown) {
      out.open("tr");
      if (named && first) {
        String span = String.valueOf(shown.size());
        out.leaf("th", page.region(panel.region()), "scope", "rowgroup", "rowspan", span);
      }
      first = false;
      out.leaf("th", panel.grid().labels().get(i), "scope", "row");
      for (Fan fan : panel.lines()) {
        cell(page, page.numbers.plain(fan.mean()[i], decimals));
        cell(page, page.numbers.range(fan.low50()[i], fan.high50()[i], decimals));
        cell(page, page.numbers.range(fan.low90()[i], fan.high90()[i], decimals));
      }
      for (Fan fan : panel.differences()) {
        cell(page, page.numbers.signed(fan.mean()[i], fine));
        cell(page, page.numbers.signedRange(fan.low50()[i], fan.high50()[i], fine));
        cell(page, page.numbers.signedRange(fan.low90()[i], fan.high90()[i], fine));
      }
      out.closeLine();
    }
  }

  /// Cells of data tables are set to the right by the style sheet.
  private static void cell(Page page, String text) {
    page.out.leaf("td", text);
  }

  private static List<Integer> shown(Grid grid) {
    List<Integer> shown = new ArrayList<>();
    boolean every = grid.size() <= MOST_ROWS;
    for (int i = 0; i < grid.size(); i++) {
      if (every || Math.floorMod(grid.month(i), 3) == 0) {
        shown.add(i);
      }
    }
    return shown;
  }

  private static int decimals(List<Fan> fans) {
    double largest = 0;
    for (Fan fan : fans) {
      largest = Math.max(largest, Math.max(Math.abs(fan.lowest()), Math.abs(fan.highest())));
    }
    return Double.isNaN(largest) ? 0 : Numbers.decimalsFor(largest);
  }

  private static void history(Page page, int figure, List<Panel> panels) {
    if (panels.stream().allMatch(p -> p.history().isEmpty())) {
      return;
    }
    Markup out = page.out;
    String caption = page.say("table.history", figure);
    page.scroller(caption);
    out.open("table", "class", "list").leaf("caption", caption).open("thead").open("tr");
    if (panels.size() > 1) {
      page.columnHead(page.say("col.region"));
    }
    page.columnHead(page.say("col.period"));
    page.numberHead(page.say("col.value"));
    page.numberHead(page.say("col.range"));
    page.columnHead(page.say("col.source"));
    out.close().close().open("tbody");
    for (Panel panel : panels) {
      for (EvidencePoint point : panel.history()) {
        int decimals = Numbers.decimalsFor(point.value(), point.high());
        out.open("tr");
        if (panels.size() > 1) {
          out.leaf("td", page.region(panel.region()));
        }
        out.leaf("th", point.label(), "scope", "row");
        page.number(page.numbers.plain(point.value(), decimals));
        page.number(
            point.high() > point.low()
                ? page.numbers.range(point.low(), point.high(), decimals)
                : "\u2013");
        page.fromFile("td", point.source());
        out.closeLine();
      }
    }
    out.close().close().closeLine();
  }
}
