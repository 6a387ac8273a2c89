package smychka.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.engine.Month;
import smychka.experiment.Experiments.Outcome;
import smychka.experiment.Experiments.Settings;
import smychka.experiment.run.Cancellation;
import smychka.experiment.run.Progress;
import smychka.experiment.store.Manifest;
import smychka.experiment.store.RunFolder;

class ExperimentsTest {
  private static final Month FROM = Month.of(1926, 10);
  private static final Month TO = Month.of(1928, 12);

  @TempDir Path temp;
  private Experiments experiments;

  @BeforeEach
  void found() {
    experiments =
        new Experiments(
            new ToySimulator(),
            new ToyInputs(temp.resolve("home")),
            key -> true,
            "all",
            RunFolder.Addition.NONE,
            RunFolder.Addition.NONE);
  }

  private static Settings settings(int replicates, int threads) {
    return new Settings(7, replicates, 1000, threads, FROM, TO);
  }

  private Outcome compare(String out, int threads, String... programmes) throws IOException {
    return experiments.compare(
        List.of(programmes),
        settings(8, threads),
        temp.resolve(out),
        Progress.SILENT,
        new Cancellation());
  }

  private Outcome run(String out, String programme) throws IOException {
    return experiments.run(
        programme, settings(3, 1), temp.resolve(out), Progress.SILENT, new Cancellation());
  }

  private static Manifest manifest(Outcome outcome) {
    return outcome.folder().orElseThrow().manifest();
  }

  private List<String> lines(String out, String table) throws IOException {
    return Files.readAllLines(temp.resolve(out).resolve(table));
  }

  @Test
  void aRenamedCopyIsIdenticalIncludingItsHash() throws IOException {
    Outcome outcome = compare("null", 1, "historical", "copy");
    assertThat(outcome.comparison().orElseThrow().identical("copy")).isTrue();
    Manifest manifest = manifest(outcome);
    assertThat(manifest.programmes().get(0).hash())
        .isNotNull()
        .isEqualTo(manifest.programmes().get(1).hash());
    assertThat(manifest(compare("null-2", 1, "historical", "other-copy")).hash())
        .isEqualTo(manifest.hash());
    assertThat(manifest(run("h", "historical")).hash())
        .isEqualTo(manifest(run("c", "copy")).hash());
  }

  @Test
  void aDifferentProgrammeIsNotIdentical() throws IOException {
    Outcome outcome = compare("differ", 1, "historical", "generous");
    assertThat(outcome.comparison().orElseThrow().identical("generous")).isFalse();
    Manifest manifest = manifest(outcome);
    assertThat(manifest.programmes().get(0).hash())
        .isNotEqualTo(manifest.programmes().get(1).hash());
  }

  @Test
  void programmesEqualToADateAreIdenticalToThatDate() throws IOException {
    compare("late", 1, "historical", "late");
    List<String> historical = rowsBefore("late", "historical", "1927-09");
    List<String> late = rowsBefore("late", "late", "1927-09");
    assertThat(late).isNotEmpty().isEqualTo(historical);
    assertThat(rowsBefore("late", "late", "1928-06"))
        .isNotEqualTo(rowsBefore("late", "historical", "1928-06"));
  }

  private List<String> rowsBefore(String out, String programme, String month) throws IOException {
    return lines(out, "series.csv").stream()
        .filter(line -> line.startsWith(programme + ","))
        .filter(line -> line.split(",", -1)[3].compareTo(month) < 0)
        .map(line -> line.substring(line.indexOf(',')))
        .toList();
  }

  @Test
  void theHeadlineDifferenceIsFound() throws IOException {
    var row =
        compare("found", 1, "historical", "generous")
            .comparison()
            .orElseThrow()
            .find("generous", "grain_harvest", "ussr", "all", "1927/28")
            .orElseThrow();
    // one more in each of twelve months, in every pair
    assertThat(row.difference().difference())
        .isCloseTo(12, org.assertj.core.api.Assertions.within(1e-9));
    assertThat(row.difference().higher()).isEqualTo(8);
    assertThat(row.difference().gain()).isNaN();
  }

  @Test
  void threadsDoNotMatter() throws IOException {
    assertThat(manifest(compare("one", 1, "historical", "generous")).hash())
        .isEqualTo(manifest(compare("two", 2, "historical", "generous")).hash());
    assertThat(lines("one", "diff.csv")).isEqualTo(lines("two", "diff.csv"));
  }

  @Test
  void aForkUnderTheSameProgrammeContinuesToTheHashOfTheWhole() throws IOException {
    RunFolder whole = run("whole", "late").folder().orElseThrow();
    Outcome fork = fork(whole, "late");
    assertThat(manifest(fork).parent())
        .isEqualTo(new Manifest.Parent("whole", whole.manifest().hash(), "late", "1927-05"));
    var joined = new ArrayList<String>();
    for (String line : lines("whole", "series.csv")) {
      String month = line.split(",", -1)[3];
      if (month.equals("month") || month.compareTo("1927-05") < 0) {
        joined.add(line);
      }
    }
    joined.addAll(lines("fork", "series.csv").stream().skip(1).toList());
    assertThat(joined).containsExactlyInAnyOrderElementsOf(lines("whole", "series.csv"));
  }

