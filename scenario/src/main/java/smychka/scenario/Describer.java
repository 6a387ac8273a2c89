package smychka.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import smychka.scenario.Description.Line;
import smychka.scenario.LeverPath.Segment;

/// Puts into words what a data folder holds, for listings.
final class Describer {
  private final DataFolder data;

  Describer(DataFolder data) {
    this.data = data;
  }

  Optional<Description> describe(String id) {
    return Stream.<Supplier<Optional<Description>>>of(
            () -> data.levers().find(id).map(this::lever),
            () -> data.parameters().find(id).map(Describer::parameter),
            () ->
                data.programmes().names().contains(id)
                    ? Optional.of(programme(data.programmes().get(id)))
                    : Optional.empty(),
            () -> data.feeds().find(id).map(path -> path("feed", path, "given by date")),
            () ->
                data.declared()
                    .find(id)
                    .map(path -> path("declared", path, "declared by date for now")),
            () -> initial(id),
            () -> source(id))
        .map(Supplier::get)
        .flatMap(Optional::stream)
        .findFirst();
  }

  List<Description> list(String kind) {
    return switch (kind) {
      case "levers" -> data.levers().all().stream().map(this::lever).toList();
      case "parameters" -> data.parameters().all().stream().map(Describer::parameter).toList();
      case "programmes" -> data.programmes().all().stream().map(Describer::programme).toList();
      case "feeds" ->
          data.feeds().names().stream()
              .map(n -> path("feed", data.feeds().path(n), "given by date"))
              .toList();
      case "declared" ->
          data.declared().names().stream()
              .map(n -> path("declared", data.declared().path(n), "declared by date for now"))
              .toList();
      case "initial" -> data.initial().items().stream().flatMap(i -> initial(i).stream()).toList();
      case "sources" -> sources().keySet().stream().flatMap(s -> source(s).stream()).toList();
      default ->
          throw new IllegalArgumentException(
              "cannot list '"
                  + kind
                  + "'; use one of: levers, parameters, programmes, feeds, declared, initial, sources");
    };
  }

  private Description lever(Lever lever) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line("group", lever.group()));
    lines.add(new Line("unit", String.join(" | ", lever.units())));
    if (lever.isNumeric()) {
      lines.add(new Line("range", Numbers.show(lever.low()) + " to " + Numbers.show(lever.high())));
    }
    lines.add(new Line("set by", lever.setBy()));
    add(lines, "0 means", lever.at0());
    add(lines, "0.5 means", lever.atHalf());
    add(lines, "1 means", lever.at1());
    add(lines, "choices", String.join(", ", lever.options()));
    add(lines, "makes inputs of", String.join(", ", lever.leansOn()));
    add(lines, "leans", lever.leansNote());
    add(lines, "as written", lever.unitAsWritten());
    for (Programme programme : data.programmes().all()) {
      if (programme.base().isEmpty() && programme.paths().containsKey(lever.id())) {
        lines.addAll(segments(programme.path(lever.id()), "in " + programme.name()));
      }
    }
    return new Description("lever", lever.id(), lever.meaning(), lines);
  }

  private static Description parameter(Parameter parameter) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line("value", parameter.show()));
    lines.add(new Line("unit", parameter.unit()));
    if (parameter.isNumber()) {
      lines.add(new Line("low", parameter.lows().stream().map(Numbers::show).toList().toString()));
      lines.add(
          new Line("high", parameter.highs().stream().map(Numbers::show).toList().toString()));
    }
    add(lines, "choices", String.join(", ", parameter.options()));
    lines.add(new Line("grade", parameter.grade().id()));
    lines.add(new Line("source", parameter.source()));
    lines.add(new Line("locator", parameter.locator()));
    add(lines, "note", parameter.note());
    lines.add(new Line("file", parameter.at()));
    return new Description("parameter", parameter.name(), parameter.label(), lines);
  }

  private static Description programme(Programme programme) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line("question", programme.question()));
    programme.restsOn().forEach(text -> lines.add(new Line("rests on", text)));
    lines.add(new Line("period", programme.from() + " to " + programme.to()));
    add(lines, "base", programme.base());
    add(lines, "outlook", programme.outlook());
    programme.changes().forEach(change -> lines.add(new Line("change", change.sentence())));
    lines.add(new Line("hash", programme.hash()));
    lines.add(new Line("file", programme.file()));
    return new Description("programme", programme.name(), programme.title(), lines);
  }

  private static Description path(String kind, LeverPath path, String title) {
    return new Description(kind, path.lever(), title, segments(path, "path"));
  }

  private static List<Line> segments(LeverPath path, String heading) {
    return path.segments().stream()
        .map(s ->
            new Line(
                heading,
                s.from()
                    + " to "
                    + s.to()
                    + ": "
                    + s.value()
                    + " "
                    + s.unit()
                    + range(s.provenance())
                    + " ["
                    + s.provenance().grade().id()
                    + "] "
                    + s.decision()
                    + " - "
                    + s.provenance().source()))
        .toList();
  }

  private static String range(Provenance provenance) {
    return Double.isNaN(provenance.low())
        ? ""
        : " (" + Numbers.show(provenance.low()) + " to " + Numbers.show(provenance.high()) + ")";
  }

  private Optional<Description> initial(String item) {
    List<Line> lines =
        data.initial().all().stream()
            .filter(v -> v.item().equals(item))
            .map(v ->
                new Line(
                    v.region(),
                    v.klass()
                        + ": "
                        + Numbers.show(v.value())
                        + " "
                        + v.unit()
                        + range(v.provenance())
                        + " ["
                        + v.provenance().grade().id()
                        + "] "
                        + v.provenance().source()))
            .toList();
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Description("initial", item, "assumed at the start", lines));
  }

  private Optional<Description> source(String source) {
    Map<String, Integer> uses = sources().get(source);
    if (uses == null) {
      return Optional.empty();
    }
    List<Line> lines = new ArrayList<>();
    uses.forEach((file, count) -> lines.add(new Line("used in", file + ", " + count + " rows")));
    return Optional.of(new Description("source", source, source, lines));
  }

  /// Every work cited, with the files that cite it and how often.
  Map<String, Map<String, Integer>> sources() {
    Map<String, Map<String, Integer>> sources = new TreeMap<>();
    Stream<Provenance> segments =
        Stream.concat(
                data.programmes().all().stream()
                    .filter(p -> p.base().isEmpty())
                    .flatMap(p -> ProgrammeCatalogue.segments(p).stream()),
                data.feeds().names().stream()
                    .flatMap(n -> data.feeds().path(n).segments().stream()))
            .map(Segment::provenance);
    Stream.concat(segments, data.initial().all().stream().map(InitialSet.Value::provenance))
        .forEach(p -> cite(sources, p.source(), p.file()));
    data.parameters().all().forEach(p -> cite(sources, p.source(), p.place().file()));
    return sources;
  }

  private static void cite(Map<String, Map<String, Integer>> sources, String source, String file) {
    for (String work : source.split(";", -1)) {
      sources.computeIfAbsent(work.strip(), k -> new TreeMap<>()).merge(file, 1, Integer::sum);
    }
  }

  private static void add(List<Line> lines, String heading, String text) {
    if (!text.isEmpty()) {
      lines.add(new Line(heading, text));
    }
  }
}
