package smychka.experiment.report;

import java.util.List;

/// What happened in at least half of the countries drawn.
final class ChronicleSection {
  private ChronicleSection() {}

  static void write(Page page) {
    page.section("chronicle");
    page.paragraph(page.say("chronicle.intro"));
    for (int order = 0; order < page.data.programmes().size(); order++) {
      String programme = page.data.names().get(order);
      int drawn = page.data.series().replicateCount(programme);
      List<Happening> rows =
          page.data.happenings().stream()
              .filter(h -> h.programme().equals(programme))
              .filter(h -> h.last() >= page.windowFrom())
              .filter(h -> 2 * h.countries() >= drawn)
              .toList();
      if (rows.isEmpty()) {
        page.paragraph(page.say("chronicle.none", page.named(order)));
      } else {
        table(page, order, rows, drawn);
      }
    }
    page.out.closeLine();
  }

  private static void table(Page page, int order, List<Happening> rows, int drawn) {
    Markup out = page.out;
    String caption = page.say("chronicle.caption", page.nextTable(), page.named(order));
    page.scroller(caption);
    out.open("table", "class", "chronicle").leaf("caption", caption).open("thead").open("tr");
    page.columnHead(page.say("col.when"));
    page.columnHead(page.say("col.region"));
    page.columnHead(page.say("col.what"));
    page.numberHead(page.say("col.countries"));
    out.close().close().open("tbody");
    for (Happening row : rows) {
      out.open("tr");
      String when =
          row.first() == row.last()
              ? page.month(row.first())
              : page.say("date.span", page.month(row.first()), page.month(row.last()));
      out.leaf("th", when, "scope", "row");
      out.leaf("td", page.region(row.region()));
      out.open("td");
      page.fromFile("span", row.detail());
      out.close();
      page.number(page.say("chronicle.of", row.countries(), drawn));
      out.closeLine();
    }
    out.close().close().closeLine();
  }
}
