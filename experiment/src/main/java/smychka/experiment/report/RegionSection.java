package smychka.experiment.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Harvest and hunger deaths region by region. Hunger has no chart of the union alone.
final class RegionSection {
  private RegionSection() {}

  static void write(Page page) {
    page.section("regions");
    page.paragraph(page.say("regions.intro"));
    List<Panel> harvest = panels(page, Measure.HARVEST_UNION);
    if (harvest.size() == Measure.REGIONS.size()) {
      page.out.leaf("h3", page.say("regions.harvest")).line();
      Legend.write(page);
      figure(page, harvest, "regions-harvest", Chart.Ends.OWN, page.say("regions.harvest.cap"));
    }
    hunger(page);
    page.out.closeLine();
  }

  private static List<Panel> panels(Page page, Measure measure) {
    List<Panel> panels = new ArrayList<>();
    for (String region : Measure.REGIONS) {
      Optional<Panel> panel = Panel.of(measure, region, page.data, page.context);
      panel.ifPresent(panels::add);
    }
    return panels;
  }

  private static void hunger(Page page) {
    page.out.leaf("h3", page.say("regions.hunger"), "id", "hunger").line();
    List<Panel> rates = panels(page, Measure.HUNGER_RATE);
    if (rates.size() < Measure.REGIONS.size()) {
      page.paragraph(page.say("hunger.missing"));
      return;
    }
    page.paragraph(hungerSentence(page));
    page.note(page.say("hunger.note"));
    FactSection.besideHunger(page);
    if (rates.stream().allMatch(Panel::isFlatZero)) {
      page.note(page.say("hunger.nochart"));
    } else {
      Legend.write(page);
      figure(page, rates, "regions-hunger", shared(rates), page.say("regions.hunger.cap"));
    }
    List<Panel> counts = panels(page, Measure.HUNGER_COUNT);
    Panel.of(Measure.HUNGER_COUNT, Measure.UNION, page.data, page.context).ifPresent(counts::add);
    counts(page, counts);
  }

  private static void figure(
      Page page, List<Panel> panels, String name, Chart.Ends ends, String caption) {
    Markup out = page.out;
    int number = page.nextFigure();
    Measure measure = panels.getFirst().measure();
    Chart chart = FigureSection.chart(page, Chart.Size.SMALL);
    out.open("figure", "id", "f-" + name, "class", "wide").open("figcaption");
    out.leaf("b", page.say("figure.title", number, page.say("measure." + name))).text(" ");
    out.text(page.unit(measure)).close();
    out.open("div", "class", "mini");
    for (Panel panel : panels) {
      String region = page.region(panel.region());
      String id = "f-" + name + "-" + panel.region();
      String alt =
          page.say("figure.alt", page.say("measure." + name), region, FigureSection.span(page));
      out.open("div").leaf("p", region, "class", "cell");
      out.trusted(chart.draw(id, panel, alt, Describe.panel(page, panel), ends)).closeLine();
    }
    out.close();
    out.leaf("p", FigureSection.caption(page, panels.getFirst()) + " " + caption, "class", "cap");
    FigureTable.write(page, number, panels, page.say("measure." + name));
    out.closeLine();
  }

  /// One scale for all, so that a catastrophe in one region is seen for what it is.
  private static Chart.Ends shared(List<Panel> panels) {
    double high = 0;
    double stripLow = 0;
    double stripHigh = 0;
    for (Panel panel : panels) {
      for (Fan fan : panel.lines()) {
        high = Math.max(high, fan.highest());
      }
      for (Fan fan : panel.differences()) {
        stripLow = Math.min(stripLow, fan.lowest());
        stripHigh = Math.max(stripHigh, fan.highest());
      }
    }
    return new Chart.Ends(high, stripLow, stripHigh);
  }

  /// Deaths in thousands, every region, the union last and never alone.
  private static void counts(Page page, List<Panel> panels) {
    if (panels.size() < Measure.REGIONS.size()) {
      return;
    }
    Markup out = page.out;
    Grid grid = panels.getFirst().grid();
    String caption = page.say("hunger.caption", page.nextTable());
    page.scroller(caption);
    out.open("table", "class", "list").leaf("caption", caption).open("thead").open("tr");
    page.columnHead(page.say("col.region"));
    page.columnHead(page.say("col.programme"));
    grid.labels().forEach(page::numberHead);
    out.close().close().open("tbody");
    for (Panel panel : panels) {
      countRows(page, panel);
    }
    out.close().close().closeLine();
  }

  /// A row for each programme of a region; programmes that give the same numbers share one.
  private static void countRows(Page page, Panel panel) {
    Map<List<String>, List<String>> rows = new LinkedHashMap<>();
    for (int order = 0; order < panel.lines().size(); order++) {
      List<String> cells = cells(page, panel.lines().get(order));
      rows.computeIfAbsent(cells, _ -> new ArrayList<>()).add(Chart.letter(order));
    }
    Markup out = page.out;
    boolean first = true;
    for (Map.Entry<List<String>, List<String>> row : rows.entrySet()) {
      out.open("tr");
      if (first) {
        String span = String.valueOf(rows.size());
        out.leaf("th", page.region(panel.region()), "scope", "rowgroup", "rowspan", span);
      }
      first = false;
      out.leaf("td", String.join(page.say("list.comma"), row.getValue()));
      row.getKey().forEach(page::number);
      out.closeLine();
    }
  }

  private static List<String> cells(Page page, Fan fan) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < fan.size(); i++) {
      int decimals = Numbers.decimalsFor(fan.high90()[i]) > 0 ? 1 : 0;
      String mean = page.numbers.plain(fan.mean()[i], decimals);
      String range = page.numbers.range(fan.low90()[i], fan.high90()[i], decimals);
      cells.add(fan.high90()[i] > 0 ? page.say("hunger.cell", mean, range) : mean);
    }
    return cells;
  }

  /// What the run says of hunger, in one sober sentence that names regions.
  static String hungerSentence(Page page) {
    List<Panel> panels = panels(page, Measure.HUNGER_RATE);
    if (panels.size() < Measure.REGIONS.size()) {
      return page.say("hunger.unknown");
    }
    if (panels.stream().allMatch(Panel::isFlatZero)) {
      return page.say("hunger.none", FigureSection.span(page));
    }
    List<String> parts = new ArrayList<>();
    for (int order = 0; order < page.data.drawn().size(); order++) {
      Panel worst = panels.getFirst();
      int worstYear = -1;
      double highest = 0;
      for (Panel panel : panels) {
        double[] mean = panel.lines().get(order).mean();
        for (int i = 0; i < mean.length; i++) {
          if (mean[i] > highest && panel.grid().month(i) >= agriculturalYear(page.windowFrom())) {
            highest = mean[i];
            worst = panel;
            worstYear = i;
          }
        }
      }
      parts.add(
          worstYear < 0
              ? page.say("hunger.under.none", Chart.letter(order))
              : page.say(
                  "hunger.under",
                  Chart.letter(order),
                  page.region(worst.region()),
                  worst.grid().labels().get(worstYear),
                  page.numbers.plain(highest, Math.max(0, Numbers.decimalsFor(highest) - 1))));
    }
    return page.say("hunger.some", String.join("; ", parts), page.window());
  }

  /// First month of the agricultural year that holds a month.
  private static int agriculturalYear(int month) {
    return month - Math.floorMod(month - 6, 12);
  }
}
