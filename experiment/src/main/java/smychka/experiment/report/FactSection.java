package smychka.experiment.report;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// The historical programme against what was observed, misses first.
final class FactSection {
  /// Facts on deaths from hunger.
  private static final Set<String> HUNGER = Set.of("F03a", "F03b", "F03c", "F32a");

  private FactSection() {}

  static void write(Page page) {
    page.section("facts");
    List<Fact> known = page.data.facts().stream().filter(Fact::known).toList();
    if (known.isEmpty()) {
      page.paragraph(page.say("facts.missing"));
    } else {
      page.paragraph(
          page.say(
              "facts.intro",
              known.stream().filter(Fact::judged).count(),
              known.stream().filter(f -> f.judged() && !f.passes()).count(),
              known.stream().filter(f -> !f.judged()).count(),
              known.stream().filter(f -> !f.judged() && !f.passes()).count()));
      table(page, known);
      page.note(page.say("facts.note"));
      unknown(page, page.data.facts().stream().filter(f -> !f.known()).toList());
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
    page.numberHead(page.say("col.model"));
    page.numberHead(page.say("col.observed"));
    page.columnHead(page.say("col.unit"));
    page.columnHead(page.say("col.picture"));
    page.columnHead(page.say("col.result"));
    out.close().closeLine();
    group(page, "judged.missed", facts, f -> f.judged() && !f.passes());
    group(page, "reported.off", facts, f -> !f.judged() && !f.passes());
    group(page, "judged.inside", facts, f -> f.judged() && f.passes());
    group(page, "reported.inside", facts, f -> !f.judged() && f.passes());
    out.close().closeLine();
  }

  /// Facts of one kind under a heading that counts them.
  private static void group(Page page, String name, List<Fact> facts, Predicate<Fact> which) {
    List<Fact> of = facts.stream().filter(which).toList();
    Markup out = page.out;
    out.open("tbody").open("tr", "class", "group");
    String title = page.say("facts.group." + name, of.size());
    if (of.isEmpty()) {
      out.leaf("td", title, "colspan", "7").closeLine();
    } else {
      out.leaf("th", title, "scope", "rowgroup", "colspan", "7").closeLine();
    }
    for (Fact fact : of) {
      out.open("tr", "class", fact.judged() && !fact.passes() ? "miss" : "met");
      out.leaf("th", fact.id(), "scope", "row");
      page.fromFile("td", fact.title());
      page.number(number(page, fact, fact.value()));
      page.number(band(page, fact));
      out.leaf("td", page.words.getOr("rawunit." + fact.unit(), fact.unit()));
      out.open("td", "class", "pic").trusted(picture(fact)).close();
      out.leaf("td", result(page, fact)).closeLine();
    }
    out.closeLine();
  }

  /// What the run cannot speak of, folded away.
  private static void unknown(Page page, List<Fact> facts) {
    if (facts.isEmpty()) {
      return;
    }
    Markup out = page.out;
    out.open("details").leaf("summary", page.say("facts.outside", facts.size()));
    out.open("ul", "class", "plain");
    for (Fact fact : facts) {
      out.open("li").leaf("b", fact.id()).text(" ");
      page.fromFile("span", fact.title());
      out.close();
    }
    out.close().closeLine();
  }

  private static String band(Page page, Fact fact) {
    if (Double.isNaN(fact.low()) && Double.isNaN(fact.high())) {
      return "\u2013";
    }
    if (Double.isNaN(fact.low())) {
      return page.say("fact.atmost", number(page, fact, fact.high()));
    }
    if (Double.isNaN(fact.high())) {
      return page.say("fact.atleast", number(page, fact, fact.low()));
    }
    String low = number(page, fact, fact.low());
    String high = number(page, fact, fact.high());
    return low.equals(high) ? low : page.say("number.range", low, high);
  }

  /// A number of a fact; dates are years, or months where the fact is about a month.
  private static String number(Page page, Fact fact, double value) {
    if (!fact.unit().equals("year") || Double.isNaN(value)) {
      return page.numbers.trimmed(value);
    }
    boolean years = isWhole(fact.value()) && isWhole(fact.low()) && isWhole(fact.high());
    return years
        ? String.valueOf(Math.round(value))
        : page.month((int) Math.round((value - 1900) * 12));
  }

  private static boolean isWhole(double value) {
    return Double.isNaN(value) || value == Math.rint(value);
  }

  private static String result(Page page, Fact fact) {
    String where =
        fact.passes()
            ? page.say("fact.inside")
            : page.say(
                "fact.off", page.numbers.plain(fact.distance(), fact.distance() < 0.1 ? 2 : 1));
    return fact.kind().equals("input") ? page.say("fact.input", where) : where;
  }

  /// The facts on famine, put beside the model's own deaths: "Deaths from the famine of 1921-22:
  /// model 5.4, observed 3.5 to 7 mn people (F03a)".
  static void besideHunger(Page page) {
    List<Fact> hunger =
        page.data.facts().stream()
            .filter(f -> f.known() && HUNGER.contains(f.id()))
            .sorted(Comparator.comparing(Fact::id))
            .toList();
    if (hunger.isEmpty()) {
      return;
    }
    Markup out = page.out;
    out.leaf("p", page.say("hunger.facts"), "class", "note").open("ul", "class", "plain");
    for (Fact fact : hunger) {
      out.open("li").leaf("b", fact.id()).text(" ");
      page.fromFile("span", fact.title());
      String unit = page.words.getOr("rawunit." + fact.unit(), fact.unit());
      out.text(page.say("hunger.fact", number(page, fact, fact.value()), band(page, fact), unit))
          .close();
    }
    out.closeLine();
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
