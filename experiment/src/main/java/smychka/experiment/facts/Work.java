package smychka.experiment.facts;

import java.util.Map;

/// A work that evidence rests on: a book, an article, a speech, an archive's returns.
public record Work(String key, String type, Map<String, String> fields) {
  /// Key of the entry that stands for a work still to be found.
  public static final String UNIDENTIFIED = "unidentified";

  public Work {
    fields = Map.copyOf(fields);
  }

  public String title() {
    return fields.getOrDefault("title", key);
  }

  /// Surnames and year, as `Davies and Wheatcroft 2004`; the title where no author is known.
  public String shortName() {
    String year = fields.getOrDefault("year", "");
    String author = fields.getOrDefault("author", "");
    String name = author.isEmpty() ? title() : surnames(author);
    return year.isEmpty() ? name : name + " " + year;
  }

  private static String surnames(String author) {
    if (author.startsWith("{")) {
      return author.replace("{", "").replace("}", "");
    }
    String[] people = author.split(" and ", -1);
    if (people.length > 2) {
      return surname(people[0]) + " and others";
    }
    return people.length == 2 ? surname(people[0]) + " and " + surname(people[1]) : surname(author);
  }

  private static String surname(String person) {
    int comma = person.indexOf(',');
    return comma < 0 ? person : person.substring(0, comma);
  }
}
