package smychka.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.engine.Month;
import smychka.experiment.Experiments.Outcome;
import smychka.experiment.Experiments.Settings;
import smychka.experiment.run.Cancellation;
import smychka.experiment.run.Progress;
import smychka.experiment.run.Refused;
import smychka.experiment.store.Manifest;
import smychka.experiment.store.RunFolder;
import smychka.scenario.Start;

/// The experiments on the real model and data, over a few months of a small country.
class RepositoryTest {
  private static final Path HOME = Path.of("..");
  private static final Month FROM = Month.of(1921, 5);
  private static final Month TO = Month.of(1921, 10);

  @TempDir Path temp;

  private static Settings settings(int threads) {
    return new Settings(3, 2, 5000, threads, FROM, TO);
  }

  private String copy() throws IOException {
    return own(
        """
        name: renamed-copy
        title: History under another name
        question: Does a name change anything?
        restsOn: [our reading]
        period: {from: 1921-03, to: 1940-12}
        base: historical
        outlook: none
        changes: []
        """);
  }

  private String own(String text) throws IOException {
    return Files.writeString(temp.resolve("own.yaml"), text).toString();
  }

  private static Manifest manifest(Outcome outcome) {
    return outcome.folder().orElseThrow().manifest();
  }

  private Outcome compare(Repository repository, int threads, String... programmes)
      throws IOException {
    return repository
        .experiments(false)
        .compare(
            List.of(programmes),
            settings(threads),
            temp.resolve("compare-" + threads),
            Progress.SILENT,
            new Cancellation());
  }

  @Test
  void aRenamedCopyOfHistoryIsIdenticalWithAnyThreads() throws IOException {
    Repository repository = Repository.open(HOME, Start.ASSUMED_1921.name());
    String copy = repository.adopt(Path.of(copy()));
    Outcome one = compare(repository, 1, Repository.HISTORICAL, copy);
    assertThat(one.runs().failed()).isEmpty();
    assertThat(one.comparison().orElseThrow().identical(copy)).isTrue();
    assertThat(manifest(one).programmes().getFirst().hash())
        .isNotNull()
        .isEqualTo(manifest(one).programmes().getLast().hash());
    Outcome two = compare(repository, 2, Repository.HISTORICAL, copy);
    assertThat(manifest(two).hash()).isEqualTo(manifest(one).hash());
    assertThat(temp.resolve("compare-1/programmes/renamed-copy/programme.yaml")).isRegularFile();
    assertThat(temp.resolve("compare-1/parameters.yaml")).content().contains("mechanism:");
    assertThat(temp.resolve("compare-1/report.html"))
        .content()
        .contains("History points of figure")
        .doesNotContain("Period[");
    assertThat(temp.resolve("compare-1/facts.csv")).isRegularFile();
  }

  @Test
  void aForkContinuesToTheWholeAndVerifies() throws IOException {
    Experiments experiments = Repository.open(HOME, Start.ASSUMED_1921.name()).experiments(false);
    var cancellation = new Cancellation();
    RunFolder whole =
        experiments
            .run("historical", settings(1), temp.resolve("whole"), Progress.SILENT, cancellation)
            .folder()
            .orElseThrow();
    Month at = Month.of(1921, 8);
    experiments.fork(
        whole,
        "historical",
        at,
        "historical",
        TO,
        1,
        temp.resolve("fork"),
        Progress.SILENT,
        cancellation);
    List<String> all = Files.readAllLines(temp.resolve("whole/series.csv"));
    List<String> later = Files.readAllLines(temp.resolve("fork/series.csv"));
    var joined = new ArrayList<String>();
    for (String row : all) {
      String month = row.split(",", -1)[3];
      if (month.equals("month") || month.compareTo(at.toString()) < 0) {
        joined.add(row);
      }
    }
    assertThat(later).hasSizeGreaterThan(100);
    joined.addAll(later.subList(1, later.size()));
    assertThat(joined).containsExactlyInAnyOrderElementsOf(all);
    assertThat(
            experiments
                .verify(whole, 1, temp.resolve("again"), Progress.SILENT, cancellation)
                .identical())
        .isTrue();
  }

  @Test
  void monthsOutsideTheInputsAreRefused() throws IOException {
    Experiments experiments = Repository.open(HOME, Start.ASSUMED_1921.name()).experiments(false);
    var late = new Settings(1, 1, 5000, 1, FROM, Month.of(1950, 1));
    assertThatThrownBy(() ->
            experiments.run(
                "historical", late, temp.resolve("x"), Progress.SILENT, new Cancellation()))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("choose months within it");
  }

  @Test
  void aProgrammeOfOnesOwnMustNotHideOneThatShips() throws IOException {
    Repository repository = Repository.open(HOME, Start.ASSUMED_1921.name());
    Path file =
        Path.of(own(Files.readString(Path.of(copy())).replace("renamed-copy", "nep-continued")));
    assertThatThrownBy(() -> repository.adopt(file))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("ships already");
    assertThatThrownBy(() -> repository.adopt(temp.resolve("nowhere.yaml")))
        .hasMessageContaining("no such file");
  }

  @Test
  void aBrokenProgrammeIsRefusedWithItsPlace() throws IOException {
    Repository repository = Repository.open(HOME, Start.ASSUMED_1921.name());
    Path file = Path.of(own("name: mine\ntitle: Mine\nbase: historikal\nchanges: []\n"));
    assertThatThrownBy(() -> repository.adopt(file))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("own.yaml:");
  }
}
