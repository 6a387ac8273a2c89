package smychka.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import smychka.experiment.catalogue.Entry;
import smychka.experiment.catalogue.Kind;
import smychka.experiment.catalogue.NearestName;
import smychka.experiment.run.Refused;
import smychka.experiment.store.Manifest;
import smychka.experiment.store.RunFolder;

/// Names the user gives, and what to say when there is no such thing.
final class Names {
  private Names() {}

  /// The names of programmes given by name or by a `.yaml` file of one's own. Refuses one that is
  /// not there, with the nearest that is.
  static List<String> programmes(Bench bench, Collection<String> given) {
    List<String> known =
        bench.workshop().catalogue().list(Kind.PROGRAMMES).stream().map(Entry::id).toList();
    var names = new ArrayList<String>();
    for (String name : given) {
      if (name.endsWith(".yaml")) {
        names.add(bench.workshop().adopt(Path.of(name)));
      } else if (known.contains(name)) {
        names.add(name);
      } else {
        throw new Refused(
            "there is no programme \""
                + name
                + "\""
                + remedy(name, known, "smychka list programmes"));
      }
    }
    return names;
  }

  /// Takes up the programmes of a run folder that do not ship, from its own copies.
  static void adoptFrom(Bench bench, RunFolder folder) {
    List<String> known =
        bench.workshop().catalogue().list(Kind.PROGRAMMES).stream().map(Entry::id).toList();
    Manifest told = folder.manifest();
    Stream.concat(
            told.programmes().stream().map(Manifest.Programme::name),
            told.trunk().stream().map(Manifest.InForce::programme))
        .distinct()
        .filter(name -> !known.contains(name))
        .map(name -> folder.path().resolve("programmes").resolve(name).resolve("programme.yaml"))
        .forEach(bench.workshop()::adopt);
  }

  static String hint(String name, List<String> known) {
    Optional<String> nearest = NearestName.of(name, known);
    return nearest.map(n -> "; did you mean " + n + "?").orElse("");
  }

  /// The nearest name there is, and the command that lists all.
  static String remedy(String name, List<String> known, String list) {
    String hint = hint(name, known);
    return hint.isEmpty() ? "; see: " + list : hint + " All of them: " + list;
  }

  /// Where a folder's report lies, or nothing.
  static String report(Path folder) {
    Path report = folder.resolve("report.html");
    return Files.exists(report) ? report.toString() : "";
  }
}
