package smychka.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import smychka.experiment.store.Json;
import smychka.experiment.store.Software;

/// `smychka doctor`: is this machine fit to run.
@Command(
    name = "doctor",
    description = "Says whether this machine has what smychka needs.",
    footer = {"", "Example:", "  smychka doctor"})
final class DoctorCommand implements Callable<Integer> {
  private static final int RELEASE = 25;
  private static final long MEGABYTE = 1L << 20;
  private static final long LEAST_MEGABYTES = 512;

  private final Bench bench;

  @Mixin final Talk talk = new Talk();

  DoctorCommand(Bench bench) {
    this.bench = bench;
  }

  /// One thing looked at.
  record Finding(String what, boolean well, String said) {}

  @Override
  public Integer call() {
    List<Finding> findings = findings();
    if (talk.json) {
      bench.console().print(Json.text(findings));
    } else {
      for (Finding finding : findings) {
        bench
            .console()
            .print(
                "%-7s%-12s%s"
                    .formatted(finding.well() ? "ok" : "WRONG", finding.what(), finding.said()));
      }
    }
    return findings.stream().allMatch(Finding::well) ? ExitCode.OK : ExitCode.BAD_INPUT;
  }

  private List<Finding> findings() {
    var findings = new ArrayList<Finding>();
    Runtime.Version java = Runtime.version();
    findings.add(new Finding("smychka", true, Software.version()));
    findings.add(
        new Finding(
            "java",
            java.feature() >= RELEASE,
            java.feature() >= RELEASE
                ? java.toString()
                : java + "; a JDK " + RELEASE + " is needed: set JAVA_HOME to one"));
    int cores = Runtime.getRuntime().availableProcessors();
    findings.add(new Finding("cores", true, cores + (cores == 1 ? " (two run faster)" : "")));
    long memory = Runtime.getRuntime().maxMemory() / MEGABYTE;
    findings.add(
        new Finding(
            "memory",
            memory >= LEAST_MEGABYTES,
            memory
                + " MB for Java"
                + (memory >= LEAST_MEGABYTES
                    ? ""
                    : "; 512 are needed for 1:1000: SMYCHKA_JAVA_OPTS=-Xmx1g")));
    findings.add(data());
    findings.add(temporary());
    return findings;
  }

  private Finding data() {
    Path data = bench.workshop().home().resolve("data");
    if (!Files.isDirectory(data) || !Files.isReadable(data)) {
      return new Finding(
          "data", false, data + " cannot be read; run ./smychka of a whole checkout");
    }
    try {
      int programmes =
          bench.workshop().catalogue().list(smychka.experiment.catalogue.Kind.PROGRAMMES).size();
      return new Finding("data", programmes > 0, data + ", " + programmes + " programmes");
    } catch (RuntimeException e) {
      return new Finding("data", false, String.valueOf(e.getMessage()));
    }
  }

  private static Finding temporary() {
    Path place = Path.of(System.getProperty("java.io.tmpdir", "/tmp"));
    try {
      Path made = Files.createTempFile("smychka", ".doctor");
      Files.delete(made);
      return new Finding("temporary", true, place + " can be written");
    } catch (IOException e) {
      return new Finding(
          "temporary",
          false,
          place + " cannot be written; set SMYCHKA_JAVA_OPTS=-Djava.io.tmpdir=DIR");
    }
  }
}
