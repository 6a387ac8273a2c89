package smychka.verification.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import smychka.verification.Project;

/// The launcher in a project of its own, with a pretended JDK and a pretended Maven.
///
/// The pretended `java` prints its arguments; the pretended `mvn` counts its runs, notes when two
/// of them overlap, and leaves the jars the launcher looks for.
///
/// @param project a folder with a space in its name
record Door(Path project, Path home, Path tools, Path jdk) {
  private static final List<String> TOOLS =
      List.of(
          "bash",
          "find",
          "sed",
          "ls",
          "cat",
          "mkdir",
          "mv",
          "rm",
          "cp",
          "date",
          "dirname",
          "readlink",
          "grep",
          "head",
          "sort",
          "sleep",
          "awk",
          "tr",
          "tee");

  private static final String MAVEN =
      """
      #!/usr/bin/env bash
      while [ "$1" != -f ]; do shift; done
      root=$(dirname "$2")
      mkdir "$root/busy" 2>/dev/null || echo overlap >>"$root/overlaps"
      for ((i = 0; i < 30000; i++)); do :; done
      echo "$*" >>"$root/builds"
      mkdir -p "$root/cli/target/lib"
      echo jar >"$root/cli/target/lib/library.jar"
      echo jar >"$root/cli/target/smychka-cli-0.1.0.jar"
      rmdir "$root/busy" 2>/dev/null
      [ ! -e "$root/broken" ] || { echo "[ERROR] cannot find symbol"; exit 1; }
      """;

  /// What a run of the launcher left.
  record Outcome(int exit, String out, String err) {}

  static Door in(Path folder) throws IOException {
    Door door =
        new Door(
            folder.resolve("a project"),
            folder.resolve("home"),
            folder.resolve("tools"),
            folder.resolve("jdks/jdk 25"));
    for (Path made : List.of(door.project.resolve("cli/src/main"), door.home, door.tools)) {
      Files.createDirectories(made);
    }
    Path launcher = door.project.resolve("smychka");
    Files.copy(Project.root().resolve("smychka"), launcher, StandardCopyOption.COPY_ATTRIBUTES);
    Files.writeString(door.project.resolve("pom.xml"), "<project/>");
    Files.writeString(door.project.resolve("cli/pom.xml"), "<project/>");
    Files.writeString(door.project.resolve("cli/src/main/Main.java"), "class Main {}");
    for (String tool : TOOLS) {
      door.program(door.tools.resolve(tool), "#!/bin/sh\nexec '" + find(tool) + "' \"$@\"\n");
    }
    door.program(door.tools.resolve("mvn"), MAVEN);
    door.installJdk("25.0.1");
    return door;
  }

  void installJdk(String version) throws IOException {
    Files.createDirectories(jdk.resolve("bin"));
    Files.writeString(
        jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    program(jdk.resolve("bin/java"), "#!/usr/bin/env bash\nprintf '<%s>\\n' \"$@\"\n");
    program(jdk.resolve("bin/javac"), "#!/usr/bin/env bash\n");
  }

  void program(Path file, String text) throws IOException {
    Files.writeString(file, text);
    if (!file.toFile().setExecutable(true)) {
      throw new IOException("cannot make executable: " + file);
    }
  }

  Process start(Path workingFolder, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(project.resolve("smychka").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(workingFolder.toFile());
    Map<String, String> environment = builder.environment();
    environment.clear();
    environment.put("PATH", tools.toString());
    environment.put("HOME", home.toString());
    environment.put("SMYCHKA_JDK_PLACES", jdk.resolveSibling("").toString());
    return builder.redirectError(errors(arguments).toFile()).start();
  }

  Outcome run(Path workingFolder, String... arguments) throws IOException, InterruptedException {
    Process process = start(workingFolder, arguments);
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), out, Files.readString(errors(arguments)));
  }

  Outcome run(String... arguments) throws IOException, InterruptedException {
    return run(project, arguments);
  }

  /// What Maven was asked to do, one line a run.
  List<String> builds() throws IOException {
    Path builds = project.resolve("builds");
    return Files.exists(builds) ? Files.readAllLines(builds) : List.of();
  }

  boolean buildsOverlapped() {
    return Files.exists(project.resolve("overlaps"));
  }

  private Path errors(String... arguments) {
    return home.resolve("err-" + String.join("-", arguments).replace('/', '_'));
  }

  private static Path find(String tool) throws IOException {
    return Stream.of(System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(":"))
        .map(folder -> Path.of(folder, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IOException("this machine has no " + tool));
  }
}
