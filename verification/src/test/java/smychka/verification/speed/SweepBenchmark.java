package smychka.verification.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
            "| form | ns a household-month, median | best | best, of the first |\n|---|---|---|---|\n");
    add(
        table,
        new Stopwatch(System::nanoTime, 24, 9, 12)
            .measure(Forms.living(inputs, Forms.AT_ONE_HUNDREDTH)));
    add(table, new Stopwatch(System::nanoTime, 12, 5, 12).measure(Forms.wholeMonth(inputs, 100)));
    Path file = Project.root().resolve("target/speed.md");
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, table);
  }

  private static void add(StringBuilder table, List<Cost> costs) {
    for (Cost cost : costs) {
      table.append(
          "| %s | %.1f | %.1f | %.2f |%n"
              .formatted(
                  cost.form(), cost.median(), cost.best(), cost.best() / costs.getFirst().best()));
    }
  }
}
