package smychka.verification.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The walls between the rooms below a root package: `smychka` for ours, another for the fixtures
/// that show each wall can be run into.
///
/// @param root the package all rooms stand in
record Walls(String root) {
  static final List<String> SECTORS =
      List.of(
          "countryside",
          "industry",
          "trade",
          "state",
          "reports",
          "coercion",
          "people",
          "party",
          "world");

  /// One rule and the rooms it speaks about.
  ///
  /// @param name what must hold, in words; unique
  /// @param rooms packages of which at least one must hold something for the rule to mean anything
  record Wall(String name, List<String> rooms, ArchRule rule) {
    @Override
    public String toString() {
      return name;
    }
  }

  List<Wall> all() {
    return Stream.of(modules(), sectors(), purity()).flatMap(List::stream).toList();
  }

  /// `cli -> experiment -> scenario -> model -> engine`, and no ring inside the model.
  List<Wall> modules() {
    return List.of(
        mayUse("engine"),
        mayUse("model", "engine"),
        mayUse("scenario", "model", "engine"),
        mayUse("experiment", "scenario", "model", "engine"),
        mayUse("cli", "experiment", "engine"),
        new Wall(
            "rooms of the model form no ring",
            modelRooms(),
            slices().matching(root + ".model.(*)..").should().beFreeOfCycles()));
  }

  /// Sectors stand apart; tables are seen from the month and the accounts only; the ruler does not
  /// look into the village.
  List<Wall> sectors() {
    List<Wall> walls = new ArrayList<>();
    for (String sector : SECTORS) {
      String[] others =
          SECTORS.stream()
              .filter(s -> !s.equals(sector))
              .map(s -> in("model." + s))
              .toArray(String[]::new);
      walls.add(
          new Wall(
              sector + " imports no other sector",
              rooms("model." + sector),
              noClasses()
                  .that()
                  .resideInAPackage(in("model." + sector))
                  .should()
                  .dependOnClassesThat()
                  .resideInAnyPackage(others)));
    }
    walls.add(
        new Wall(
            "tables are used by the month and the accounts only",
            modelRooms(),
            noClasses()
                .that()
                .resideInAPackage(in("model"))
                .and()
                .resideOutsideOfPackages(
                    in("model.tables"), in("model.month"), in("model.accounts"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(in("model.tables"))));
    walls.add(
        new Wall(
            "state, party and reports do not see the actual village",
            rooms("model.state", "model.party", "model.reports"),
            noClasses()
                .that()
                .resideInAnyPackage(in("model.state"), in("model.party"), in("model.reports"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                    in("model.tables"), in("model.countryside"), in("model.people"))));
    walls.add(
        new Wall(
            "tables and accounts know no sector",
            rooms("model.tables", "model.accounts"),
            noClasses()
                .that()
                .resideInAnyPackage(in("model.tables"), in("model.accounts"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                    Stream.concat(SECTORS.stream(), Stream.of("month"))
                        .map(s -> in("model." + s))
                        .toArray(String[]::new))));
    return walls;
  }

  /// Results are a function of inputs: no I/O, clock, chance from outside or state that outlives a
  /// run.
  List<Wall> purity() {
    return List.of(
        new Wall(
            "the model reads and writes no files",
            modelRooms(),
            noClasses()
                .that()
                .resideInAPackage(in("model"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                    "java.io..",
                    "java.nio.file..",
                    "java.nio.channels..",
                    "java.net..",
                    "java.sql..",
                    "java.util.logging..",
                    "java.util.zip..")),
        new Wall(
            "the model and the engine ask no clock and no environment",
            with(modelRooms(), root + ".engine"),
            noAccessToClock(
                noClasses()
                    .that()
                    .resideInAnyPackage(in("model"), in("engine"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.time.."))),
        new Wall(
            "chance comes from keyed draws only",
            rooms("engine", "scenario", "experiment", "cli"),
            noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                    "java\\.util\\.(Random|SplittableRandom|random\\..*)"
                        + "|java\\.util\\.concurrent\\.ThreadLocalRandom|java\\.security\\.SecureRandom")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(StrictMath.class, "random")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")),
        new Wall(
            "sectors start no threads",
            sectorRooms(),
            noClasses()
                .that()
                .resideInAnyPackage(sectorPackages())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.concurrent..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.lang\\.Thread(Local)?")
                .orShould()
                .callMethodWhere(Conditions.PARALLEL)),
        new Wall(
            "functions that differ between machines are StrictMath's or our own",
            with(modelRooms(), root + ".engine"),
            noClasses()
                .that()
                .resideInAnyPackage(in("model"), in("engine"))
                .should()
                .callMethodWhere(Conditions.INEXACT_MATH)),
        new Wall(
            "no state outlives a run: static fields are final and hold nothing that changes",
            rooms("engine", "scenario", "experiment", "cli"),
            classes()
                .that()
                .resideInAPackage(root + "..")
                .should(Conditions.KEEP_NO_MUTABLE_CONSTANT)));
  }

  private Wall mayUse(String module, String... below) {
    String[] others =
        Stream.of("engine", "model", "scenario", "experiment", "cli")
            .filter(m -> !m.equals(module) && !List.of(below).contains(m))
            .map(this::in)
            .toArray(String[]::new);
    String name =
        module + " uses " + (below.length == 0 ? "nothing of ours" : String.join(", ", below));
    return new Wall(
        name,
        module.equals("model") ? modelRooms() : rooms(module),
        noClasses()
            .that()
            .resideInAPackage(in(module))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(others));
  }

  private static ArchRule noAccessToClock(ClassesShouldConjunction rule) {
    return rule.orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .orShould()
        .callMethod(System.class, "getProperty", String.class)
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Date");
  }

  private String in(String room) {
    return root + "." + room + "..";
  }

  private List<String> rooms(String... rooms) {
    return Stream.of(rooms).map(r -> root + "." + r).toList();
  }

  private List<String> sectorRooms() {
    return SECTORS.stream().map(s -> root + ".model." + s).toList();
  }

  private String[] sectorPackages() {
    return sectorRooms().stream().map(s -> s + "..").toArray(String[]::new);
  }

  private List<String> modelRooms() {
    return with(
        sectorRooms(), root + ".model.tables", root + ".model.accounts", root + ".model.month");
  }

  private static List<String> with(List<String> rooms, String... more) {
    return Stream.concat(rooms.stream(), Stream.of(more)).toList();
  }
}
