package smychka.experiment.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.engine.Month;
import smychka.experiment.Repository;
import smychka.experiment.facts.Facts;
import smychka.experiment.facts.Outcome;
import smychka.experiment.run.Cancellation;
import smychka.experiment.run.Progress;
import smychka.experiment.run.Refused;
import smychka.experiment.run.ReplicateRuns;
import smychka.experiment.run.Stage;
import smychka.scenario.Change;
import smychka.scenario.Question;
import smychka.scenario.Removal;
import smychka.scenario.Removal.WeatherChange;
import smychka.scenario.Start;

/// Ablations of the real model on its data, over some months of a very small country.
class AblationTest {
  private static final Path HOME = Path.of("..");
  private static final Repository REPOSITORY = Repository.open(HOME, Start.ASSUMED_1921.name());
  private static final Month FIRST = Month.of(1921, 3);
  private static final Month FROM = Month.of(1921, 5);
  private static final Month TO = Month.of(1921, 10);

  private static final Removal RULE =
      Removal.named("no-tolerance", "tolerance", "Private trade stays banned.", "a trial")
          .lever(Change.trial("privateTolerance", FROM, TO, "asIn", "1921-03"));
  private static final Removal RESERVE =
      Removal.named("no-reserve", "reserve", "No insurance stock.", "a trial")
          .parameter("countryside.grain-marketing.reserveKgPerConsumer", "0");
  private static final Removal SCARE =
      Removal.named("no-scare", "scare", "No threat of war.", "a trial")
          .feed(Change.trial("war_threat", FROM, TO, "value", "0"));
  private static final Removal DROUGHT =
      Removal.named("no-drought", "drought", "Weather of class 0.", "a trial")
          .weather(new WeatherChange(1921, 1921, 0, 0));
  private static final Removal NOTHING = Removal.named("nothing", "nothing", "Nothing.", "a trial");

  @TempDir Path temp;

  private static Outcome outcome(String text) {
    return Facts.open(HOME).outcome(text);
  }

  private static Ablation.Request request(int threads, Removal... factors) {
    Question question =
        new Question("trial", "A trial", "What?", FROM, List.of(), List.of(factors), "");
    List<Outcome> outcomes =
        List.of(outcome("grain_harvest:1921-07..1921-10"), outcome("rural_grain_stock:1921-10"));
    return new Ablation.Request(question, List.of(factors), outcomes, 3, 2, 5000, threads);
  }

  private static Ablation.Result play(Ablation.Request request) {
    return new Ablation(REPOSITORY.removalRuns(), Repository.HISTORICAL, FIRST)
        .play(request, Progress.SILENT, new Cancellation())
        .orElseThrow();
  }

  @Test
  void anyNumberOfThreadsGivesTheSameBits() {
    String one = values(play(request(1, RULE, RESERVE, DROUGHT)));
    assertThat(values(play(request(2, RULE, RESERVE, DROUGHT)))).isEqualTo(one);
    assertThat(values(play(request(5, RULE, RESERVE, DROUGHT)))).isEqualTo(one);
    assertThat(one).isNotEqualTo(values(play(request(1, RULE, SCARE, DROUGHT))));
  }

  private static String values(Ablation.Result result) {
    return Arrays.deepToString(result.parts().stream().map(Decomposition::values).toArray());
  }

  @Test
  void whatChangesNothingHasNoShareAndTheOthersAreWhatTheyWere() {
    List<Decomposition.Row> with = play(request(2, RULE, NOTHING, DROUGHT)).parts().get(0).rows();
    List<Decomposition.Row> without = play(request(2, RULE, DROUGHT)).parts().get(0).rows();
    assertThat(with.get(1).share().difference()).isZero();
    assertThat(with.get(1).share().equal()).isEqualTo(2);
    assertThat(with.get(1).removed().difference()).isZero();
    assertThat(with.get(2).share().difference())
        .isNegative()
        .isCloseTo(
            without.get(1).share().difference(), org.assertj.core.api.Assertions.within(1e-12));
  }

  @Test
  void historyInASetIsHistoryPlayedThrough() {
    var runs = REPOSITORY.removalRuns();
    var stages = List.of(new Stage(FIRST, Repository.HISTORICAL));
    var arms = Map.of("whole", List.<Removal>of());
    List<ReplicateRuns> late = played(runs, stages, arms, FROM);
    List<ReplicateRuns> founded = played(runs, stages, arms, FIRST);
    for (int k = 0; k < 2; k++) {
      var here = RemovalRuns.table(late.get(k), "whole");
      var there = RemovalRuns.table(founded.get(k), "whole");
      assertThat(here.keys()).isEqualTo(there.keys()).isNotEmpty();
      assertThat(here.values()).isDeepEqualTo(there.values());
    }
  }

