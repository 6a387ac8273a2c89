package smychka.experiment.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The charts of the union, small multiples under five headings, each with the table behind it.
final class FigureSection {
  /// Quarters are drawn only where the years fit side by side.
  private static final int MOST_MONTHS_FOR_QUARTERS = 96;

  private FigureSection() {}

  static void write(Page page) {
    page.section("time");
    page.paragraph(page.say("time.read." + (page.data.isComparison() ? "compare" : "run")));
    page.paragraph(page.say("time.bands", page.data.replicates()));
    page.out.leaf("p", page.say("time.paper"), "class", "note onpaper").line();
    if (page.data.programmes().size() > Chart.MOST_PROGRAMMES) {
      page.note(page.say("time.four", page.data.programmes().size()));
    }
    Chart chart = chart(page, Chart.Size.LARGE);
    List<String> missing = new ArrayList<>();
    for (Measure.Group group : Measure.GROUPS) {
      group(page, chart, group, missing);
    }
    if (!missing.isEmpty()) {
      page.note(page.say("time.missing", page.list(missing)));
    }
    page.out.closeLine();
  }

  static Chart chart(Page page, Chart.Size size) {
    return new Chart(
        size,
        page.numbers,
        page.say(size == Chart.Size.LARGE ? "strip.title" : "strip.short"),
        page.data.first(),
        page.data.series().end(),
        page.data.partings());
  }

  private static void group(Page page, Chart chart, Measure.Group group, List<String> missing) {
    List<Panel> panels = new ArrayList<>();
    for (Measure measure : group.measures()) {
      boolean quarters = measure.id().equals("intake-quarter");
      int months = page.data.series().end() - page.data.first();
      if (quarters && months > MOST_MONTHS_FOR_QUARTERS) {
        continue;
      }
      Optional<Panel> panel = Panel.of(measure, Measure.UNION, page.data, page.context);
      panel.ifPresentOrElse(panels::add, () -> missing.add(page.say("measure." + measure.id())));
    }
    if (panels.isEmpty()) {
      return;
    }
    page.out.leaf("h3", page.say("group." + group.id()), "id", "g-" + group.id()).line();
    Legend.write(page);
    page.out.open("div", "class", "grid");
    for (Panel panel : panels) {
      figure(page, chart, panel);
    }
    page.out.closeLine();
  }

  private static void figure(Page page, Chart chart, Panel panel) {
    int number = page.nextFigure();
    String id = "f-" + panel.measure().id();
    Markup out = page.out;
    out.open("figure", "id", id).open("figcaption");
    out.leaf("b", page.say("figure.title", number, title(page, panel.measure()))).text(" ");
    out.text(page.unit(panel.measure())).close();
    String alt =
        page.say("figure.alt", title(page, panel.measure()), page.say("region.ussr"), span(page));
    out.trusted(chart.draw(id, panel, alt, Describe.panel(page, panel), Chart.Ends.OWN)).line();
    out.leaf("p", caption(page, panel), "class", "cap").line();
    FigureTable.write(page, number, List.of(panel), title(page, panel.measure()));
    out.closeLine();
  }

  static String title(Page page, Measure measure) {
    return page.say("measure." + measure.id());
  }

  static String span(Page page) {
    return page.say(
        "date.span", page.month(page.data.first()), page.month(page.data.series().end() - 1));
  }

  /// What the bands of this chart hold, and what is peculiar to it.
  static String caption(Page page, Panel panel) {
    List<String> parts = new ArrayList<>();
    boolean monthly = panel.source().period() == Measure.Period.MONTH;
    String bands = !monthly && panel.grid().size() <= 4 ? "cap.bars" : "cap.bands";
    parts.add(page.say(bands, page.data.replicates()));
    if (panel.history().isEmpty()) {
      parts.add(page.say("cap.nohistory"));
    }
    String own = "cap." + panel.measure().id();
    if (page.words.has(own)) {
      parts.add(page.say(own));
    }
    return String.join(" ", parts);
  }
}
