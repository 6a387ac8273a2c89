package smychka.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import smychka.engine.Month;

/// One mechanism, circumstance or lever taken away from a programme, to see what it did.
///
/// @param text what is done, in a sentence
/// @param source the text it rests on, empty when it is our reading
/// @param ourReading why this counts as taking it away, empty when there is a source
/// @param programme name of a programme whose levers are taken instead, or empty
/// @param parameters values of parameters, in force from the month the removal begins
/// @param levers changes of levers, as in a programme
/// @param feeds changes of what the world gives by date; `lever` is the name of the feed
/// @param weather harvest years whose weather is another's
/// @param file where it stands, empty when it was made by the program
public record Removal(
    String id,
    String title,
    String text,
    String source,
    String ourReading,
    String programme,
    List<ParameterChange> parameters,
    List<Change> levers,
    List<Change> feeds,
    List<WeatherChange> weather,
    String file,
    int line) {

  /// A parameter called `mechanism.id` and the value it takes, as text.
  public record ParameterChange(String parameter, String value) {}

  /// The weather of all regions in the harvest years `from` to `to`.
  ///
  /// @param asIn the year whose classes hold instead, or 0 where every region has `weatherClass`
  public record WeatherChange(int from, int to, int asIn, int weatherClass) {}

  public Removal {
    parameters = List.copyOf(parameters);
    levers = List.copyOf(levers);
    feeds = List.copyOf(feeds);
    weather = List.copyOf(weather);
  }

  /// A removal made by the program that changes nothing yet.
  public static Removal named(String id, String title, String text, String ourReading) {
    return new Removal(
        id, title, text, "", ourReading, "", List.of(), List.of(), List.of(), List.of(), "", 0);
  }

  /// The same with one more change of a lever.
  public Removal lever(Change change) {
    return with(parameters, joined(levers, change), feeds, weather);
  }

  /// The same with one more change of what the world gives.
  public Removal feed(Change change) {
    return with(parameters, levers, joined(feeds, change), weather);
  }

  /// The same with one more parameter, called `mechanism.id`, at a value.
  public Removal parameter(String parameter, String value) {
    return with(joined(parameters, new ParameterChange(parameter, value)), levers, feeds, weather);
  }

  /// The same with the weather of more years.
  public Removal weather(WeatherChange change) {
    return with(parameters, levers, feeds, joined(weather, change));
  }

  private Removal with(
      List<ParameterChange> ofParameters,
      List<Change> ofLevers,
      List<Change> ofFeeds,
      List<WeatherChange> ofWeather) {
    return new Removal(
        id,
        title,
        text,
        source,
        ourReading,
        programme,
        ofParameters,
        ofLevers,
        ofFeeds,
        ofWeather,
        file,
        line);
  }

  private static <T> List<T> joined(List<T> list, T last) {
    List<T> all = new ArrayList<>(list);
    all.add(last);
    return all;
  }

  /// Whether it leaves everything as it is.
  public boolean isEmpty() {
    return programme.isEmpty()
        && parameters.isEmpty()
        && levers.isEmpty()
        && feeds.isEmpty()
        && weather.isEmpty();
  }

  /// What this and another removal both change, so that together they would depend on which is made
  /// first; nothing when they can be made in any order.
  public Optional<String> clash(Removal other) {
    TreeSet<String> both = new TreeSet<>(taken());
    both.retainAll(other.taken());
    if (!both.isEmpty()) {
      return Optional.of(both.getFirst());
    }
    boolean programmes = !programme.isEmpty() || !other.programme.isEmpty();
    if (programmes && (setsLevers() && other.setsLevers())) {
      return Optional.of("the levers");
    }
    return clash(levers, other.levers).or(() -> clash(feeds, other.feeds));
  }

  private boolean setsLevers() {
    return !programme.isEmpty() || !levers.isEmpty();
  }

  private TreeSet<String> taken() {
    TreeSet<String> taken = new TreeSet<>();
    parameters.forEach(p -> taken.add(p.parameter()));
    for (WeatherChange change : weather) {
      for (int year = change.from(); year <= change.to(); year++) {
        taken.add("the weather of " + year);
      }
    }
    return taken;
  }

  private static Optional<String> clash(List<Change> here, List<Change> there) {
    for (Change a : here) {
      for (Change b : there) {
        if (a.lever().equals(b.lever()) && !a.from().isAfter(b.to()) && !b.from().isAfter(a.to())) {
          Month from = a.from().isBefore(b.from()) ? b.from() : a.from();
          return Optional.of(a.lever() + " in " + from);
        }
      }
    }
    return Optional.empty();
  }
}
