package smychka.verification.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import smychka.verification.Project;
import smychka.verification.Rooms;
import smychka.verification.architecture.Walls.Wall;

/// The walls hold in our code, each fixture runs into its wall, and no wall stands in an empty
/// field.
class WallsTest {
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("smychka");
  private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("broken");

  @TestFactory
  Stream<DynamicTest> wallsHold() {
    Rooms rooms = Rooms.ofProject();
    return new Walls("smychka")
        .all().stream()
            .map(wall ->
                DynamicTest.dynamicTest(
                    wall.name(),
                    () -> {
                      boolean mustMatch = wall.rooms().stream().anyMatch(rooms::mustHoldSomething);
                      wall.rule().allowEmptyShould(!mustMatch).check(OURS);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> eachWallCanBeRunInto() {
    return new Walls("broken")
        .all().stream()
            .map(wall ->
                DynamicTest.dynamicTest(
                    wall.name(),
                    () ->
                        assertThat(
                                wall.rule().allowEmptyShould(true).evaluate(BROKEN).hasViolation())
                            .as("no fixture below the package broken runs into this wall")
                            .isTrue()));
  }

  @Test
  void namesOfWallsAreUnique() {
    assertThat(new Walls("smychka").all()).extracting(Wall::name).doesNotHaveDuplicates();
  }

  @Test
  void roomsAreListedAsTheyAre() {
    Rooms rooms = Rooms.ofProject();
    Map<String, Boolean> filled = new HashMap<>();
    for (JavaClass type : OURS) {
      if (!type.getSimpleName().equals("package-info")
          && !type.getPackageName().startsWith("smychka.verification")) {
        filled.put(type.getPackageName(), true);
      }
    }
    // A room whose classes all stand in rooms inside it is filled too.
    Set<String> found = new HashSet<>(filled.keySet());
    for (String room : rooms.packages()) {
      if (found.stream().anyMatch(p -> p.startsWith(room + "."))) {
        filled.put(room, true);
      }
    }
    for (String folder : rooms.folders()) {
      filled.put(folder, !Project.files(Project.root().resolve(folder), f -> true).isEmpty());
    }
    assertThat(rooms.complaints(filled)).isEmpty();
  }

  @Test
  void everyRoomOfAWallIsListed() {
    Rooms rooms = Rooms.ofProject();
    List<String> missing = new ArrayList<>();
    for (Wall wall : new Walls("smychka").all()) {
      wall.rooms().stream().filter(r -> !rooms.built().containsKey(r)).forEach(missing::add);
    }
    assertThat(missing).isEmpty();
  }
}
