package smychka.experiment.chronicle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// From an event back to what it can have followed from, over several runs: at most seven links,
/// those first that are strong, near and seen in most runs.
///
/// @param target the event, with its place
/// @param event it in each run that has it, by the number of the run
/// @param links in the order of telling: each near cause, then what lies behind it
/// @param runs how many runs there are
record Chain(Target target, Map<Integer, Found> event, List<Link> links, int runs) {
  static final int MOST_LINKS = 7;

  /// What lies farther back counts less.
  private static final double STEP = 0.5;

  /// One link.
  ///
  /// @param number from 1
  /// @param leadsTo number of the link it lies behind, 0 for a near cause of the event
  /// @param events the cause in each run that has it, by the number of the run
  record Link(int number, int leadsTo, Cause cause, Map<Integer, Found> events) {
    /// The event as it is in the run that is first to have it.
    Found first() {
      return events.values().iterator().next();
    }

    boolean isNear() {
      return leadsTo == 0;
    }
  }

  /// The same links told in another order: near causes by `order`, each followed by what lies
  /// behind it, numbered anew.
  ///
  /// @param order compares links by the numbers they have here
  Chain ordered(Comparator<Link> order) {
    List<Link> told = new ArrayList<>();
    append(0, 0, order, told);
    return new Chain(target, event, told, runs);
  }

  private void append(int before, int leadsTo, Comparator<Link> order, List<Link> told) {
    links.stream()
        .filter(link -> link.leadsTo() == before)
        .sorted(order)
        .forEach(link -> {
          int number = told.size() + 1;
          told.add(new Link(number, leadsTo, link.cause(), link.events()));
          append(link.number(), number, order, told);
        });
  }

  /// A link that may be taken up.
  private record Candidate(
      int behind, int depth, String key, Cause cause, Map<Integer, Linked> events, double weight) {}

  static Chain of(Target asked, List<List<Linked>> runs) {
    Target target = asked.placed(runs);
    List<Map<String, Linked>> byId = runs.stream().map(Chain::byId).toList();
    Map<Integer, Linked> event = new TreeMap<>();
    for (int run = 0; run < runs.size(); run++) {
      int number = run;
      target.in(runs.get(run)).ifPresent(e -> event.put(number, e));
    }
    List<Candidate> taken = new ArrayList<>();
    List<Candidate> open = new ArrayList<>(behind(event, -1, 1, byId));
    Set<String> told = new HashSet<>();
    while (taken.size() < MOST_LINKS && !open.isEmpty()) {
      Candidate best = open.stream().max(Comparator.comparingDouble(c -> weight(c, runs))).get();
      open.remove(best);
      if (told.add(best.key())) {
        taken.add(best);
        open.addAll(behind(best.events(), taken.size() - 1, best.depth() + 1, byId));
      }
    }
    return new Chain(target, found(event), ordered(taken), runs.size());
  }

  private static Map<String, Linked> byId(List<Linked> run) {
    Map<String, Linked> byId = new HashMap<>();
    run.forEach(event -> byId.put(event.found().id(), event));
    return byId;
  }

  private static double weight(Candidate candidate, List<List<Linked>> runs) {
    return candidate.weight() / runs.size() * StrictMath.pow(STEP, candidate.depth());
  }

  /// What lies behind an event in the runs that have it; the same cause in several runs is one.
  private static List<Candidate> behind(
      Map<Integer, Linked> event, int number, int depth, List<Map<String, Linked>> byId) {
    Map<String, Candidate> found = new LinkedHashMap<>();
    event.forEach((run, child) -> {
      for (Linked.Link link : child.near()) {
        Found parent = link.parent();
        String key = parent.what() + " " + parent.turn() + " " + parent.place();
        Candidate before =
            found.getOrDefault(
                key, new Candidate(number, depth, key, link.cause(), new TreeMap<>(), 0));
        Linked linked = byId.get(run).get(parent.id());
        if (linked != null && before.events().putIfAbsent(run, linked) == null) {
          double weight = before.weight() + link.score();
          found.put(
              key, new Candidate(number, depth, key, before.cause(), before.events(), weight));
        }
      }
    });
    return List.copyOf(found.values());
  }

  private static Map<Integer, Found> found(Map<Integer, Linked> events) {
    Map<Integer, Found> found = new TreeMap<>();
    events.forEach((run, event) -> found.put(run, event.found()));
    return found;
  }

  private static List<Link> ordered(List<Candidate> taken) {
    List<Link> links = new ArrayList<>();
    append(-1, 0, taken, links);
    return links;
  }

  private static void append(int behind, int leadsTo, List<Candidate> taken, List<Link> links) {
    for (int i = 0; i < taken.size(); i++) {
      Candidate candidate = taken.get(i);
      if (candidate.behind() == behind) {
        int number = links.size() + 1;
        links.add(new Link(number, leadsTo, candidate.cause(), found(candidate.events())));
        append(i, number, taken, links);
      }
    }
  }
}
