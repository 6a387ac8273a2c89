package smychka.experiment.chronicle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Why an event can have happened, in words and numbers.
///
/// @param event name it was asked by
/// @param runs countries drawn
/// @param happened in how many of them it happened
/// @param sentence what happened
/// @param rule equation or lever by which it came
/// @param regions what a series gives by region over the window, one line each
/// @param links causes, each followed by what lies behind it
/// @param pairs pairs in which links were tested, 0 where none was
public record Explanation(
    String event,
    String title,
    int runs,
    int happened,
    String sentence,
    String rule,
    List<String> regions,
    List<Link> links,
    int pairs) {
  private static final String LIMITS =
      "Links are rules of the model and say what can have acted, not what somebody intended."
          + " A model, not a verdict.";

  public Explanation {
    regions = List.copyOf(regions);
    links = List.copyOf(links);
  }

  /// One cause.
  ///
  /// @param number from 1
  /// @param leadsTo the link it lies behind, 0 for a near cause of the event
  /// @param id event id in the first run that has it
  /// @param sentence what happened, when and where
  /// @param since why it can lead there
  /// @param by equation it acts through
  /// @param seen in how many runs it stands there
  /// @param source work a decision is taken from, empty for other events
  /// @param test what came of taking it away, or why that was not tried
  public record Link(
      int number,
      int leadsTo,
      String id,
      String kind,
      String sentence,
      String since,
      String by,
      int seen,
      String source,
      Test test) {}

  /// What came of taking a cause away on the same luck.
  ///
  /// @param with what was done instead, empty where nothing was
  /// @param pairs countries played both ways
  /// @param before in how many the event happened with nothing taken away
  /// @param still in how many it still happened
  /// @param moved how far the measure was moved, summed over pairs
  /// @param measure how far the measure went, with and without; empty where not tested
  /// @param untested why it was not tested; empty where it was
  public record Test(
      String with,
      int pairs,
      int before,
      int still,
      double moved,
      String measure,
      String untested) {
    static Test not(String why) {
      return new Test("", 0, 0, 0, 0, "", why);
    }

    /// The result in a sentence.
    String sentence() {
      if (!untested.isEmpty()) {
        return "Not tested here: " + untested + ".";
      }
      String all = before == pairs ? "" : " (in " + before + " with nothing taken away)";
      return "Without this it still happens in %d of %d pairs%s: %s. Taken away by %s."
          .formatted(still, pairs, all, measure, with);
    }
  }

  /// The explanation as paragraphs to be read in turn.
  public List<String> paragraphs() {
    List<String> text = new ArrayList<>();
    text.add(title + ".");
    text.add(
        sentence + " So it was in " + happened + " of " + runs + " countries drawn " + eq(rule));
    if (!regions.isEmpty()) {
      text.add("By region, over the countries drawn:");
      regions.forEach(line -> text.add("- " + line));
      text.add("Such numbers are there to judge the model; they are no estimate of what happened.");
    }
    text.add(
        links.isEmpty()
            ? "The rules name nothing that it can have followed from."
            : "What it can have followed from:");
    for (Link link : links) {
      text.add(link.number() + ". " + told(link));
    }
    text.add(LIMITS);
    return text;
  }

  private String told(Link link) {
    String to = link.leadsTo() == 0 ? "It can lead there" : "It can lead to " + link.leadsTo();
    String source =
        Optional.of(link.source())
            .filter(s -> !s.isEmpty())
            .map(s -> " Source: " + s + ".")
            .orElse("");
    return "%s %s, since %s %s Seen in %d of %d.%s %s"
        .formatted(
            link.sentence(),
            to,
            link.since(),
            eq(link.by()),
            link.seen(),
            runs,
            source,
            link.test().sentence());
  }

  private static String eq(String rule) {
    return "(" + rule + ").";
  }
}
