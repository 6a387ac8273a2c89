package smychka.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import smychka.experiment.catalogue.Entry;
import smychka.experiment.catalogue.Kind;
import smychka.experiment.catalogue.NearestName;
import smychka.experiment.run.Refused;

/// Names the user gives, and what to say when there is no such thing.
final class Names {
  private Names() {}

  /// Refuses a programme that is not there, with the nearest that is.
  static void check(Bench bench, Collection<String> programmes) {
    List<String> known =
        bench.workshop().catalogue().list(Kind.PROGRAMMES).stream().map(Entry::id).toList();
    for (String name : programmes) {
      if (!known.contains(name)) {
        throw new Refused(
            "there is no programme \""
                + name
                + "\""
                + hint(name, known)
                + "; see: smychka list programmes");
      }
    }
  }

  static String hint(String name, List<String> known) {
    Optional<String> nearest = NearestName.of(name, known);
    return nearest.map(n -> "; did you mean " + n + "?").orElse("");
  }

  /// Where a folder's report lies, or nothing.
  static String report(Path folder) {
    Path report = folder.resolve("report.html");
    return Files.exists(report) ? report.toString() : "";
  }
}
