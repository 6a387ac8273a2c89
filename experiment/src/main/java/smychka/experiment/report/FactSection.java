package smychka.experiment.report;

import java.util.List;

/// The historical programme against what was observed, misses first.
final class FactSection {
  private FactSection() {}

  static void write(Page page) {
    page.section("facts");
    List<Fact> facts = page.data.facts();
    if (facts.isEmpty()) {
      page.paragraph(page.say("facts.missing"));
    } else {
      long judged = facts.stream().filter(Fact::judged).count();
      long missed = facts.stream().filter(f -> f.judged() && !f.passes()).count();
      page.paragraph(page.say("facts.intro", judged, missed));
      table(page, facts);
      page.note(page.say("facts.note"));
    }
    page.out.closeLine();
  }

  private static void table(Page page, List<Fact> facts) {
    Markup out = page.out;
    String caption = page.say("facts.caption", page.nextTable());
    page.scroller(caption);
    out.open("table", "class", "facts").leaf("caption", caption).open("thead").open("tr");
    page.columnHead(page.say("col.id"));
    page.columnHead(page.say("col.fact"));
    page.columnHead(page.say("col.kind"));
    page.numberHead(page.say("col.model"));
    page.numberHead(page.say("col.observed"));
    page.columnHead(page.say("col.picture"));
    page.columnHead(page.say("col.result"));
    out.close().close().open("tbody");
    for (Fact fact : facts) {
      out.open("tr", "class", fact.judged() && !fact.passes() ? "miss" : "met");
      out.leaf("th", fact.id(), "scope", "row").open("td");
      page.fromFile("span", fact.title());
      if (!fact.unit().isEmpty()) {
        out.text(" ").leaf("small", page.words.getOr("rawunit." + fact.unit(), fact.unit()));
      }
      out.close();
      out.leaf("td", page.words.getOr("factkind." + fact.kind(), fact.kind()));
      page.number(page.numbers.trimmed(fact.value()));
      page.number(band(page, fact));
      out.open("td", "class", "pic").trusted(picture(fact)).close();
      out.leaf("td", result(page, fact)).closeLine();
    }
    out.close().close().closeLine();
  }

  private static String band(Page page, Fact fact) {
    if (Double.isNaN(fact.low()) && Double.isNaN(fact.high())) {
      return "\u2013";
    }
    if (Double.isNaN(fact.low())) {
      return page.say("fact.atmost", page.numbers.trimmed(fact.high()));
    }
    return Double.isNaN(fact.high())
        ? page.say("fact.atleast", page.numbers.trimmed(fact.low()))
        : page.say(
            "number.range", page.numbers.trimmed(fact.low()), page.numbers.trimmed(fact.high()));
  }

  private static String result(Page page, Fact fact) {
    if (!fact.judged()) {
      return page.say("fact.unjudged");
    }
    return fact.passes()
        ? page.say("fact.inside")
        : page.say("fact.missed", page.numbers.plain(fact.distance(), 1));
  }

  private static String picture(Fact fact) {
    Svg svg = Svg.ornament(100, 16, "iv");
    double low = Double.isNaN(fact.low()) ? Math.min(fact.value(), fact.high()) : fact.low();
    double high = Double.isNaN(fact.high()) ? Math.max(fact.value(), fact.low()) : fact.high();
    double left = Math.min(low, fact.value());
    double right = Math.max(high, fact.value());
    if (Double.isFinite(left) && Double.isFinite(right) && right > left) {
      double pad = 0.15 * (right - left);
      Scale scale = Scale.exact(left - pad, right + pad, 4, 96);
      double from = Double.isNaN(fact.low()) ? 0 : scale.at(low);
      double to = Double.isNaN(fact.high()) ? 100 : scale.at(high);
      svg.rect(from, 5, to - from, 6, "bandmark");
      svg.circle(scale.at(fact.value()), 8, 3.4, "h");
    }
    return svg.done();
  }
}
