package smychka.experiment.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Which limit holds where: the share of months and households that each constraint binds.
final class ConstraintSection {
  private ConstraintSection() {}

  static void write(Page page) {
    page.section("constraints");
    List<String> groups =
        page.data.series().groups(Measure.CONSTRAINT).stream()
            .filter(g -> !g.equals("all"))
            .toList();
    if (groups.isEmpty()) {
      page.paragraph(page.say("constraints.missing"));
    } else {
      page.paragraph(page.say("constraints.intro", page.window()));
      for (int order = 0; order < page.data.drawn().size(); order++) {
        table(page, order, groups);
      }
    }
    page.out.closeLine();
  }

  private static void table(Page page, int order, List<String> groups) {
    Markup out = page.out;
    String caption = page.say("constraints.caption", page.nextTable(), page.named(order));
    if (order > 0) {
      out.open("details").leaf("summary", caption);
    }
    page.scroller(caption);
    out.open("table", "class", "share").leaf("caption", caption).open("thead").open("tr");
    page.columnHead(page.say("col.region"));
    for (String group : groups) {
      page.numberHead(page.words.getOr("constraint." + group, group));
    }
    out.close().close().open("tbody");
    List<String> regions = new ArrayList<>(Measure.REGIONS);
    regions.add(Measure.UNION);
    for (String region : regions) {
      double[] shares =
          groups.stream().mapToDouble(group -> share(page, order, region, group)).toArray();
      if (shares.length == 0 || Double.isNaN(shares[0])) {
        continue;
      }
      out.open("tr");
      out.leaf("th", page.region(region), "scope", "row");
      for (double share : shares) {
        String bar = String.format(Locale.ROOT, "--v:%.3f", Math.clamp(share, 0, 1));
        out.leaf("td", page.numbers.percent(share), "class", "n", "style", bar);
      }
      out.closeLine();
    }
    out.close().close().closeLine();
    if (order > 0) {
      out.closeLine();
    }
  }

  /// Mean over replicates and over the months of the window that have a value.
  private static double share(Page page, int order, String region, String group) {
    SeriesStore store = page.data.series();
    double sum = 0;
    int count = 0;
    for (Track track :
        store
            .replicates(page.data.names().get(order), Measure.CONSTRAINT, region, group)
            .values()) {
      for (int month = page.windowFrom(); month < store.end(); month++) {
        double value = track.at(month);
        if (Double.isFinite(value)) {
          sum += value;
          count++;
        }
      }
    }
    return count == 0 ? Double.NaN : sum / count;
  }
}
