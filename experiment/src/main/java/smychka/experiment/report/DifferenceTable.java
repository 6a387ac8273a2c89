package smychka.experiment.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The table of paired differences, and the same by agricultural year behind it.
final class DifferenceTable {
  private record Item(String series, double factor, String unitKey) {}

  private static final String HUNGER = "hunger_deaths_rural";
  private static final Set<String> BARE = Set.of("ratio", "share", "index");

  private static final List<Item> ITEMS =
      List.of(
          new Item("grain_area_sown", 1, ""),
          new Item("grain_harvest", 1, ""),
          new Item(HUNGER, 1000, "unit.thousand-people"),
          new Item("hunger_deaths_town", 1000, "unit.thousand-people"),
          new Item("deaths_rural", 1000, "unit.thousand-people"),
          new Item("gross_grain_marketings", 1, ""),
          new Item("extra_rural_grain", 1, ""),
          new Item("state_grain_intake", 1, ""),
          new Item("private_grain_sales", 1, ""),
          new Item("grain_price_private", 1, ""),
          new Item("grain_price_state", 1, ""),
          new Item("market_state_price_ratio", 1, ""),
          new Item("rural_grain_stock", 1, ""),
          new Item("goods_fill_village", 1, ""),
          new Item("goods_price_village", 1, ""),
          new Item("village_goods_bought", 1, ""),
          new Item("industrial_output_index", 1, ""),
          new Item("scissors", 1, ""),
          new Item("unemployed", 1, ""),
          new Item("private_share_retail", 1, ""),
          new Item("money_in_circulation", 1, ""),
          new Item("grain_exports", 1, ""),
          new Item("horses", 1, ""),
          new Item("cattle", 1, ""),
          new Item("pigs", 1, ""),
          new Item("sheep_goats", 1, ""),
          new Item("rural_population", 1, ""),
          new Item("town_population", 1, ""));

  /// A row to print: a difference in its printed unit.
  record Line(Item item, Difference row, boolean regional) {
    boolean speaksOf(String programme) {
      return row.programme().equals(programme)
          && !regional
          && row.difference() != 0
          && !item.series.startsWith("hunger")
          && row.verdict().startsWith("nearly always");
    }

    /// "gross marketings nearly always higher (+1.2 mn t, +9 %; 8 of 8 pairs)".
    String sentence(Page page) {
      int same = Math.max(row.higher(), row.lower());
      return page.say(
          "finding",
          page.say("series." + item.series),
          verdict(page, row),
          size(page),
          same,
          row.pairs());
    }

    private String size(Page page) {
      List<String> parts = new ArrayList<>();
      String amount = page.numbers.signed(row.difference(), decimals());
      parts.add(BARE.contains(row.unit()) ? amount : amount + "\u00A0" + unit(page, this));
      double percent = 100 * share();
      if (Double.isFinite(percent)) {
        parts.add(
            Math.abs(percent) < 0.1
                ? page.say("finding.little")
                : page.say(
                    "number.percent",
                    page.numbers.signed(percent, Math.abs(percent) < 10 ? 1 : 0)));
      }
      return String.join(page.say("list.comma"), parts);
    }

    /// The difference over the base's own value; not finite where that is nought.
    double share() {
      return row.baseMean() == 0 ? Double.NaN : row.difference() / Math.abs(row.baseMean());
    }

    /// Two digits of the interval's width and three of the difference: more would be read as
    /// knowledge.
    int decimals() {
      int ofDifference = Numbers.decimalsFor(row.difference());
      double width = row.high90() - row.low90();
      if (!(width > 0)) {
        return ofDifference;
      }
      int ofWidth = Math.max(0, Numbers.decimalsFor(width) - 1);
      return row.difference() == 0 ? ofWidth : Math.min(ofWidth, ofDifference);
    }
  }

  private DifferenceTable() {}

  /// The lines over the whole window, by series in a fixed order, union first, then regions where
  /// hunger differs or occurs. Hunger without its regions is left out.
  static List<Line> lines(Page page) {
    return lines(page, Difference.WINDOW);
  }

