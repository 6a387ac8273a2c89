package smychka.experiment.facts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import smychka.scenario.Nearest;
import smychka.scenario.Problems;
import smychka.scenario.YamlMap;

/// Reads the facts and refuses what could not be judged.
final class FactsReader {
  private static final Pattern ID = Pattern.compile("F\\d\\d[a-z]?");
  private static final List<String> KEYS =
      List.of(
          "id",
          "title",
          "kind",
          "compute",
          "low",
          "high",
          "unit",
          "rule",
          "evidence",
          "reason",
          "note",
          "rivals");

  private final String name;
  private final EvidenceFolder evidence;
  private final Problems problems;
  private final Set<String> ids = new HashSet<>();

  FactsReader(String name, EvidenceFolder evidence, Problems problems) {
    this.name = name;
    this.evidence = evidence;
    this.problems = problems;
  }

  List<FactRow> read(Path path) {
    Optional<YamlMap> top = YamlMap.read(path, name, problems);
    if (top.isEmpty()) {
      return List.of();
    }
    top.get().only(List.of("facts"));
    List<FactRow> rows = new ArrayList<>();
    for (YamlMap entry : top.get().maps("facts")) {
      row(entry).ifPresent(rows::add);
    }
    return rows;
  }

  private Optional<FactRow> row(YamlMap entry) {
    entry.only(KEYS);
    String id = id(entry);
    String title = entry.required("title", "a number without a title cannot be read");
    Optional<FactKind> kind = kind(entry);
    Optional<Band> band = band(entry);
    checkEvidence(entry);
    if (kind.isEmpty() || band.isEmpty()) {
      return Optional.empty();
    }
    boolean outside = kind.get() == FactKind.OUTSIDE;
    Computation compute = outside ? null : compute(entry, id, band.get());
    if (outside) {
      entry.required("reason", "what is left out says why");
    } else {
      entry.required("unit", "a number without a unit has no meaning");
    }
    if (!outside && compute == null) {
      return Optional.empty();
    }
    return Optional.of(
        new FactRow(
            id,
            title,
            kind.get(),
            compute,
            band.get(),
            entry.text("unit").orElse(""),
            entry.texts("evidence"),
            entry.text("reason").orElse(""),
            entry.text("note").orElse(""),
            rivals(entry)));
  }

  private Map<String, FactRow.Rival> rivals(YamlMap entry) {
    Map<String, FactRow.Rival> rivals = new TreeMap<>();
    for (YamlMap rival : entry.has("rivals") ? entry.maps("rivals") : List.<YamlMap>of()) {
      rival.only(List.of("name", "low", "high", "rule", "evidence"));
      String called = rival.required("name", "it is asked for by name");
      checkEvidence(rival);
      band(rival).ifPresent(b -> rivals.put(called, new FactRow.Rival(b, rival.texts("evidence"))));
    }
    return rivals;
  }

  private String id(YamlMap entry) {
    String id = entry.required("id", "results name facts by it");
    if (!id.isEmpty() && !ID.matcher(id).matches()) {
      entry.problem(
          "id", "'" + id + "' is no id of a fact", "ids are read by programs", "write it as F05a");
    } else if (!id.isEmpty() && !ids.add(id)) {
      entry.problem(
          "id", "'" + id + "' appears twice", "one would hide the other", "use the next letter");
    }
    return id;
  }

  private Optional<FactKind> kind(YamlMap entry) {
    String text = entry.required("kind", "it says whether the model is judged by it");
    Optional<FactKind> kind = FactKind.of(text);
    if (kind.isEmpty() && !text.isEmpty()) {
      entry.problem(
          "kind",
          "unknown kind '" + text + "'",
          "kinds are a closed list",
          Nearest.remedy(text, FactKind.ids()));
    }
    return kind;
  }

  private Optional<Band> band(YamlMap entry) {
    String text = entry.text("rule").orElse("band");
    Optional<Rule> rule = Rule.of(text);
    if (rule.isEmpty()) {
      entry.problem(
          "rule",
          "unknown rule '" + text + "'",
          "it says how misses are measured",
          Nearest.remedy(text, Rule.ids()));
      return Optional.empty();
    }
    Double low = number(entry, "low");
    Double high = number(entry, "high");
    if (low != null && high != null && low > high) {
      entry.problem("low", "low is above high", "no value could pass", "exchange or correct them");
      return Optional.empty();
    }
    boolean noScale =
        (low != null && high != null)
            ? low.equals(high)
            : (low != null && low == 0) || (high != null && high == 0);
    if (rule.get() == Rule.BAND && noScale) {
      entry.problem(
          "low",
          "this band gives no scale for a miss",
          "the distance is in halves of the width, or in tenths of the one edge",
          "widen it, or add rule: sign");
      return Optional.empty();
    }
    return Optional.of(new Band(low, high, rule.get()));
  }

  private static @Nullable Double number(YamlMap entry, String key) {
    Optional<String> text = entry.text(key);
    if (text.isEmpty()) {
      return null;
    }
    try {
      double value = Double.parseDouble(text.get());
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    entry.problem(
        key,
        "'" + text.get() + "' is not a number",
        "it is an edge of the band",
        "write a decimal number");
    return null;
  }

  private @Nullable Computation compute(YamlMap entry, String id, Band band) {
    if (band.low() == null && band.high() == null) {
      entry.problem(
          "low",
          "'" + id + "' has neither low nor high",
          "nothing says what is right",
          "give an edge, or make it outside with a reason");
    }
    Optional<YamlMap> form = entry.map("compute");
    if (form.isEmpty()) {
      if (!entry.has("compute")) {
        entry.problem(
            "compute",
            "'compute' is missing",
            "nothing says how the number is taken from a run",
            "add compute:, or make it outside with a reason");
      }
      return null;
    }
    return new ComputationReader(evidence, problems).read(form.get());
  }

  private void checkEvidence(YamlMap entry) {
    for (String series : entry.texts("evidence")) {
      if (!evidence.names().contains(series)) {
        entry.problem(
            "evidence",
            "no evidence is called '" + series + "'",
            "the band must rest on something",
            Nearest.remedy(series, evidence.names()));
      } else if (evidence.imports().feeds().contains(series)
          && FactKind.of(entry.text("kind").orElse("")).filter(FactKind::counts).isPresent()) {
        entry.problem(
            "evidence",
            "'" + series + "' is a feed",
            "what the model is told cannot judge it",
            "judge by another series, or make it reported");
      }
    }
  }
}
