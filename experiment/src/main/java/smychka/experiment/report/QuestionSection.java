package smychka.experiment.report;

import java.util.Comparator;
import java.util.List;
import smychka.experiment.compare.Verdict;

/// The head of the report: what was asked, of which programmes, and the shortest true answer.
final class QuestionSection {
  private static final int MOST_FINDINGS = 4;

  private QuestionSection() {}

  static String title(Page page) {
    List<String> titles =
        page.data.programmes().stream().map(p -> page.say("quoted", p.title())).toList();
    return page.data.isComparison()
        ? page.say("title.compare", page.list(titles.subList(1, titles.size())), titles.getFirst())
        : page.say("title.run", titles.getFirst());
  }

  static void header(Page page) {
    Markup out = page.out;
    out.open("header");
    out.leaf(
        "p",
        page.say(page.data.isComparison() ? "kicker.compare" : "kicker.run"),
        "class",
        "kicker");
    out.leaf("h1", title(page)).line();
    String scale = page.data.manifest().first("scale");
    out.leaf(
            "p",
            page.say(
                page.data.isComparison() ? "lead.compare" : "lead.run",
                page.window(),
                page.data.replicates(),
                scale.isEmpty() ? "?" : page.numbers.whole((long) Double.parseDouble(scale))),
            "class",
            "lead")
        .line();
    out.leaf("p", page.say("limits.short"), "class", "limits").line();
    String language = page.say("lead.language");
    if (!language.isEmpty()) {
      out.leaf("p", language, "class", "limits").line();
    }
    String status = page.data.manifest().first("status").replace(' ', '-');
    if (page.words.has("status." + status)) {
      out.leaf("p", page.say("status." + status), "class", "warn");
    }
    out.closeLine();
  }

  static void write(Page page) {
    page.section("question");
    page.paragraph(
        page.data.isComparison()
            ? page.say("question.compare", page.window())
            : page.say("question.run", page.window()));
    page.out.open("dl", "class", "programmes");
    for (int order = 0; order < page.data.programmes().size(); order++) {
      programme(page, order);
    }
    page.out.closeLine();
    if (page.data.parting() >= 0) {
      page.paragraph(page.say("question.parting", page.month(page.data.parting())));
    } else if (page.data.isComparison()) {
      page.paragraph(page.say("question.identical"));
    }
    page.out.closeLine();
  }

  private static void programme(Page page, int order) {
    Markup out = page.out;
    Programme programme = page.data.programmes().get(order);
    out.open("dt");
    if (order < Chart.MOST_PROGRAMMES) {
      out.trusted(Legend.sample(order));
    }
    out.leaf("b", Chart.letter(order)).text(" ");
    page.fromFile("span", programme.title());
    out.text(" ").leaf("code", programme.name());
    out.close().open("dd");
    if (!programme.question().isEmpty()) {
      page.fromFile("p", programme.question());
    }
    if (!programme.outlook().isEmpty()) {
      page.fromFile("p", programme.outlook());
    }
    if (!programme.restsOn().isEmpty()) {
      out.open("p", "class", "note").text(page.say("programme.restsOn")).text(" ");
      page.fromFile("span", String.join("; ", programme.restsOn()));
      out.close();
    }
    out.closeLine();
  }

  private static double proportion(DifferenceTable.Line line) {
    double share = Math.abs(line.share());
    return Double.isFinite(share) ? share : 0;
  }

  /// What differs surely and most in proportion, in sentences; hunger is always spoken of.
  static void findings(Page page) {
    if (!page.data.isComparison()) {
      return;
    }
    page.paragraph(page.say("finding.intro", MOST_FINDINGS));
    page.out.open("ul", "class", "findings");
    for (Programme programme : page.data.programmes().subList(1, page.data.programmes().size())) {
      List<String> findings =
          DifferenceTable.lines(page).stream()
              .filter(line -> line.speaksOf(programme.name()))
              .sorted(Comparator.comparingDouble(line -> -proportion(line)))
              .limit(MOST_FINDINGS)
              .map(line -> line.sentence(page))
              .toList();
      page.out.open("li").leaf("b", page.letter(programme.name())).text(" ");
      page.fromFile("span", programme.title());
      page.out.text(": ");
      page.out.text(
          findings.isEmpty() ? none(page) : String.join(page.say("finding.joint"), findings));
      page.out.text(page.say("sentence.end")).closeLine();
    }
    page.out.leaf("li", RegionSection.hungerSentence(page)).closeLine();
  }

  /// Nothing is told apart nearly always, or the pairs are too few for any words.
  private static String none(Page page) {
    int pairs = page.data.replicates();
    return pairs < Verdict.FEWEST_PAIRS
        ? page.say("finding.few", pairs, Verdict.FEWEST_PAIRS)
        : page.say("finding.none");
  }
}
