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

class ClaimsCommandTest {
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
  void whatIsToldOfAClaim() {
    Said said = smychka("claims", "C1", "--draws", "2");
    assertThat(said.code()).isZero();
    assertThat(said.out())
        .startsWith("C1 Cheap grain\n==============\n")
        .contains("Weissman 1988, ¶ 57", "- Only one harvest failed.")
        .contains("Verdict: assumed by equation (CS-4.3).")
        .contains("fewer than 10 draws nothing is decided")
        .contains("2 of 2 draws, 1:2000, seed 1")
        .contains("grain sold [mn t]", "the cut, as it is, without 11.0, difference -1.75")
        .contains("up/down 0/2", "(CS-4.3)\n  lower, `sigma`, range 1.40 to 2.40")
        .contains("What is cut off: Everything after July.")
        .contains("What would change the verdict: Another form.")
        .contains("A model, not a verdict on the past.");
    assertThat(said.out().lines()).allMatch(line -> line.length() <= 100);
    assertThat(said.err()).isEmpty();
  }

  @Test
  void asJson() {
    Said said = smychka("claims", "--json", "--seed", "5");
    JsonNode one = JsonMapper.builder().build().readTree(said.out()).get(0);
    assertThat(one.get("verdict").asString()).isEqualTo("assumed by equation");
    assertThat(one.get("equations").get(0).asString()).isEqualTo("CS-4.3");
    assertThat(one.get("seed").asInt()).isEqualTo(5);
    assertThat(one.get("differences").get(0).get("difference").asDouble()).isEqualTo(-1.75);
    assertThat(one.get("refused").get("1").asString()).contains("books");
  }

  @Test
  void theFolderIsNeverOverwrittenAndThePageIsReplaced() throws IOException {
    String out = temp.resolve("judged").toString();
    Path page = temp.resolve("claims.md");
    Said said = smychka("claims", "--out", out, "--page", page.toString());
    assertThat(said.err()).contains("kept in " + out, "written to " + page);
    assertThat(Files.readAllLines(temp.resolve("judged/draws.csv")))
        .containsExactly("claim,draw,closure,arm,outcome,value", "C1,2,as-it-is,no-cut,sales,10");
    assertThat(Files.readString(page))
        .contains("./smychka claims --draws 16 --scale 1:2000 --seed 1 --page " + page);
    Said again = smychka("claims", "--out", out);
    assertThat(again.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(again.err()).contains("results are never overwritten");
  }

  @Test
  void whatCannotBeAskedAndWhatIsStopped() {
    Said unknown = smychka("claims", "C99");
    assertThat(unknown.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(unknown.err()).startsWith("smychka: there is no claim \"C99\"");
    assertThat(smychka("claims", "--draws", "0").code()).isEqualTo(ExitCode.BAD_INPUT);
    cancellation.request();
    assertThat(smychka("claims").code()).isEqualTo(ExitCode.INTERRUPTED);
  }

  @Test
  void helpHasAnExampleAndFitsAHundredColumns() {
    Said help = smychka("claims", "--help");
    assertThat(help.out()).contains("Examples:", "smychka claims C1", "--draws");
    assertThat(help.out().lines()).allMatch(line -> line.length() <= 100);
  }
}
