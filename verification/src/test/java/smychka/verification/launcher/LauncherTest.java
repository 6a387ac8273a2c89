package smychka.verification.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import smychka.verification.launcher.Door.Outcome;

@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  @TempDir Path folder;
  private Door door = new Door(Path.of(""), Path.of(""), Path.of(""), Path.of(""));

  @BeforeEach
  void setUp() throws IOException {
    door = Door.in(folder);
  }

  @Test
  void buildsOnceAndThenOnlyRuns() throws Exception {
    Outcome first = door.run("list", "two words");
    Outcome second = door.run("list");
    assertThat(first.exit()).isZero();
    assertThat(first.err()).contains("building...").contains("built in");
    assertThat(first.out()).endsWith("<smychka.cli.Main>\n<list>\n<two words>\n");
    assertThat(first.out()).contains("/library.jar:").contains("/smychka-cli-0.1.0.jar>");
    assertThat(first.out()).contains("<-Dsmychka.home=" + door.project().toRealPath() + ">");
    assertThat(second.err()).isEmpty();
    assertThat(door.builds()).hasSize(1);
  }

  @Test
  void buildsAgainWhenASourceIsNewerOrOneIsGone() throws Exception {
    assertThat(door.run("list").exit()).isZero();
    Path source = door.project().resolve("cli/src/main/Main.java");
    Files.setLastModifiedTime(source, later());
    assertThat(door.run("list").err()).contains("building...");
    // Back to before the last build, so that only what is done next can make it stale.
    Files.setLastModifiedTime(source, FileTime.from(Instant.EPOCH));
    assertThat(door.run("list").err()).isEmpty();
    Files.delete(source);
    Files.setLastModifiedTime(source.resolveSibling(""), later());
    assertThat(door.run("list").err()).contains("building...");
  }

  @Test
  void runsFromAnyFolderAndThroughALink() throws Exception {
    Path elsewhere = Files.createDirectory(folder.resolve("else where"));
    assertThat(door.run("list").exit()).isZero();
    Outcome direct = door.run(elsewhere, "list");
    Path link =
        Files.createSymbolicLink(elsewhere.resolve("link"), door.project().resolve("smychka"));
    Door linked = new Door(elsewhere, door.home(), door.tools(), door.jdk());
    Files.move(link, elsewhere.resolve("smychka"));
    assertThat(direct.out()).isEqualTo(door.run("list").out());
    assertThat(linked.run("list").out()).isEqualTo(direct.out());
    assertThat(door.builds()).hasSize(1);
  }

  @Test
  void saysHowToGetAJdkWhenThereIsNone() throws Exception {
    door.installJdk("21.0.2");
    Outcome outcome = door.run("list");
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.err().lines()).hasSize(3);
    assertThat(outcome.err()).contains("JDK 25").contains("JAVA_HOME=");
    assertThat(door.builds()).isEmpty();
  }

  @Test
  void aJdkOfAnotherReleaseThatBeginsAlikeIsNotTaken() throws Exception {
    door.installJdk("255.0.1");
    assertThat(door.run("list").exit()).isEqualTo(2);
    door.installJdk("25");
    assertThat(door.run("list").exit()).isZero();
  }

  @Test
  void saysHowToGetMavenWhenThereIsNone() throws Exception {
    Files.delete(door.tools().resolve("mvn"));
    Outcome outcome = door.run("list");
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.err()).contains("Maven");
  }

  @Test
  void aFailedBuildShowsTheErrorAndRunsNothing() throws Exception {
    Path broken = Files.createFile(door.project().resolve("broken"));
    Outcome failed = door.run("list");
    assertThat(failed.exit()).isEqualTo(1);
    assertThat(failed.out()).isEmpty();
    assertThat(failed.err()).contains("cannot find symbol").contains("building failed");
    Files.delete(broken);
    assertThat(door.run("list").exit()).isZero();
  }

  @Test
  void runsAtTheSameTimeBuildOnce() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      processes.add(door.start(door.project(), "list", String.valueOf(i)));
    }
    for (int i = 0; i < 4; i++) {
      Process process = processes.get(i);
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).isZero();
      assertThat(out).endsWith("<list>\n<" + i + ">\n");
    }
    assertThat(door.builds()).hasSize(1);
    assertThat(door.buildsOverlapped()).isFalse();
  }

  @Test
  void aLockLeftByAProcessThatIsGoneDoesNotStopABuild() throws Exception {
    Process gone = new ProcessBuilder("true").start();
    assertThat(gone.waitFor()).isZero();
    Path lock = Files.createDirectories(door.project().resolve("target/launch.lock"));
    Files.writeString(lock.resolve("pid"), String.valueOf(gone.pid()));
    assertThat(door.run("list").exit()).isZero();
    assertThat(lock).doesNotExist();
  }

  @Test
  void checkFailsWhenNoTestRan() throws Exception {
    Outcome outcome = door.run("check");
    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.out()).isEqualTo("0 passed, 0 failed\n");
  }

  @Test
  void checkAddsUpTheReportsAndFailsWithOneFailure() throws Exception {
    reportsOf(3, 0);
    Outcome green = door.run("check");
    reportsOf(3, 1);
    Outcome red = door.run("check");
    assertThat(green.out()).isEqualTo("8 passed, 0 failed\n");
    assertThat(green.exit()).isZero();
    assertThat(red.out()).isEqualTo("7 passed, 1 failed\n");
    assertThat(red.exit()).isEqualTo(1);
  }

  // A Maven that leaves two reports: five passed tests, and `tests` of which some failed.
  private void reportsOf(int tests, int failed) throws IOException {
    Path reports = Files.createDirectories(folder.resolve("reports"));
    Files.writeString(reports.resolve("TEST-a.xml"), report(5, 0));
    Files.writeString(reports.resolve("TEST-b.xml"), report(tests, failed));
    String left = "'" + door.project() + "/cli/target/surefire-reports'";
    door.program(
        door.tools().resolve("mvn"),
        """
        #!/usr/bin/env bash
        mkdir -p LEFT
        cp REPORTS/* LEFT
        echo '[INFO] BUILD SUCCESS'
        """
            .replace("LEFT", left)
            .replace("REPORTS", "'" + reports + "'"));
  }

  private static String report(int tests, int failed) {
    return """
    <?xml version="1.0"?>
    <testsuite name="a" time="1" tests="%d" errors="0" skipped="0" failures="%d">
      <testcase name="tests"/>
    </testsuite>
    """
        .formatted(tests, failed);
  }

  private static FileTime later() {
    return FileTime.from(Instant.now().plusSeconds(2));
  }
}
