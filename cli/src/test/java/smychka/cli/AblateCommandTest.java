package smychka.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.experiment.run.Cancellation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AblateCommandTest {
  private static final String TABLE =
      """
      The strike, 2 of 2 replicates, 1:1000, seed 1, all sets of 2 factors from 1926-07

      F15a [mn t]: grain
      history 10.00, all removed 18.50
                          removed     left    share           interval  up/down  of total
      price cut             +2.50    -5.50    -4.00       -7.16..-0.84      0/2      47 %
      war scare             +3.00    -6.00    -4.50       -4.50..-4.50      0/2      53 %
      all together          +8.50    -8.50    -8.50      -11.66..-5.34      0/2
      interaction rest      +3.00    +3.00     0.00

      price cut (no-price-cut): The price stays.
      war scare (no-scare): No talk of war.

      removed: what taking\
      """;

  @TempDir Path temp;
  private final Cancellation cancellation = new Cancellation();
  private ToyWorkshop workshop = new ToyWorkshop(Path.of(""));

  private record Said(int code, String out, String err) {}

  @BeforeEach
  void open() throws IOException {
    workshop = ToyWorkshop.in(temp.resolve("home"));
  }

  private Said smychka(String... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    var console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), false, 100);
    int code = Main.execute(new Bench(console, workshop, cancellation, System::nanoTime), args);
    return new Said(code, out.toString(), err.toString());
  }

  @Test
  void theTable() {
    Said said = smychka("ablate", "F15a");
    assertThat(said.code()).isZero();
    assertThat(said.out()).startsWith(TABLE).contains("A model, not a verdict on the past.");
    assertThat(said.out().lines()).allMatch(line -> line.length() <= 100);
    assertThat(said.err()).isEqualTo("played in 0.5 s\n");
    assertThat(smychka("ablate", "F15a", "--quiet").err()).isEmpty();
  }

  @Test
  void asJson() {
    Said said = smychka("ablate", "F15a", "--json", "--seed", "5");
    JsonNode json = JsonMapper.builder().build().readTree(said.out());
    assertThat(json.get("question").asString()).isEqualTo("strike");
    assertThat(json.get("seed").asInt()).isEqualTo(5);
    JsonNode part = json.get("outcomes").get(0);
    assertThat(part.get("history").asDouble()).isEqualTo(10);
    assertThat(part.get("allRemoved").asDouble()).isEqualTo(18.5);
    assertThat(part.get("factors").get(0).get("share").get("value").asDouble()).isEqualTo(-4);
    assertThat(part.get("restOfLeft").get("value").asDouble()).isEqualTo(3);
  }

  @Test
  void theFolderAppearsWholeAndIsNeverOverwritten() throws IOException {
    String out = temp.resolve("abl").toString();
    assertThat(smychka("ablate", "F15a", "--out", out).err()).contains("kept in " + out);
    assertThat(Files.readAllLines(temp.resolve("abl/sets.csv")))
        .contains("F15a,mn t,1,,10", "F15a,mn t,2,no-price-cut+no-scare,19");
    assertThat(Files.readAllLines(temp.resolve("abl/decomposition.csv")))
        .contains("F15a,mn t,,history,10,,,,,");
    Said again = smychka("ablate", "F15a", "--out", out);
    assertThat(again.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(again.err()).contains("results are never overwritten");
  }

  @Test
  void whatCannotBeAskedWhatFailsAndWhatIsStopped() {
    Said unknown = smychka("ablate", "F99");
    assertThat(unknown.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(unknown.err()).isEqualTo("smychka: there is no fact F99; see: smychka list facts\n");
    Said broken = smychka("ablate", "broken");
    assertThat(broken.code()).isEqualTo(ExitCode.RUN_FAILED);
    assertThat(broken.err())
        .contains("failed: replicate 1 under history without no-scare, in 1926-08: no grain")
        .contains("nothing was kept");
    assertThat(smychka("ablate").code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(smychka("ablate", "F15a", "--to", "1928-01").code()).isEqualTo(ExitCode.BAD_INPUT);
    cancellation.request();
    assertThat(smychka("ablate", "F15a").code()).isEqualTo(ExitCode.INTERRUPTED);
  }

  @Test
  void helpHasAnExampleAndFitsAHundredColumns() {
    Said help = smychka("ablate", "--help");
    assertThat(help.out()).contains("Examples:", "smychka ablate strike-of-1927", "--factors");
    assertThat(help.out().lines()).allMatch(line -> line.length() <= 100);
  }
}