  private static List<ReplicateRuns> played(
      RemovalRuns runs, List<Stage> trunk, Map<String, List<Removal>> arms, Month from) {
    var settings = new smychka.experiment.Experiments.Settings(3, 2, 5000, 2, from, TO);
    return runs.play(
            new RemovalRuns.Request(trunk, Repository.HISTORICAL, arms, settings),
            key -> key.series().equals("grain_harvest"),
            Progress.SILENT,
            new Cancellation())
        .replicates();
  }

  @Test
  void aQuestionThatBeginsBeforeTheStartIsRefused() {
    Ablation late = new Ablation(REPOSITORY.removalRuns(), Repository.HISTORICAL, TO);
    assertThatThrownBy(() -> late.play(request(1, RULE), Progress.SILENT, new Cancellation()))
        .isInstanceOf(Refused.class)
        .hasMessage(
            "the question trial begins in 1921-05, this start in 1921-10; choose an earlier one with --start");
  }

  @Test
  void armsPartInTheFirstMonthThatDiffers() {
    var runs = REPOSITORY.removalRuns();
    Month early = Month.of(1921, 3);
    assertThat(runs.partAt("historical", List.of(SCARE), early)).isEqualTo(FROM);
    assertThat(runs.partAt("historical", List.of(SCARE, RESERVE), early)).isEqualTo(early);
    assertThat(runs.partAt("historical", List.of(NOTHING), FROM)).isEqualTo(FROM);
  }

  @Test
  void manyFactorsAndThoseThatClashAreRefused() {
    List<Removal> nine = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      nine.add(Removal.named("n" + i, "n", "n", "a trial"));
    }
    assertThatThrownBy(() -> play(request(1, nine.toArray(Removal[]::new))))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("9 factors make 512 sets; choose up to 8 with --factors");
    Removal again = RULE.lever(Change.trial("coercion", FROM, TO, "value", "0"));
    assertThatThrownBy(() -> play(request(1, RULE, again)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("both change privateTolerance in 1921-05");
    assertThat(DROUGHT.clash(DROUGHT)).contains("the weather of 1921");
    assertThat(RESERVE.clash(RESERVE)).isPresent();
    assertThat(RESERVE.clash(DROUGHT)).isEmpty();
  }

  @Test
  void anOutcomeBeforeTheRemovalsIsRefused() {
    Ablation.Request late = request(1, SCARE);
    var early =
        new Ablation.Request(
            late.question(), late.factors(), List.of(outcome("horses:1921-04")), 3, 1, 5000, 1);
    assertThatThrownBy(() -> play(early))
        .isInstanceOf(Refused.class)
        .hasMessage(
            "horses:1921-04 ends in 1921-04, before any of these removals begins (1921-05)");
  }

  @Test
  void whenStoppedThereIsNothing() {
    var stopped = new Cancellation();
    stopped.request();
    assertThat(
            new Ablation(REPOSITORY.removalRuns(), Repository.HISTORICAL, FIRST)
                .play(request(1, SCARE), Progress.SILENT, stopped))
        .isEmpty();
  }

  @Test
  void theFolderHoldsSharesEverySetAndAManifest() throws IOException {
    Ablation.Result result = play(request(2, RULE, DROUGHT));
    Path folder = temp.resolve("abl");
    DecompositionFolder.write(folder, result, HOME);
    List<String> rows = Files.readAllLines(folder.resolve("decomposition.csv"));
    assertThat(rows.getFirst())
        .isEqualTo("outcome,unit,factor,measure,value,low90,high90,higher,lower,equal");
    assertThat(rows).hasSize(1 + 2 * (3 + 2 * 3 + 2));
    List<String> sets = Files.readAllLines(folder.resolve("sets.csv"));
    assertThat(sets).hasSize(1 + 2 * 2 * 4);
    assertThat(sets.get(4))
        .startsWith("grain_harvest:1921-07..1921-10,mn t,1,no-tolerance+no-drought,");
    assertThat(Files.readString(folder.resolve("manifest.json")))
        .contains("\"kind\" : \"ablate\"", "\"from\" : \"1921-05\"", "\"sha256\"");
    assertThatThrownBy(() -> DecompositionFolder.write(folder, result, HOME))
        .isInstanceOf(java.nio.file.FileAlreadyExistsException.class);
  }
}
