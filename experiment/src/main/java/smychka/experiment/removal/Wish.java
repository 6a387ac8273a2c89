package smychka.experiment.removal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import smychka.experiment.facts.Facts;
import smychka.experiment.facts.HungerByRegion;
import smychka.experiment.facts.Outcome;
import smychka.experiment.run.Refused;
import smychka.model.tables.Region;
import smychka.scenario.Nearest;
import smychka.scenario.Question;
import smychka.scenario.Removal;
import smychka.scenario.RemovalCatalogue;

/// An ablation as it is asked for.
///
/// @param asked a fact, an outcome, or a question with the outcomes of its own
/// @param question the question whose factors are meant; empty where `asked` or `factors` says it
/// @param factors ids of removals; none for all of the question
/// @param replicates how many countries are drawn
public record Wish(
    String asked,
    String question,
    List<String> factors,
    long seed,
    int replicates,
    int scale,
    int threads) {
  public Wish {
    factors = List.copyOf(factors);
  }

  /// What is to be played; refused where something has no such name or the question is not clear.
  public Ablation.Request request(RemovalCatalogue catalogue, Facts facts) {
    Optional<Question> whole = catalogue.find(asked);
    if (whole.isEmpty()) {
      facts.outcome(asked);
    }
    Question of = question.isEmpty() ? whole.orElseGet(() -> guess(catalogue)) : named(catalogue);
    if (whole.isPresent() && of.outcomes().isEmpty()) {
      throw new Refused(
          "question "
              + of.id()
              + " names no outcome of its own; ask for one: smychka ablate F15a --question "
              + of.id());
    }
    List<String> outcomes = whole.isPresent() ? of.outcomes() : List.of(asked);
    return new Ablation.Request(
        of,
        removals(catalogue, of),
        withRegions(outcomes.stream().map(facts::outcome).toList()).stream()
            .map(facts::outcome)
            .toList(),
        seed,
        replicates,
        scale,
        threads);
  }

  /// Deaths from hunger of the union are asked about in every region too, a fact's over its months.
  static List<String> withRegions(List<Outcome> outcomes) {
    List<String> all = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      all.add(outcome.text());
      if (HungerByRegion.counts(outcome)) {
        for (String series :
            outcome.series().stream().filter(HungerByRegion::is).sorted().toList()) {
          for (Region region : Region.ALL) {
            all.add(HungerByRegion.in(region, series, outcome));
          }
        }
      }
    }
    return all.stream().distinct().toList();
  }

  private Question named(RemovalCatalogue catalogue) {
    return catalogue
        .find(question)
        .orElseThrow(() ->
            new Refused(
                "there is no question \""
                    + question
                    + "\"; "
                    + Nearest.remedy(question, catalogue.names())));
  }

  private Question guess(RemovalCatalogue catalogue) {
    if (!factors.isEmpty()) {
      return catalogue
          .holding(factors.getFirst())
          .orElseThrow(() -> unknown(factors.getFirst(), ids(catalogue)));
    }
    List<Question> holding =
        catalogue.questions().stream().filter(q -> q.outcomes().contains(asked)).toList();
    if (holding.size() == 1) {
      return holding.getFirst();
    }
    throw new Refused(
        "say of which question the factors of %s are: --question %s"
            .formatted(asked, String.join("|", catalogue.names())));
  }

  private List<Removal> removals(RemovalCatalogue catalogue, Question of) {
    if (factors.isEmpty()) {
      return of.removals();
    }
    List<Removal> chosen = new ArrayList<>();
    for (String id : factors) {
      Removal removal = of.find(id).orElseThrow(() -> elsewhere(catalogue, of, id));
      if (chosen.contains(removal)) {
        throw new Refused("factor " + id + " is named twice");
      }
      chosen.add(removal);
    }
    return chosen;
  }

  private static Refused elsewhere(RemovalCatalogue catalogue, Question of, String id) {
    return catalogue
        .holding(id)
        .map(other ->
            new Refused(
                "%s belongs to the question %s, not to %s; factors of one question are taken together"
                    .formatted(id, other.id(), of.id())))
        .orElseGet(() -> unknown(id, of.ids()));
  }

  private static List<String> ids(RemovalCatalogue catalogue) {
    return catalogue.removals().stream().map(Removal::id).toList();
  }

  private static Refused unknown(String id, List<String> known) {
    return new Refused(
        "there is no removal \""
            + id
            + "\"; "
            + Nearest.remedy(id, known)
            + "; see: smychka list removals");
  }
}
