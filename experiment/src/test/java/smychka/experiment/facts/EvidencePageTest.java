package smychka.experiment.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/// The page on evidence names what the readers know.
final class EvidencePageTest {
  private static final String PAGE = page();

  private static String page() {
    try {
      return Files.readString(Project.root().resolve("docs/evidence.md"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void namesEveryFormOfComputation() {
    assertThat(ComputationReader.forms()).allSatisfy(form -> assertThat(PAGE).contains("`" + form));
  }

  @Test
  void namesEveryKindAndWord() {
    assertThat(PeriodKind.ids()).allSatisfy(id -> assertThat(PAGE).contains(id));
    assertThat(FactKind.ids()).allSatisfy(id -> assertThat(PAGE).contains("`" + id + "`"));
    assertThat(Confidence.ids()).allSatisfy(id -> assertThat(PAGE).contains("`" + id + "`"));
    assertThat(Aggregate.ids()).allSatisfy(id -> assertThat(PAGE).contains("`" + id + "`"));
  }
}