  private static List<Line> lines(Page page, String period) {
    List<Line> lines = new ArrayList<>();
    for (Item item : ITEMS) {
      List<Difference> rows =
          page.data.differences().stream()
              .filter(d -> d.series().equals(item.series) && d.period().equals(period))
              .map(d -> d.times(item.factor))
              .toList();
      boolean hunger = item.series.startsWith("hunger");
      if (hunger && !holdsEveryRegion(rows)) {
        continue;
      }
      rows.stream()
          .filter(d -> d.region().equals(Measure.UNION))
          .forEach(d -> lines.add(new Line(item, d, false)));
      if (hunger) {
        for (String region : Measure.REGIONS) {
          rows.stream()
              .filter(d -> d.region().equals(region) && (d.mean() != 0 || d.baseMean() != 0))
              .forEach(d -> lines.add(new Line(item, d, true)));
        }
      }
    }
    return lines;
  }

  private static boolean holdsEveryRegion(List<Difference> rows) {
    return Measure.REGIONS.stream()
        .allMatch(region -> rows.stream().anyMatch(d -> d.region().equals(region)));
  }

  static void write(Page page) {
    page.section("differences");
    List<Line> lines = lines(page);
    if (lines.isEmpty()) {
      page.paragraph(page.say(page.data.isComparison() ? "diff.missing" : "diff.single"));
    } else {
      QuestionSection.findings(page);
      int pairs = lines.stream().mapToInt(l -> l.row.pairs()).max().orElse(0);
      page.paragraph(page.say("diff.intro", page.window(), pairs));
      table(page, lines);
      page.note(page.say("diff.note"));
      byYear(page);
    }
    page.out.closeLine();
  }

  private static void table(Page page, List<Line> lines) {
    Markup out = page.out;
    int number = page.nextTable();
    String caption = page.say("diff.caption", number, page.window());
    page.scroller(caption);
    out.open("table", "class", "diff").leaf("caption", caption);
    out.open("thead").open("tr");
    page.columnHead(page.say("col.measure"));
    page.columnHead(page.say("col.comparison"));
    page.numberHead(page.say("col.difference"));
    page.columnHead(page.say("col.verdict"));
    page.numberHead(page.say("col.50"));
    page.numberHead(page.say("col.90"));
    page.columnHead(page.say("col.picture"));
    page.numberHead(page.say("col.pairs"));
    page.numberHead(page.say("col.base"));
    page.numberHead(page.say("col.gain"));
    out.close().close().line();
    int at = 0;
    while (at < lines.size()) {
      int to = at;
      while (to < lines.size() && sameHead(lines.get(at), lines.get(to))) {
        to++;
      }
      body(page, lines.subList(at, to));
      at = to;
    }
    out.close().closeLine();
  }

  private static boolean sameHead(Line a, Line b) {
    return a.item.equals(b.item) && a.row.region().equals(b.row.region());
  }

