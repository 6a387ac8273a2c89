package smychka.experiment.report;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/// The page being written: what it is made from, and how its parts look and count.
final class Page {
  final RunData data;
  final ReportContext context;
  final Words words;
  final Numbers numbers;
  final Markup out = new Markup();
  private final Locale locale;
  private int figures;
  private int tables;

  Page(RunData data, ReportContext context) {
    this.data = data;
    this.context = context;
    this.words = Words.in(context.locale());
    this.numbers = new Numbers(words);
    this.locale = Locale.forLanguageTag(words.language());
  }

  String say(String key, Object... values) {
    return words.get(key, values);
  }

  int nextFigure() {
    return ++figures;
  }

  int nextTable() {
    return ++tables;
  }

  /// Opens a section with its heading; the caller closes it.
  void section(String id) {
    out.open("section", "id", id, "aria-labelledby", id + "-h");
    out.leaf("h2", say("section." + id), "id", id + "-h").line();
  }

  void paragraph(String text) {
    out.leaf("p", text).line();
  }

  void note(String text) {
    out.leaf("p", text, "class", "note").line();
  }

  /// Text from a file of the run, which is written in English whatever the page's language.
  void fromFile(String tag, String text) {
    if (words.language().equals("en")) {
      out.leaf(tag, text);
    } else {
      out.leaf(tag, text, "lang", "en");
    }
  }

  /// Opens a frame that a wide table can be scrolled in, by keyboard too.
  void scroller(String label) {
    out.open("div", "class", "scroll", "role", "region", "aria-label", label, "tabindex", "0");
  }

  void columnHead(String text) {
    out.leaf("th", text, "scope", "col");
  }

  void numberHead(String text) {
    out.leaf("th", text, "scope", "col", "class", "n");
  }

  void number(String text) {
    out.leaf("td", text, "class", "n");
  }

  /// The title of a programme with its letter: "B NEP continued".
  String named(int order) {
    return Chart.letter(order) + "\u00A0" + data.programmes().get(order).title();
  }

  /// A programme's letter by its name.
  String letter(String programme) {
    int order = data.names().indexOf(programme);
    return order < 0 ? programme : Chart.letter(order);
  }

  /// "October 1926", for a month counted from January 1900.
  String month(int month) {
    Month name = Month.of(Math.floorMod(month, 12) + 1);
    String text = name.getDisplayName(TextStyle.FULL_STANDALONE, locale);
    return say("date.month", text, 1900 + Math.floorDiv(month, 12));
  }

  /// "October 1926" for "1926-10"; any other text stays as it is.
  String month(String month) {
    return month.matches("[0-9]{4}-[0-9]{2}") ? month(SeriesStore.monthIndex(month)) : month;
  }

  /// First month of the window in which the programmes are in force.
  int windowFrom() {
    String from = data.manifest().first("from");
    return from.isEmpty() ? data.series().first() : SeriesStore.monthIndex(from);
  }

  String window() {
    return say("date.span", month(windowFrom()), month(data.series().end() - 1));
  }

  String region(String id) {
    return words.getOr("region." + id, id);
  }

  /// The unit of a measure in words.
  String unit(Measure measure) {
    return say("unit." + measure.id());
  }

  /// "A, B and C".
  String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    return say(
        "list.and",
        String.join(say("list.comma"), items.subList(0, items.size() - 1)),
        items.getLast());
  }
}
