package smychka.experiment.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// Which limit holds where: the share of decisions that each constraint binds.
final class ConstraintSection {
  /// What kind of decision a constraint holds back, in the order printed.
  private record Family(String id, List<String> groups) {}

  private static final List<Family> FAMILIES =
      List.of(
          new Family("sowing", List.of("land", "draught", "labour", "seed", "price")),
          new Family("market", List.of("goods", "no buyer", "no bread to buy")),
          new Family("state", List.of("plan", "finance")));

  private ConstraintSection() {}

  /// The constraints family by family, then any of no family.
  private static List<String> ordered(Collection<String> recorded) {
    List<String> groups = new ArrayList<>();
    FAMILIES.forEach(family -> groups.addAll(family.groups()));
    groups.retainAll(recorded);
    recorded.stream().filter(g -> !g.equals("all") && !groups.contains(g)).forEach(groups::add);
    return groups;
  }

  /// Of what each family's shares are shares.
  private static void families(Page page, List<String> groups) {
    page.out.open("ul");
    for (Family family : FAMILIES) {
      if (family.groups().stream().anyMatch(groups::contains)) {
        page.out.leaf("li", page.say("constraints." + family.id()));
      }
    }
    if (groups.contains("net seller")) {
      page.out.leaf("li", page.say("constraints.net-seller"));
    }
    page.out.closeLine();
  }

  static void write(Page page) {
    page.section("constraints");
    List<String> groups = ordered(page.data.series().groups(Measure.CONSTRAINT));
    if (groups.isEmpty()) {
      page.paragraph(page.say("constraints.missing"));
    } else {
      page.paragraph(page.say("constraints.intro", page.window()));
      families(page, groups);
      boolean regions =
          !Double.isNaN(share(page, 0, Measure.REGIONS.getFirst(), groups.getFirst()));
      if (regions) {
        for (int order = 0; order < page.data.drawn().size(); order++) {
          ofProgramme(page, order, groups);
        }
      } else {
        ofUnion(page, groups);
        page.note(page.say("constraints.union"));
      }
    }
    page.out.closeLine();
  }

  /// All programmes in one table, where only the union was recorded.
  private static void ofUnion(Page page, List<String> groups) {
    head(
        page,
        page.say("constraints.caption.union", page.nextTable()),
        page.say("col.programme"),
        groups);
    for (int order = 0; order < page.data.drawn().size(); order++) {
      row(page, page.named(order), order, Measure.UNION, groups);
    }
    page.out.close().close().closeLine();
  }

  /// A programme's regions, the first programme's open, the others' folded away.
  private static void ofProgramme(Page page, int order, List<String> groups) {
    Markup out = page.out;
    String caption = page.say("constraints.caption", page.nextTable(), page.named(order));
    if (order > 0) {
      out.open("details").leaf("summary", caption);
    }
    head(page, caption, page.say("col.region"), groups);
    List<String> regions = new ArrayList<>(Measure.REGIONS);
    regions.add(Measure.UNION);
    for (String region : regions) {
      row(page, page.region(region), order, region, groups);
    }
    out.close().close().closeLine();
    if (order > 0) {
      out.closeLine();
    }
  }

  private static void head(Page page, String caption, String first, List<String> groups) {
    Markup out = page.out;
    page.scroller(caption);
    out.open("table", "class", "share").leaf("caption", caption).open("thead").open("tr");
    page.columnHead(first);
    for (String group : groups) {
      page.numberHead(page.words.getOr("constraint." + group, group));
    }
    out.close().close().open("tbody");
  }

  private static void row(Page page, String name, int order, String region, List<String> groups) {
    Markup out = page.out;
    out.open("tr").leaf("th", name, "scope", "row");
    for (String group : groups) {
      double share = share(page, order, region, group);
      if (Double.isNaN(share)) {
        page.number("\u2013");
      } else {
        String bar = String.format(Locale.ROOT, "--v:%.3f", Math.clamp(share, 0, 1));
        out.leaf("td", page.numbers.percent(share), "class", "n", "style", bar);
      }
    }
    out.closeLine();
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
