package smychka.experiment.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.experiment.claims.ClaimResult.Drawn;
import smychka.experiment.run.Cancellation;
import smychka.experiment.run.Progress;
import smychka.experiment.run.Simulator;
import smychka.scenario.DataFolder;
import smychka.scenario.Removal;
import smychka.scenario.Start;

/// The claim of the test folder, over some months of a very small country of the real model.
class ClaimRunsTest {
  private static final DataFolder DATA = DataFolder.open(Path.of("../data"), Start.ASSUMED_1921);
  private static final ClaimFolder FOLDER = open();
  private static List<ClaimResult> one = List.of();

  @TempDir Path temp;

  private static ClaimFolder open() {
    try {
      return ClaimFolderTest.read(Path.of("src/test/resources/claims/good"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static ClaimRequest request(int draws, int threads) {
    return new ClaimRequest(List.of(), 1, draws, 5000, threads);
  }

  private static List<ClaimResult> judged(int threads) {
    return new ClaimCourt(FOLDER, DATA, DATA.programmes().get("historical"))
        .judge(request(2, threads), Progress.SILENT, new Cancellation())
        .orElseThrow();
  }

  @BeforeAll
  static void play() {
    one = judged(1);
  }

  @Test
  void threadsChangeNothing() throws IOException {
    assertThat(ClaimsFolder.hash(judged(2))).isEqualTo(ClaimsFolder.hash(one));
  }

  @Test
  void armsOfEveryCellArePlayedOnceForEachDraw() {
    Map<String, List<Drawn>> byArm =
        one.getFirst().drawn().stream()
            .filter(d -> d.outcome().equals("sales"))
            .collect(Collectors.groupingBy(d -> d.cell() + "/" + d.arm()));
    assertThat(byArm.keySet())
        .containsExactlyInAnyOrder(
            "as-it-is/history",
            "as-it-is/free-trade",
            "other/history",
            "other/free-trade",
            "trial-cs-4-12/history",
            "trial-cs-4-12/free-trade");
    assertThat(byArm.values()).allMatch(drawn -> drawn.size() == 2);
    List<Drawn> history = byArm.getOrDefault("as-it-is/history", List.of());
    assertThat(history.get(0).value()).isNotEqualTo(history.get(1).value());
    assertThat(byArm.getOrDefault("other/history", List.of()).get(0).value())
        .as("a closure is another model")
        .isNotEqualTo(history.get(0).value());
  }

  @Test
  void rowsAreTheDifferencesOfWhatWasDrawn() {
    ClaimResult result = one.getFirst();
    ClaimResult.Row row = result.rows().getFirst();
    double[] by =
        result.draws() == 2
            ? result.drawn().stream()
                .filter(d -> d.cell().equals("as-it-is") && d.outcome().equals("sales"))
                .mapToDouble(d -> d.arm().equals("history") ? d.value() : -d.value())
                .toArray()
            : new double[0];
    double mean = java.util.Arrays.stream(by).sum() / 2;
    assertThat(row.difference().difference())
        .isCloseTo(mean, org.assertj.core.api.Assertions.within(1e-9));
    assertThat(row.threshold()).isEqualTo(.05 * Math.abs(row.difference().baseMean()));
    assertThat(result.verdict().finding()).as("two draws").isEqualTo(Finding.UNDETERMINED);
  }

  @Test
  void theFolderAppearsWhole() throws IOException {
    Path out = temp.resolve("claims");
    ClaimsFolder.write(out, one, Path.of(".."));
    assertThat(Files.readAllLines(out.resolve("verdicts.csv")))
        .containsExactly(
            "claim,outcome,finding,equations", "C1,,undetermined,", "C1,sales,undetermined,");
    assertThat(Files.readAllLines(out.resolve("draws.csv"))).hasSize(1 + 2 * 6 * 2);
    assertThat(Files.readString(out.resolve("manifest.json"))).contains("sha256", "luck and");
  }

  @Test
  void thePageSaysWhatIsAskedFoundAndAssumed() {
    String page = ClaimPage.of(one, "the command", "abc", "def", "A model.");
    assertThat(page)
        .startsWith("# Claims\n\n")
        .contains("`the command`", "Commit `abc`", "numbers drawn `def`. A model.")
        .contains("## C1 A trial", "(Weissman 1988, ¶ 57; stated in the essay.)")
        .contains("- Nothing is.\n", "Verdict: undetermined.", "What would change the verdict")
        .contains("| (CS-4.12) | lower | `marginBan` |", "not built yet: the world off.");
  }

  /// A model that refuses the first draw and breaks off in the third.
  private static final class Poor implements Countries {
    private final Countries rich = Countries.drawn(DATA, DATA.programmes().get("historical"), 1);

    @Override
    public Optional<String> refusal(int draw) {
      return draw == 1 ? Optional.of("not this one") : Optional.empty();
    }

    @Override
    public Simulator of(int draw, Map<String, List<Removal>> told) {
      if (draw == 3) {
        throw new IllegalStateException("the books do not close");
      }
      return rich.of(draw, told);
    }
  }

  @Test
  void aRefusedDrawIsPassedOverAndOneThatBreaksOffIsLeftOut() {
    Claim claim = FOLDER.claims().getFirst();
    Closures none = new Closures(List.of(), List.of());
    Played played =
        new ClaimRuns(claim, none, new Poor(), request(2, 2), Progress.SILENT, new Cancellation())
            .play()
            .orElseThrow();
    assertThat(played.draws()).containsExactly(2);
    assertThat(played.refused()).containsOnly(Map.entry(1, "not this one"));
    assertThat(played.skipped()).containsOnly(Map.entry(3, "the books do not close"));
  }

  @Test
  void aStopKeepsNothing() {
    var cancellation = new Cancellation();
    cancellation.request();
    assertThat(
            new ClaimCourt(FOLDER, DATA, DATA.programmes().get("historical"))
                .judge(request(2, 1), Progress.SILENT, cancellation))
        .isEmpty();
  }
}
