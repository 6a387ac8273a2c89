package smychka.verification.speed;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
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
    List<Sweep> forms = Forms.atOneHundredth();
    assumeFalse(forms.isEmpty(), "no form of the sweep to measure");
    StringBuilder table =
        new StringBuilder(
            "| form | ns a household-month, median | best | of the first |\n|---|---|---|---|\n");
    List<Cost> costs = new Stopwatch(System::nanoTime, 36, 9, 12).measure(forms);
    for (Cost cost : costs) {
      table.append(
          "| %s | %.2f | %.2f | %.2f |%n"
              .formatted(
                  cost.form(),
                  cost.median(),
                  cost.best(),
                  cost.median() / costs.getFirst().median()));
    }
    Path file = Project.root().resolve("target/speed.md");
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, table);
  }
}
