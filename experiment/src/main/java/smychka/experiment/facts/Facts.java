package smychka.experiment.facts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import smychka.engine.RunTable;
import smychka.scenario.Nearest;
import smychka.scenario.Problems;

/// The facts that the historical programme must reproduce, and the judgement of runs by them.
public final class Facts {
  private final EvidenceFolder evidence;
  private final List<FactRow> rows;

  Facts(EvidenceFolder evidence, List<FactRow> rows) {
    this.evidence = evidence;
    this.rows = List.copyOf(rows);
  }

  /// Reads `evidence/facts/facts.yaml` and the evidence it rests on under the root of the project.
  public static Facts open(Path root) {
    Problems problems = new Problems();
    EvidenceFolder evidence = EvidenceFolder.read(root, problems);
    Facts facts = read(root, evidence, problems);
    problems.throwIfAny();
    return facts;
  }

  static Facts read(Path root, EvidenceFolder evidence, Problems problems) {
    String name = "evidence/facts/facts.yaml";
    return new Facts(evidence, new FactsReader(name, evidence, problems).read(root.resolve(name)));
  }

  /// Names of rival evidence that some row can be held against instead, in order.
  public List<String> rivals() {
    return rows.stream()
        .flatMap(row -> row.rivals().keySet().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /// The facts with the bands of rival evidence where a row has them; an unknown name is an
  /// `IllegalArgumentException` that suggests the nearest.
  public Facts against(String rival) {
    if (!rivals().contains(rival)) {
      throw new IllegalArgumentException(
          "no rival evidence is called '" + rival + "'; " + Nearest.remedy(rival, rivals()));
    }
    return new Facts(evidence, rows.stream().map(row -> row.against(rival)).toList());
  }

  /// The evidence that the facts rest on.
  public EvidenceFolder evidence() {
    return evidence;
  }

  public List<FactRow> rows() {
    return rows;
  }

  public Optional<FactRow> row(String id) {
    return rows.stream().filter(row -> row.id().equals(id)).findFirst();
  }

  /// The outcome that a text asks for: the id of a fact or a series over a period; refused with a
  /// remedy where it is neither.
  public Outcome outcome(String text) {
    return new OutcomeReader(this).read(text);
  }

  /// Judges the mean of the replicates of one programme; misses come first, the farthest before the
  /// nearer, those that count before those that are only reported.
  public List<Judgement> judge(List<RunTable> replicates) {
    MeanRun run = MeanRun.of(replicates);
    List<Judgement> judgements = new ArrayList<>();
    for (FactRow row : rows) {
      judgements.add(judge(row, run));
    }
    judgements.sort(
        Comparator.comparingInt(Facts::group)
            .thenComparing(Comparator.comparingDouble(Facts::farness).reversed())
            .thenComparing(Judgement::id));
    return judgements;
  }

  /// The facts of which at least one number counts, in order.
  public static List<FactVerdict> verdicts(List<Judgement> judgements) {
    Map<String, List<String>> missed = new TreeMap<>();
    for (Judgement judgement : judgements) {
      if (FactKind.of(judgement.kind()).filter(FactKind::counts).isPresent()) {
        List<String> of =
            missed.computeIfAbsent(judgement.id().substring(0, 3), f -> new ArrayList<>());
        if (judgement.isMiss()) {
          of.add(judgement.id());
        }
      }
    }
    return missed.entrySet().stream()
        .map(e -> new FactVerdict(e.getKey(), e.getValue().isEmpty(), e.getValue()))
        .toList();
  }

  private static Judgement judge(FactRow row, MeanRun run) {
    Computation compute = row.compute();
    if (compute == null) {
      return outside(row);
    }
    try {
      double value = compute.of(run);
      double distance = row.band().distance(value);
      return judgement(row, row.kind().id(), value, distance == 0, distance)
          .with(HungerByRegion.of(compute, run));
    } catch (NotComputable e) {
      return e.isOutside() ? outside(row) : judgement(row, row.kind().id(), null, false, null);
    }
  }

  private static Judgement outside(FactRow row) {
    return judgement(row, FactKind.OUTSIDE.id(), null, null, null);
  }

  private static Judgement judgement(
      FactRow row,
      String kind,
      @Nullable Double value,
      @Nullable Boolean pass,
      @Nullable Double distance) {
    return new Judgement(
        row.id(),
        row.title(),
        kind,
        value,
        row.band().low(),
        row.band().high(),
        row.unit(),
        pass,
        distance);
  }

  private static int group(Judgement judgement) {
    boolean counts = FactKind.of(judgement.kind()).filter(FactKind::counts).isPresent();
    if (judgement.kind().equals(FactKind.OUTSIDE.id())) {
      return 4;
    }
    return (judgement.isMiss() ? 0 : 2) + (counts ? 0 : 1);
  }

  private static double farness(Judgement judgement) {
    Double distance = judgement.distance();
    return distance == null ? Double.POSITIVE_INFINITY : distance;
  }
}
