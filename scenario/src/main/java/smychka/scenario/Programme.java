package smychka.scenario;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import smychka.engine.Month;
import smychka.scenario.LeverPath.Segment;

/// A programme: what is asked of history, and the path of every lever once its changes are made to
/// its base.
///
/// @param base name of the programme it changes, empty for one that has its own table of levers
/// @param text the file as it was written
public record Programme(
    String name,
    String title,
    String question,
    List<String> restsOn,
    Month from,
    Month to,
    String base,
    String outlook,
    List<Change> changes,
    Map<String, LeverPath> paths,
    String text,
    String file) {

  /// Months in which a lever differs between two programmes, with what each says.
  public record Difference(String lever, Month from, Month to, String here, String there) {}

  public Programme {
    restsOn = List.copyOf(restsOn);
    changes = List.copyOf(changes);
    paths = Map.copyOf(paths);
  }

  /// The path of a lever; an unknown lever is an `IllegalArgumentException` that suggests the
  /// nearest.
  public LeverPath path(String lever) {
    LeverPath path = paths.get(lever);
    if (path == null) {
      throw new IllegalArgumentException(
          "programme "
              + name
              + " has no lever '"
              + lever
              + "'; "
              + Nearest.remedy(lever, paths.keySet()));
    }
    return path;
  }

  public double number(String lever, Month month) {
    return path(lever).number(month);
  }

  public String text(String lever, Month month) {
    return path(lever).text(month);
  }

  /// SHA-256 of the resolved paths alone: a copy under another name has the same hash.
  public String hash() {
    StringBuilder canonical = new StringBuilder();
    new TreeMap<>(paths)
        .forEach((lever, path) -> {
          for (Segment segment : path.canonical()) {
            String value =
                segment.number().isPresent()
                    ? Double.toString(segment.number().getAsDouble())
                    : segment.value();
            canonical
                .append(lever)
                .append('\t')
                .append(segment.from())
                .append('\t')
                .append(segment.to())
                .append('\t')
                .append(segment.unit())
                .append('\t')
                .append(value)
                .append('\n');
          }
        });
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(canonical.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The first month in which any lever differs, nothing when the programmes say the same.
  public Optional<Month> firstDifference(Programme other) {
    return paths.keySet().stream()
        .filter(other.paths::containsKey)
        .flatMap(lever -> path(lever).firstDifference(other.path(lever)).stream())
        .min(Month::compareTo);
  }

  /// The same programme with one lever held at a value, for trials and ablations.
  public Programme withValue(String lever, Month first, Month last, String value) {
    LeverPath path = path(lever);
    return with(path, first, last, value, path.at(first));
  }

  /// The same programme with one lever held as in another of its months, for trials and ablations.
  public Programme heldAsIn(String lever, Month first, Month last, Month asIn) {
    LeverPath path = path(lever);
    Segment held = path.at(asIn);
    return with(path, first, last, held.value(), held);
  }

  private Programme with(LeverPath path, Month first, Month last, String value, Segment like) {
    Segment segment =
        new Segment(first, last, value, like.unit(), like.provenance(), "held for a trial");
    Map<String, LeverPath> changed = new TreeMap<>(paths);
    changed.put(path.lever(), path.replace(List.of(segment)));
    return withPaths(changed);
  }

  /// The same programme with other paths.
  Programme withPaths(Map<String, LeverPath> changed) {
    return new Programme(
        name, title, question, restsOn, from, to, base, outlook, changes, changed, text, file);
  }

  /// Every stretch of months in which a lever differs, by lever and month.
  public List<Difference> differences(Programme other) {
    List<Difference> found = new ArrayList<>();
    for (String lever : new TreeMap<>(paths).keySet()) {
      if (other.paths.containsKey(lever)) {
        collect(path(lever), other.path(lever), found);
      }
    }
    return found;
  }

  private static void collect(LeverPath here, LeverPath there, List<Difference> found) {
    Month first = here.first().isBefore(there.first()) ? there.first() : here.first();
    Month last = here.last().isAfter(there.last()) ? there.last() : here.last();
    for (Month month = first; !month.isAfter(last); month = month.plus(1)) {
      Segment a = here.at(month);
      Segment b = there.at(month);
      if (a.sameValue(b)) {
        continue;
      }
      Difference before = found.isEmpty() ? null : found.getLast();
      if (before != null
          && before.lever().equals(here.lever())
          && before.to().equals(month.plus(-1))
          && before.here().equals(a.value())
          && before.there().equals(b.value())) {
        found.removeLast();
        found.add(new Difference(here.lever(), before.from(), month, a.value(), b.value()));
      } else {
        found.add(new Difference(here.lever(), month, month, a.value(), b.value()));
      }
    }
  }
}
