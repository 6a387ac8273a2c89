package smychka.experiment.chronicle;

import java.util.List;
import java.util.Locale;
import smychka.engine.Event;
import smychka.engine.Month;
import smychka.model.tables.Region;

/// Numbers, months and places as they are said.
final class Words {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private Words() {}

  /// A sentence with its numbers: `{value}`, `{now}` and `{then}` are the first, second and third
  /// input, over several runs the least and the greatest of them.
  ///
  /// @param runs the inputs of the event in each run
  static String told(String says, List<List<Event.Input>> runs) {
    String text = says;
    String[] names = {"{value}", "{now}", "{then}"};
    for (int i = 0; i < names.length; i++) {
      int at = i;
      List<Event.Input> inputs =
          runs.stream().filter(r -> r.size() > at).map(r -> r.get(at)).toList();
      if (!inputs.isEmpty()) {
        text = text.replace(names[i], range(inputs));
      }
    }
    return text;
  }

  private static String range(List<Event.Input> inputs) {
    double low = inputs.stream().mapToDouble(Event.Input::value).min().orElse(0);
    double high = inputs.stream().mapToDouble(Event.Input::value).max().orElse(0);
    return range(low, high, inputs.getFirst().unit());
  }

  /// A number or a range with its unit.
  static String range(double low, double high, String unit) {
    double factor = unit.equals("share") ? 100 : 1;
    String a = number(low * factor);
    String b = number(high * factor);
    return (a.equals(b) ? a : a + " to " + b) + unit(unit);
  }

  private static String unit(String unit) {
    return switch (unit) {
      case "share", "percent" -> " per cent";
      case "ratio", "index", "0-1", "1913=1" -> "";
      default ->
          " "
              + unit.replace("mn ", "million ")
                  .replaceAll("\\bt\\b", "tonnes")
                  .replace("/tonnes", " a tonne")
                  .replace("/person", " a head")
                  .replaceAll("/(month|year)", " a $1");
    };
  }

  /// A number to about three figures.
  static String number(double value) {
    double size = Math.abs(value);
    int decimals = size >= 10 || size == Math.rint(size) ? 0 : size >= 1 ? 1 : size >= 0.1 ? 2 : 3;
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }

  /// `September 1927`.
  static String month(Month month) {
    return MONTHS.get(month.monthOfYear() - 1) + " " + month.year();
  }

  /// `In September 1927`, or between which months.
  static String months(Month first, Month last) {
    if (first.equals(last)) {
      return "In " + month(first);
    }
    String from = first.year() == last.year() ? MONTHS.get(first.monthOfYear() - 1) : month(first);
    return "Between " + from + " and " + month(last);
  }

  /// A place in a sentence.
  static String place(String id) {
    return switch (id) {
      case Region.UNION -> "the country as a whole";
      case "consuming-centre" -> "the consuming centre";
      case "central-black-earth" -> "the central black earth";
      case "ukraine-crimea" -> "Ukraine and the Crimea";
      case "north-caucasus" -> "the North Caucasus";
      case "volga" -> "the Volga";
      case "urals-bashkiria" -> "the Urals and Bashkiria";
      case "siberia-far-east" -> "Siberia and the Far East";
      case "kazakhstan-kirghizia" -> "Kazakhstan and Kirghizia";
      case "belorussia" -> "Belorussia";
      case "transcaucasus-central-asia" -> "Transcaucasia and Central Asia";
      default -> id;
    };
  }
}
