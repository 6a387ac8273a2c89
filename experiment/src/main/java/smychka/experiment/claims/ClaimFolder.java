package smychka.experiment.claims;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import smychka.experiment.facts.Facts;
import smychka.experiment.run.Refused;
import smychka.scenario.DataFolder;
import smychka.scenario.Nearest;
import smychka.scenario.Problems;
import smychka.scenario.Removal;
import smychka.scenario.RemovalEntries;
import smychka.scenario.YamlMap;

/// The folder `claims/`: one file a claim, and the closures that hold for all.
public final class ClaimFolder {
  private static final String CLOSURES = "closures.yaml";

  private final Map<String, Claim> claims;
  private final Closures closures;

  private ClaimFolder(Map<String, Claim> claims, Closures closures) {
    this.claims = claims;
    this.closures = closures;
  }

  /// Reads the folder; every fault in it is thrown together as a `BadInputException`.
  ///
  /// @param folder the folder `claims` of a checkout
  public static ClaimFolder open(Path folder, DataFolder data, Facts facts) throws IOException {
    Problems problems = new Problems();
    List<Path> files;
    try (Stream<Path> list = Files.list(folder)) {
      files = list.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    }
    Closures closures = new Closures(List.of(), List.of());
    Map<String, Claim> claims = new LinkedHashMap<>();
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      Optional<YamlMap> top = YamlMap.read(file, "claims/" + name, problems);
      if (top.isPresent() && name.equals(CLOSURES)) {
        closures = closures(top.get(), data, problems);
      } else if (top.isPresent()) {
        new ClaimReader(data, facts, problems)
            .claim(top.get(), name.substring(0, name.lastIndexOf('.')))
            .ifPresent(claim -> claims.put(claim.id(), claim));
      }
    }
    if (!Files.exists(folder.resolve(CLOSURES))) {
      problems.add(
          "claims/" + CLOSURES,
          0,
          0,
          "there is no such file",
          "a claim is judged in every closure",
          "put the list there");
    }
    problems.throwIfAny();
    return new ClaimFolder(claims, closures);
  }

  /// The claims, in the order of their files.
  public List<Claim> claims() {
    return List.copyOf(claims.values());
  }

  public Closures closures() {
    return closures;
  }

  /// The claims of some ids, all where none is named; an unknown id is refused with the nearest.
  public List<Claim> chosen(List<String> ids) {
    if (ids.isEmpty()) {
      return claims();
    }
    List<Claim> chosen = new ArrayList<>();
    for (String id : ids) {
      Claim claim = claims.get(id);
      if (claim == null) {
        throw new Refused(
            "there is no claim \""
                + id
                + "\" to be judged; "
                + Nearest.remedy(id, claims.keySet())
                + "; see: smychka list claims");
      }
      chosen.add(claim);
    }
    return chosen;
  }

  private static Closures closures(YamlMap top, DataFolder data, Problems problems) {
    top.only(List.of("closures", "notBuilt"));
    var entries = new RemovalEntries(data, problems);
    List<Closure> built = new ArrayList<>();
    for (YamlMap map : top.maps("closures")) {
      map.only(List.of("id", "title", "forms"));
      built.add(closure(map, entries));
    }
    List<String> notBuilt = new ArrayList<>();
    for (YamlMap map : top.maps("notBuilt")) {
      map.only(List.of("id", "title"));
      notBuilt.add(map.required("title", "reports say what is not tried"));
    }
    return new Closures(built, notBuilt);
  }

  private static Closure closure(YamlMap map, RemovalEntries entries) {
    String asItIs = "";
    List<Removal> others = new ArrayList<>();
    for (YamlMap form : map.maps("forms")) {
      if (form.text("asItIs").orElse("").equals("true")) {
        form.only(List.of("id", "title", "asItIs"));
        asItIs = form.required("title", "readers see it");
      } else {
        entries.read(form, Optional.empty()).ifPresent(others::add);
      }
    }
    if (asItIs.isEmpty()) {
      map.problem(
          "forms",
          "no form of '" + map.text("id").orElse("") + "' is the one the model has",
          "the others are set against it",
          "write asItIs: true at one");
    }
    return new Closure(
        map.required("id", "tables name it"),
        map.required("title", "readers see it"),
        asItIs,
        others);
  }
}
