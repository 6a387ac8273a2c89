package smychka.verification.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import smychka.experiment.facts.Judgement;
import smychka.scenario.Removal;
import smychka.verification.Project;
import smychka.verification.country.Told;

/// The historical run keeps the facts it held, and `docs/generated/validation.md` says what it
/// gives, to the digit. With the system property `smychka.docs=write` the page is written,
/// ablations and all, instead of compared, and with it `docs/generated/decomposition.md`.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ValidationPageTest {
  private static final Path PAGE =
      Project.root().resolve("docs/generated").resolve(ValidationPage.FILE);
  private static final Path DIVIDED =
      Project.root().resolve("docs/generated").resolve(DecompositionPage.FILE);
  private static final Path HELD =
      Project.root().resolve("verification/src/test/resources/held-facts.txt");

  private HistoricalRun run = new HistoricalRun("", List.of());
  private String page = "";

  @BeforeAll
  void play(@TempDir Path folder) throws IOException {
    run = HistoricalRun.play(folder.resolve("history"));
    if ("write".equals(System.getProperty("smychka.docs"))) {
      write();
    }
    page = Project.read(PAGE);
  }

  /// A block that says the same as before keeps its day.
  private void write() throws IOException {
    List<Removal> ablations = Told.data().removals().get("validation").removals();
    String day = LocalDate.now(ZoneOffset.UTC).toString();
    String block =
        ValidationPage.ablations(run.ablated(), ablations, HistoricalRun.without(ablations), day);
    String old = Files.isRegularFile(PAGE) ? ablationsOf(Project.read(PAGE)) : "";
    String undated = "Last on [0-9-]+";
    boolean same = old.replaceAll(undated, "").equals(block.replaceAll(undated, ""));
    Files.writeString(PAGE, ValidationPage.facts(run) + "\n" + (same ? old : block));
    Files.writeString(DIVIDED, DecompositionPage.text(run.hash(), HistoricalRun.divided()));
  }

  private static String ablationsOf(String page) {
    int at = page.indexOf(ValidationPage.ABLATIONS);
    return at < 0 ? "" : page.substring(at);
  }

  @Test
  void thePageSaysWhatTheRunGives() {
    assertThat(page.replace(ablationsOf(page), ""))
        .as("docs/generated/validation.md is stale; ./smychka docs writes it again")
        .isEqualTo(ValidationPage.facts(run) + "\n");
  }

  @Test
  void theAblationsWereMeasuredOnTheseResults() {
    assertThat(ablationsOf(page))
        .as(
            "the ablations of docs/generated/validation.md are stale; ./smychka docs measures again")
        .contains(ValidationPage.measured(run.hash()));
  }

  @Test
  void theDecompositionWasMeasuredOnTheseResultsAndRemovals() {
    String divided = Project.read(DIVIDED);
    assertThat(divided)
        .as("docs/generated/decomposition.md is stale; ./smychka docs measures again")
        .contains(ValidationPage.measured(run.hash()));
    Told.data().removals().questions().stream()
        .filter(question -> !question.outcomes().isEmpty())
        .forEach(question -> {
          assertThat(divided)
              .as(question.id())
              .contains("`./smychka ablate " + question.id() + "`");
          question.outcomes().forEach(o -> assertThat(divided).contains("`" + o + "`"));
          question.removals().forEach(r -> assertThat(divided).contains(r.text()));
        });
  }

  @Test
  void noFactThatWasHeldIsLost() {
    Set<String> held = Ratchet.held(Project.read(HELD));
    assertThat(held).isNotEmpty();
    assertThat(Ratchet.lost(held, run.judgements()))
        .as("fit rows that have left their band")
        .isEmpty();
    assertThat(Ratchet.won(held, run.judgements()))
        .as("fit rows newly inside: add them to held-facts.txt")
        .isEmpty();
  }

  /// A finding, not a wish. Eight countries of 1:1000 should agree on the yearly mean price of a
  /// region to a sd of 10 percent and of the union to one of 3. Measured 1924-29: 4 to 65 percent
  /// by region and year from November 1917, 6 to 48 from March 1921; for the union never under 3.
  /// Decision 0017 has what was tried.
  @Test
  void regionalPricesDoNotYetAgreeBetweenReplicates() {
    List<Double> regions = PriceSpread.all(run.tables(), false);
    assertThat(regions).hasSize(80).allSatisfy(sd -> assertThat(sd).isBetween(0.0, .7));
    assertThat(regions.stream().filter(sd -> sd > .1).count()).isPositive();
    List<Double> union = PriceSpread.all(run.tables(), true);
    assertThat(union).allSatisfy(sd -> assertThat(sd).isBetween(0.0, .3));
    assertThat(union.stream().filter(sd -> sd > .03).count()).isPositive();
  }

  @Test
  void aRowThatLeavesItsBandIsLostAndOneThatEntersIsWon() {
    List<Judgement> now =
        List.of(row("F05a", "fit", true), row("F05b", "fit", false), row("F09a", "reported", true));
    Set<String> held = Ratchet.held("# remark\nF05b # since the beginning\n\n");
    assertThat(Ratchet.lost(held, now)).containsExactly("F05b");
    assertThat(Ratchet.won(held, now)).containsExactly("F05a");
    assertThat(Ratchet.lost(Set.of("F99"), now)).containsExactly("F99");
  }

  @Test
  void thePageShowsADigitAndWhereARowStands() {
    String facts =
        ValidationPage.facts(new HistoricalRun("abc", List.of(row("F05b", "fit", false))));
    assertThat(facts)
        .contains("results `abc`")
        .contains("Of 1 rows that are `fit`, 0 lie inside")
        .contains("| F05b | title | fit | 69.39 | 60.9 to 68 | mn ha | 0.391 outside |");
    assertThat(ValidationPage.number(1922.4167)).isEqualTo("1922.42");
    assertThat(ValidationPage.number(-0.00001)).isEqualTo("0");
    assertThat(ValidationPage.number(0.29787)).isEqualTo("0.298");
  }

  private static Judgement row(String id, String kind, boolean pass) {
    return new Judgement(
        id, "title", kind, 69.3937, 60.904, 68.0, "mn ha", pass, pass ? 0.0 : .391);
  }
}
