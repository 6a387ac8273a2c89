package smychka.verification.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smychka.engine.Month;
import smychka.engine.RunTable;
import smychka.engine.SeriesKey;
import smychka.experiment.Experiments.Outcome;
import smychka.experiment.Experiments.Settings;
import smychka.experiment.Repository;
import smychka.experiment.run.Cancellation;
import smychka.experiment.run.Progress;
import smychka.experiment.store.Manifest;
import smychka.model.month.Country;
import smychka.model.month.RunSettings;
import smychka.scenario.Start;
import smychka.verification.Project;
import smychka.verification.country.Told;

/// The programmes that ship on one country of 1:5000, each played from the first month under its
/// own name, and again forked from history when the first of them begins.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProgrammesPartTest {
  private static final Month FIRST = Month.of(1921, 3);
  private static final Month PARTING = Month.of(1927, 10);
  private static final Month LAST = Month.of(1928, 12);
  private static final String HISTORY = Repository.HISTORICAL;
  private static final String COPY = "renamed-copy";
  private static final List<String> PROGRAMMES =
      List.of(HISTORY, COPY, "nep-continued", "market-prices-1927");

  private final Map<String, RunTable> whole = new TreeMap<>();
  private final Map<String, String> wholeHashes = new TreeMap<>();
  private final Map<String, String> forkedHashes = new TreeMap<>();

  @BeforeAll
  void play(@TempDir Path folder) throws IOException {
    Repository repository = Repository.open(Project.root(), Start.ASSUMED_1921.name());
    repository.adopt(
        Files.writeString(
            folder.resolve("copy.yaml"),
            """
            name: renamed-copy
            title: History under another name
            question: Does a name change anything?
            restsOn: [our reading]
            period: {from: 1921-03, to: 1940-12}
            base: historical
            outlook: none
            changes: []
            """));
    Outcome fromTheFirst = compare(repository, FIRST, folder.resolve("whole"));
    fromTheFirst.runs().replicates().forEach(r -> whole.putAll(r.arms()));
    hashes(fromTheFirst, wholeHashes);
    hashes(compare(repository, PARTING, folder.resolve("forked")), forkedHashes);
  }

  private static Outcome compare(Repository repository, Month from, Path out) throws IOException {
    var settings = new Settings(1, 1, 5000, 1, from, LAST);
    return repository
        .experiments(false)
        .compare(PROGRAMMES, settings, out, Progress.SILENT, new Cancellation());
  }

  private static void hashes(Outcome outcome, Map<String, String> hashes) {
    for (Manifest.Programme entry : outcome.folder().orElseThrow().manifest().programmes()) {
      hashes.put(entry.name(), Objects.requireNonNull(entry.hash()));
    }
  }

  @Test
  void aRenamedCopyIsIdenticalOverTheWholePath() {
    assertThat(firstDifference(whole(HISTORY), whole(COPY))).isEqualTo("none");
    assertThat(wholeHashes.get(COPY)).isEqualTo(wholeHashes.get(HISTORY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nep-continued", "market-prices-1927"})
  void aProgrammePartsFromHistoryInTheMonthItsChangesBegin(String programme) {
    assertThat(firstDifference(whole(HISTORY), whole(programme))).isEqualTo(PARTING.toString());
    assertThat(wholeHashes.get(programme)).isNotEqualTo(wholeHashes.get(HISTORY));
  }

  /// What is not recorded is the same too.
  @ParameterizedTest
  @ValueSource(strings = {"nep-continued", "market-prices-1927"})
  void untilThenEveryHouseholdIsTheSame(String programme) {
    assertThat(state(programme)).isEqualTo(state(HISTORY));
  }

  @Test
  void theForkAtThePartingHashesAsTheWholeRun() {
    assertThat(forkedHashes).hasSameSizeAs(PROGRAMMES).isEqualTo(wholeHashes);
  }

  private RunTable whole(String programme) {
    return Objects.requireNonNull(whole.get(programme), programme);
  }

  /// The first month in which any series differs in any bit, or none.
  private static String firstDifference(RunTable a, RunTable b) {
    assertThat(b.months()).isEqualTo(a.months()).isEqualTo(LAST.minus(FIRST) + 1);
    assertThat(new ArrayList<SeriesKey>(b.keys())).isEqualTo(a.keys());
    for (int month = 0; month < a.months(); month++) {
      for (int key = 0; key < a.keys().size(); key++) {
        long bits = Double.doubleToRawLongBits(a.values()[key][month]);
        if (bits != Double.doubleToRawLongBits(b.values()[key][month])) {
          return a.first().plus(month).toString();
        }
      }
    }
    return "none";
  }

  private static String state(String programme) {
    var settings = new RunSettings(1, 1, 5000, 1);
    try (Country country = Country.found(Told.programme(programme), settings)) {
      while (country.month().isBefore(PARTING)) {
        country.step();
      }
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      country.digest(digest);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
