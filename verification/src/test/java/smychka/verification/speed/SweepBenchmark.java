package smychka.verification.speed;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import smychka.model.month.ModelInputs;
import smychka.verification.Project;
import smychka.verification.speed.Stopwatch.Cost;

/// What a household-month costs, at 1:100. Not a test: its name keeps it out of the check. By hand:
///
///     mvn -pl verification -am -Dtest=SweepBenchmark -Dsurefire.failIfNoSpecifiedTests=false test
///
/// The table goes to `target/speed.md`; what is kept of it is entered in `docs/measurements.md` with
/// the machine it was taken on.
class SweepBenchmark {
  @Test
  void costOfAHouseholdMonth() throws IOException {
    ModelInputs inputs = Forms.historical();
    StringBuilder table =
        new StringBuilder(
            "| form | clock | median ns | best ns | best, of the first |\n|---|---|---|---|---|\n");
    // processor time where neighbours share the machine; wall time says what a second thread brings
    measure(table, inputs, "processor", SweepBenchmark::processorNanos);
    measure(table, inputs, "wall", System::nanoTime);
    Path file = Project.root().resolve("target/speed.md");
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, table);
  }

  private static void measure(
      StringBuilder table, ModelInputs inputs, String clock, LongSupplier nanos) {
    add(table, clock, nanos, 24, Forms.living(inputs, Forms.AT_ONE_HUNDREDTH));
    add(table, clock, nanos, 12, Forms.wholeMonth(inputs, 100));
  }

  private static void add(
      StringBuilder table, String clock, LongSupplier nanos, int warmUp, List<Sweep> forms) {
    List<Cost> costs = new Stopwatch(nanos, warmUp, 5, 12).measure(forms);
    for (Cost cost : costs) {
      table.append(
          "| %s | %s | %.1f | %.1f | %.2f |%n"
              .formatted(
                  cost.form(),
                  clock,
                  cost.median(),
                  cost.best(),
                  cost.best() / costs.getFirst().best()));
    }
  }

  private static long processorNanos() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
