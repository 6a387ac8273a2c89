package smychka.experiment.report;

import java.util.ArrayList;
import java.util.List;

/// What each programme changes, when, and on whose word.
final class LeverSection {
  private LeverSection() {}

  static void write(Page page) {
    page.section("levers");
    page.paragraph(page.say("levers.intro"));
    for (int order = 0; order < page.data.programmes().size(); order++) {
      Programme programme = page.data.programmes().get(order);
      List<Programme.Change> changes = inWindow(page, programme);
      if (!changes.isEmpty()) {
        table(page, order, programme, changes);
      } else if (order > 0 || !page.data.isComparison()) {
        page.paragraph(page.say("levers.none", page.named(order)));
      }
    }
    page.out.closeLine();
  }

  private static List<Programme.Change> inWindow(Page page, Programme programme) {
    String first = Grid.monthLabel(page.windowFrom());
    String last = Grid.monthLabel(page.data.series().end() - 1);
    return programme.changes().stream()
        .filter(c -> c.from().isEmpty() || c.from().compareTo(last) <= 0)
        .filter(c -> c.to().isEmpty() || c.to().compareTo(first) >= 0)
        .toList();
  }

  private static void table(
      Page page, int order, Programme programme, List<Programme.Change> changes) {
    Markup out = page.out;
    String base = programme.base().isEmpty() ? page.data.names().getFirst() : programme.base();
    String caption = page.say("levers.caption", page.nextTable(), page.named(order), base);
    page.scroller(caption);
    out.open("table", "class", "levers").leaf("caption", caption).open("thead").open("tr");
    page.columnHead(page.say("col.lever"));
    page.columnHead(page.say("col.when"));
    page.columnHead(page.say("col.what"));
    page.columnHead(page.say("col.onwhat"));
    out.close().close().open("tbody");
    int at = 0;
    while (at < changes.size()) {
      int to = at + 1;
      while (to < changes.size() && alike(changes.get(at), changes.get(to))) {
        to++;
      }
      row(page, changes.subList(at, to));
      at = to;
    }
    out.close().close().closeLine();
  }

  /// Changes that say the same of several levers share a row.
  private static boolean alike(Programme.Change a, Programme.Change b) {
    return a.from().equals(b.from())
        && a.to().equals(b.to())
        && a.kind().equals(b.kind())
        && a.value().equals(b.value())
        && a.source().equals(b.source())
        && a.reading().equals(b.reading())
        && a.note().equals(b.note())
        && !a.lever().equals(b.lever());
  }

  private static void row(Page page, List<Programme.Change> alike) {
    Markup out = page.out;
    Programme.Change change = alike.getFirst();
    out.open("tr").open("th", "scope", "row");
    List<String> meanings = new ArrayList<>();
    for (Programme.Change one : alike) {
      out.leaf("code", one.lever()).text(" ");
      String meaning = page.context.leverMeanings().getOrDefault(one.lever(), "");
      if (!meaning.isEmpty() && alike.size() == 1) {
        meanings.add(meaning);
      }
    }
    for (String meaning : meanings) {
      page.fromFile("small", meaning);
    }
    out.close();
    String last = Grid.monthLabel(page.data.series().end() - 1);
    out.leaf(
        "td",
        change.to().isEmpty() || change.to().compareTo(last) > 0
            ? page.say("date.from", page.month(change.from()))
            : page.say("date.span", page.month(change.from()), page.month(change.to())));
    out.leaf("td", what(page, change));
    out.open("td");
    if (!change.source().isEmpty()) {
      page.fromFile("span", change.source());
    }
    if (!change.reading().isEmpty()) {
      out.text(change.source().isEmpty() ? "" : "; ");
      out.leaf("i", page.say("lever.reading")).text(" ");
      page.fromFile("span", change.reading());
    }
    if (!change.note().isEmpty()) {
      out.text(" ");
      page.fromFile("small", change.note());
    }
    out.close().closeLine();
  }

  private static String what(Page page, Programme.Change change) {
    String value = change.kind().equals("asIn") ? page.month(change.value()) : change.value();
    String said = page.say("lever." + change.kind(), value);
    boolean ranged = !change.low().isEmpty() && !change.high().isEmpty();
    return ranged ? page.say("lever.ranged", said, change.low(), change.high()) : said;
  }
}