  private static void body(Page page, List<Line> lines) {
    Markup out = page.out;
    Line head = lines.getFirst();
    double reach = lines.stream().mapToDouble(l -> reach(l.row)).max().orElse(0);
    int decimals = lines.stream().mapToInt(Line::decimals).max().orElse(0);
    int baseDecimals = Math.max(Numbers.decimalsFor(head.row.baseMean()), Math.min(decimals, 2));
    out.open("tbody");
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Difference row = line.row;
      out.open("tr");
      if (i == 0) {
        rowHead(page, head, lines.size());
      }
      out.leaf("td", page.say("diff.minus", page.letter(row.programme()), page.letter(row.base())));
      out.leaf("td", page.numbers.signed(row.difference(), decimals), "class", "n strong");
      out.leaf("td", verdict(page, row), "class", "verdict");
      page.number(page.numbers.signedRange(row.low50(), row.high50(), decimals));
      page.number(page.numbers.signedRange(row.low90(), row.high90(), decimals));
      out.open("td", "class", "pic").trusted(picture(page, row, reach)).close();
      page.number(page.say("diff.pairs", row.higher(), row.lower(), row.equal()));
      page.number(page.numbers.plain(row.baseMean(), baseDecimals));
      page.number(gain(page, row));
      out.closeLine();
    }
    out.closeLine();
  }

  private static void rowHead(Page page, Line head, int rows) {
    Markup out = page.out;
    String span = String.valueOf(rows);
    out.open("th", "scope", "rowgroup", "rowspan", span, "class", head.regional ? "sub" : "top");
    if (head.regional) {
      out.text(page.region(head.row.region()));
    } else {
      String name = page.say("series." + head.item.series);
      out.text(name.substring(0, 1).toUpperCase(page.context.locale()) + name.substring(1));
      String over = page.words.getOr("kind." + head.row.kind(), "");
      out.leaf("small", unit(page, head) + (over.isEmpty() ? "" : ", " + over));
    }
    out.close();
  }

  private static String unit(Page page, Line line) {
    return line.item.unitKey.isEmpty()
        ? page.words.getOr("rawunit." + line.row.unit(), line.row.unit())
        : page.say(line.item.unitKey);
  }

  private static String gain(Page page, Difference row) {
    return Double.isFinite(row.gain()) && row.gain() < 10_000
        ? page.say("diff.gain", page.numbers.plain(row.gain(), row.gain() < 10 ? 1 : 0))
        : "\u2013";
  }

  static String verdict(Page page, Difference row) {
    return page.words.getOr("verdict." + row.verdict().replace(' ', '-'), row.verdict());
  }

  private static double reach(Difference row) {
    double reach = Math.abs(row.difference());
    for (double end : new double[] {row.low90(), row.high90()}) {
      reach = Double.isFinite(end) ? Math.max(reach, Math.abs(end)) : reach;
    }
    return reach;
  }

  private static String picture(Page page, Difference row, double reach) {
    int order = page.data.names().indexOf(row.programme());
    String place = String.valueOf(Math.max(0, order) % 6 + 1);
    Svg svg = Svg.ornament(96, 18, "iv");
    svg.line(48, 1, 48, 17, "z");
    if (reach > 0) {
      Scale scale = Scale.exact(-reach, reach, 5, 91);
      if (Double.isFinite(row.low90())) {
        svg.line(scale.at(row.low90()), 9, scale.at(row.high90()), 9, "l" + place + " r9");
        svg.line(scale.at(row.low50()), 9, scale.at(row.high50()), 9, "l" + place + " r5");
      }
      svg.marker(Math.max(0, order), scale.at(row.difference()), 9, 3.2, "m" + place);
    }
    return svg.done();
  }

  /// The agricultural years of `diff.csv`, each with the months it holds.
  private static void byYear(Page page) {
    List<String> years =
        page.data.differences().stream()
            .map(Difference::period)
            .filter(p -> !p.equals(Difference.WINDOW))
            .distinct()
            .toList();
    if (years.isEmpty()) {
      return;
    }
    Markup out = page.out;
    String caption = page.say("diff.years.caption", page.nextTable());
    out.open("details").leaf("summary", caption);
    page.scroller(caption);
    out.open("table").leaf("caption", caption).open("thead").open("tr");
    page.columnHead(page.say("col.measure"));
    page.columnHead(page.say("col.comparison"));
    page.columnHead(page.say("col.year"));
    page.numberHead(page.say("col.base"));
    page.numberHead(page.say("col.difference"));
    page.numberHead(page.say("col.90"));
    page.columnHead(page.say("col.verdict"));
    out.close().close().open("tbody");
    List<List<Line>> byYear = years.stream().map(year -> lines(page, year)).toList();
    for (Line head : lines(page)) {
      boolean first = true;
      for (List<Line> lines : byYear) {
        for (Line line : lines) {
          if (sameHead(head, line) && line.row.programme().equals(head.row.programme())) {
            yearRow(page, line, first);
            first = false;
          }
        }
      }
    }
    out.close().close().close();
    page.note(page.say("diff.years.note"));
    out.closeLine();
  }

  private static void yearRow(Page page, Line line, boolean first) {
    Markup out = page.out;
    Difference row = line.row;
    int decimals = line.decimals();
    String name =
        line.regional ? page.region(row.region()) : page.say("series." + line.item.series);
    out.open("tr", "class", first ? "first" : "more");
    out.leaf("th", name + ", " + unit(page, line), "scope", "row");
    out.leaf("td", page.say("diff.minus", page.letter(row.programme()), page.letter(row.base())));
    out.leaf("td", row.period() + (row.months() < 12 ? "\u00A0(" + row.months() + ")" : ""));
    page.number(
        page.numbers.plain(
            row.baseMean(), Math.max(Numbers.decimalsFor(row.baseMean()), Math.min(decimals, 2))));
    page.number(page.numbers.signed(row.difference(), decimals));
    page.number(page.numbers.signedRange(row.low90(), row.high90(), decimals));
    out.leaf("td", verdict(page, row)).closeLine();
  }
}