  @Test
  void aForkMayBeForkedAgain() throws IOException {
    RunFolder whole = run("whole", "late").folder().orElseThrow();
    RunFolder fork = fork(whole, "late").folder().orElseThrow();
    Outcome second =
        experiments.fork(
            fork,
            "late",
            Month.of(1928, 1),
            "late",
            TO,
            1,
            temp.resolve("second"),
            Progress.SILENT,
            new Cancellation());
    assertThat(manifest(second).trunk())
        .extracting(Manifest.InForce::from)
        .containsExactly("1926-07", "1926-10", "1927-05");
    List<String> rows = lines("second", "series.csv");
    assertThat(lines("whole", "series.csv")).containsAll(rows);
  }

  private Outcome fork(RunFolder parent, String programme) throws IOException {
    return experiments.fork(
        parent,
        "late",
        Month.of(1927, 5),
        programme,
        TO,
        1,
        temp.resolve("fork"),
        Progress.SILENT,
        new Cancellation());
  }

  @Test
  void aForkOutsideTheRunIsRefused() throws IOException {
    RunFolder whole = run("whole", "late").folder().orElseThrow();
    assertThatThrownBy(() ->
            experiments.fork(
                whole,
                "late",
                Month.of(1931, 1),
                "late",
                TO,
                1,
                temp.resolve("fork"),
                Progress.SILENT,
                new Cancellation()))
        .hasMessageContaining("from 1926-10 to 1928-12")
        .hasMessageContaining("1931-01");
  }

  @Test
  void verifyProvesAFolderAndSeesAChangedDigit() throws IOException {
    RunFolder folder = compare("proved", 1, "historical", "generous").folder().orElseThrow();
    var proof = verify(folder, "scratch");
    assertThat(proof.identical()).isTrue();
    assertThat(proof.inputsChanged()).isEmpty();

    Path series = folder.path().resolve("series.csv");
    Files.writeString(series, Files.readString(series).replaceFirst(",10\n", ",11\n"));
    assertThat(verify(RunFolder.open(folder.path()), "scratch-2").tables())
        .filteredOn(t -> !t.identical())
        .extracting(t -> t.name() + ": " + t.result())
        .containsExactly("series.csv: changed since it was written");
  }

  @Test
  void verifyNamesInputsThatChanged() throws IOException {
    RunFolder folder = run("proved", "historical").folder().orElseThrow();
    Files.writeString(temp.resolve("home/data/weather.csv"), "year,class\n1927,-1\n");
    assertThat(verify(folder, "scratch").inputsChanged()).containsExactly("data/weather.csv");
  }

  private smychka.experiment.store.Verification verify(RunFolder folder, String scratch)
      throws IOException {
    return experiments.verify(
        folder, 2, temp.resolve(scratch), Progress.SILENT, new Cancellation());
  }

  @Test
  void aFailedRunIsReportedAndTheOthersStand() throws IOException {
    Outcome outcome = compare("failed", 1, "historical", "broken");
    Manifest manifest = manifest(outcome);
    assertThat(manifest.status()).isEqualTo(Manifest.WITH_FAILURES);
    assertThat(manifest.hash()).isNull();
    assertThat(manifest.failed())
        .singleElement()
        .hasToString("replicate 2 under broken, in 1927-03: the books do not close");
    assertThat(manifest.finished()).containsExactly(1, 3, 4, 5, 6, 7, 8);
    assertThat(outcome.comparison().orElseThrow().pairs()).containsEntry("broken", 7);
  }

  @Test
  void anInterruptedRunNeverLooksComplete() throws IOException {
    var cancellation = new Cancellation();
    Progress stopInTheThird =
        (done, total) -> {
          if (done * 3 > total) {
            cancellation.request();
          }
        };
    Outcome outcome =
        experiments.run(
            "historical", settings(8, 1), temp.resolve("long"), stopInTheThird, cancellation);
    assertThat(temp.resolve("long")).doesNotExist();
    assertThat(temp.resolve("long-partial")).isDirectory();
    Manifest manifest = manifest(outcome);
    assertThat(manifest.status()).isEqualTo(Manifest.INTERRUPTED);
    assertThat(manifest.hash()).isNull();
    assertThat(manifest.finished()).containsExactly(1, 2);
    RunFolder partial = outcome.folder().orElseThrow();
    assertThatThrownBy(() -> verify(partial, "scratch")).hasMessageContaining("not complete");
  }

  @Test
  void nothingFinishedLeavesNothing() throws IOException {
    var cancellation = new Cancellation();
    cancellation.request();
    Outcome outcome =
        experiments.run(
            "historical", settings(2, 1), temp.resolve("none"), Progress.SILENT, cancellation);
    assertThat(outcome.folder()).isEmpty();
    try (var entries = Files.list(temp)) {
      assertThat(entries).extracting(p -> p.getFileName().toString()).containsExactly("home");
    }
  }

  @Test
  void aFolderThatHoldsSomethingIsNeverOverwritten() throws IOException {
    run("taken", "historical");
    assertThatThrownBy(() -> run("taken", "late")).isInstanceOf(FileAlreadyExistsException.class);
  }

  @Test
  void progressReachesItsTotal() throws IOException {
    var last = new long[2];
    experiments.compare(
        List.of("historical", "late"),
        settings(2, 1),
        temp.resolve("progress"),
        (done, total) -> {
          last[0] = done;
          last[1] = total;
        },
        new Cancellation());
    // two replicates of 3 shared months and two arms of 27
    assertThat(last).containsExactly(114, 114);
  }

  @Test
  void oneProgrammeTwiceIsRefused() {
    assertThatThrownBy(() -> compare("twice", 1, "historical", "historical"))
        .hasMessageContaining("named twice");
  }
}
