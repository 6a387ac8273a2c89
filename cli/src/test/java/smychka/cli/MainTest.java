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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smychka.experiment.run.Cancellation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MainTest {
  @TempDir Path temp;
  private ToyWorkshop workshop = new ToyWorkshop(Path.of(""));
  private final Cancellation cancellation = new Cancellation();
  private int columns = 100;

  private record Said(int code, String out, String err) {
    JsonNode json() {
      return JsonMapper.builder().build().readTree(out);
    }
  }

  @BeforeEach
  void open() throws IOException {
    workshop = ToyWorkshop.in(temp.resolve("home"));
  }

  private Said smychka(String... args) {
    return smychka(false, args);
  }

  private Said smychka(boolean terminal, String... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    var console =
        new Console(new PrintWriter(out, true), new PrintWriter(err, true), terminal, columns);
    int code = Main.execute(new Bench(console, workshop, cancellation, System::nanoTime), args);
    return new Said(code, out.toString(), err.toString());
  }

  private String at(String name) {
    return temp.resolve(name).toString();
  }

  @Test
  void compareWithoutArgumentsDoesTheMainJob() {
    Said said = smychka("compare", "--out", at("main"), "--to", "1928-12");
    assertThat(said.code()).isZero();
    assertThat(said.out())
        .contains("1926-10 to 1928-12, 1:1000, seed 1. Base: historical.")
        .contains("nep-continued against historical, 8 pairs on the same luck")
        .contains("market-prices-1927 against historical, 8 pairs on the same luck")
        .contains("identical in every series, region and year")
        .contains("A model, not a verdict")
        .endsWith("Report: " + temp.resolve("main/report.html") + "\n");
    assertThat(said.err()).contains("kept in " + at("main"));
    assertThat(temp.resolve("main/manifest.json")).isRegularFile();
  }

  @Test
  void theTableNamesDifferencesAndFitsAHundredColumns() {
    Said said = smychka("compare", "historical", "generous", "--to", "1928-12", "--out", at("t"));
    assertThat(said.out().lines()).allMatch(line -> line.length() <= 100);
    assertThat(said.out().lines().filter(line -> line.startsWith("harvest, mn t")))
        .singleElement()
        .asString()
        .contains("+27.0", "27.0..27.0", "8/0", "nearly always higher");
    assertThat(said.out()).contains("Pairing: without it");
  }

  @Test
  void aNarrowTerminalGetsANarrowTable() {
    columns = 80;
    Said said = smychka("compare", "historical", "generous", "--to", "1928-12", "--out", at("t"));
    assertThat(said.out().lines())
        .filteredOn(line -> !line.startsWith("Report: "))
        .allMatch(line -> line.length() <= 80);
    assertThat(said.out())
        .contains("base differ  90 % interval up/down in words")
        .contains("nearly always higher")
        .contains("columns also shows other and the 50 % interval.");
    assertThat(smychka("facts").out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(smychka("compare", "--help").out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void hungerIsNeverShownForTheUnionAlone() {
    Said said = smychka("compare", "historical", "generous", "--to", "1928-12", "--out", at("t"));
    String[] lines = said.out().split("\n", -1);
    int union = 0;
    while (!lines[union].startsWith("hunger deaths, 1000s")) {
      union++;
    }
    assertThat(lines[union + 1]).startsWith("  Ukraine, Crimea");
    assertThat(lines[union + 2]).startsWith("  North Caucasus");
    assertThat(lines[union + 3]).startsWith("  Volga");
    assertThat(lines[union + 4]).startsWith("  Kazakh., Kirghizia");
  }

  @Test
  void compareAsJson() {
    Said said =
        smychka(
            "compare",
            "historical",
            "generous",
            "copy",
            "--to",
            "1927-12",
            "--out",
            at("j"),
            "--json");
    JsonNode json = said.json();
    assertThat(json.get("out").asString()).isEqualTo(at("j"));
    assertThat(json.get("hash").asString()).hasSize(64);
    assertThat(json.get("seconds").asDouble()).isGreaterThanOrEqualTo(0);
    assertThat(json.get("status").asString()).isEqualTo("complete");
    assertThat(json.get("base").asString()).isEqualTo("historical");
    assertThat(json.get("comparisons").get(0).get("identical").asBoolean()).isFalse();
    assertThat(json.get("comparisons").get(1).get("identical").asBoolean()).isTrue();
    JsonNode row = json.get("comparisons").get(0).get("series").get(0);
    assertThat(row.get("series").asString()).isEqualTo("grain_harvest");
    assertThat(row.get("verdict").asString()).isEqualTo("nearly always higher");
  }

  @Test
  void aMisspeltCommandIsToldTheNearest() {
    Said said = smychka("comparee", "a", "b");
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err())
        .isEqualTo(
            "smychka: there is no command \"comparee\"; did you mean compare?\nSee: smychka --help\n");
    assertThat(smychka("--strat", "1917-11").err()).contains("--strat", "--start");
    assertThat(smychka("run", "historical", "--from", "1917-01").err())
        .contains("choose a later month, or an earlier --start");
    assertThat(smychka("verify", at("nowhere")).err())
        .contains("there is no such folder; name one that run, compare or fork has written");
  }

  /// Options of the luck are the same words in every command, with the scale each is used at.
  @Test
  void optionsThatCommandsShareSayTheDefaultOfTheirCommand() {
    assertThat(smychka("ablate", "--help").out()).contains("1:1 to 1:5000 (default: 1:1000).");
    assertThat(smychka("claims", "--help").out()).contains("1:1 to 1:5000 (default: 1:2000).");
    for (String command : new String[] {"compare", "run", "ablate", "claims", "fork", "verify"}) {
      assertThat(smychka(command, "--help").out())
          .as(command)
          .containsOnlyOnce("Worker threads; never changes a result (default: one per core).");
      assertThat(smychka(command, "x", "--threads", "0").err())
          .as(command)
          .contains("\"0\" is not a whole number of 1 or more");
    }
  }

  @Test
  void runAsJsonHasTheSameHashWithAnyThreads() {
    Said one = smychka("run", "historical", "--out", at("1"), "--json", "--threads", "1");
    Said two = smychka("run", "copy", "--out", at("2"), "--json", "--threads", "2", "--quiet");
    assertThat(one.code()).isZero();
    assertThat(one.json().get("hash").asString()).isEqualTo(two.json().get("hash").asString());
    assertThat(one.json().get("from").asString()).isEqualTo("1926-07");
    assertThat(two.err()).isEmpty();
  }

  @Test
  void verifySaysIdenticalOrDifferent() throws IOException {
    smychka("compare", "historical", "generous", "--to", "1927-12", "--out", at("v"));
    Said same = smychka("verify", at("v"));
    assertThat(same.code()).isZero();
    assertThat(same.out())
        .contains("series.csv   identical")
        .contains("diff.csv     identical")
        .contains("hash         identical");
    Path diff = temp.resolve("v/diff.csv");
    Files.writeString(diff, Files.readString(diff).replaceFirst("higher", "lower"));
    Said different = smychka("verify", at("v"));
    assertThat(different.code()).isEqualTo(3);
    assertThat(different.out()).contains("diff.csv     changed since it was written");
    assertThat(smychka("verify", at("v"), "--json").json().get("identical").asBoolean()).isFalse();
  }

  @Test
  void forkNamesItsParent() {
    smychka("run", "historical", "--out", at("p"), "--to", "1928-12");
    Said said = smychka("fork", at("p"), "--at", "1927-10", "generous", "--out", at("f"), "--json");
    assertThat(said.code()).isZero();
    assertThat(said.json().get("parent").get("folder").asString()).isEqualTo("p");
    assertThat(said.json().get("parent").get("at").asString()).isEqualTo("1927-10");
    assertThat(said.json().get("to").asString()).isEqualTo("1928-12");
  }

  @Test
  void someFailedRunsEndWithFour() {
    Said said = smychka("compare", "historical", "broken", "--to", "1927-12", "--out", at("b"));
    assertThat(said.code()).isEqualTo(4);
    assertThat(said.err()).contains("failed: replicate 2 under broken, in 1927-03: the books");
    assertThat(said.out()).contains("broken against historical, 7 pairs");
  }

  @Test
  void nothingFinishedEndsWithOne() {
    Said said = smychka("run", "never", "--out", at("n"));
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.err()).contains("no run was finished; nothing was kept");
    assertThat(temp.resolve("n")).doesNotExist();
  }

  @Test
  void aStoppedRunEndsWith130() {
    cancellation.request();
    Said said = smychka("compare", "--out", at("s"));
    assertThat(said.code()).isEqualTo(130);
    assertThat(said.err()).contains("stopped before any replicate was finished");
    assertThat(temp.resolve("s")).doesNotExist();
  }

  @Test
  void anUnknownProgrammeIsRefusedWithTheNearest() {
    Said said = smychka("compare", "historical", "generuos");
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err())
        .isEqualTo(
            "smychka: there is no programme \"generuos\"; did you mean generous? All of them: smychka list programmes\n");
    assertThat(said.out()).isEmpty();
  }

  @Test
  void badOptionsAreRefusedInWords() {
    assertThat(smychka("run", "copy", "--scale", "big").err())
        .contains("\"big\" is no scale; write 1:1000")
        .contains("See: smychka run --help");
    assertThat(smychka("run", "copy", "--scale", "1:9999").err()).contains("from 1:1 to 1:5000");
    assertThat(smychka("run", "copy", "--scale", "1:0").err()).contains("from 1:1 to 1:5000");
    assertThat(smychka("run", "copy", "--seed", "99999999999999999999").err())
        .contains("is no seed; write a whole number from 0 to 9223372036854775807");
    assertThat(smychka("list").err()).contains("smychka list programmes|series|parameters");
    assertThat(smychka("run", "copy", "--from", "1927").err()).contains("write year and month as");
    assertThat(smychka("run", "copy", "--replicates", "0").err()).contains("whole number");
    assertThat(smychka("run", "copy", "--detail", "some").err()).contains("map or all");
    assertThat(smychka("run", "copy", "--from", "1928-01", "--to", "1927-01").err())
        .contains("ends (1927-01) before it begins (1928-01)");
    assertThat(smychka("run", "copy", "--from", "1920-01").err())
        .contains("before its first month 1926-07");
    assertThat(smychka("comapre").err()).contains("compare");
    assertThat(smychka("compare", "historical").err()).contains("at least two");
    for (String[] bad :
        new String[][] {
          {"run"},
          {"list"},
          {"comapre"},
          {"run", "copy", "--scale", "big"},
          {"run", "copy", "--scale", "1:5001"},
          {"facts", "--out", "x"},
          {"compare", "copy"}
        }) {
      assertThat(smychka(bad).code()).isEqualTo(2);
    }
  }

  @Test
  void anOutFolderInUseIsRefused() throws IOException {
    Files.createDirectories(temp.resolve("used"));
    Files.writeString(temp.resolve("used/letter"), "mine");
    Said said = smychka("run", "copy", "--out", at("used"));
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err()).contains("holds files already").contains("choose another --out");
    assertThat(temp.resolve("used/letter")).hasContent("mine");
  }

  @Test
  void aFolderThatIsNoRunIsRefused() throws IOException {
    assertThat(smychka("verify", at("nowhere")).code()).isEqualTo(2);
    Files.createDirectory(temp.resolve("nowhere"));
    assertThat(smychka("verify", at("nowhere")).err()).contains("is no run folder");
    assertThat(smychka("fork", at("nowhere"), "--at", "1927-10", "copy").code()).isEqualTo(2);
  }

  @Test
  void reportSpeaksTheLanguageAskedFor() {
    smychka("run", "historical", "--out", at("r"), "--to", "1927-12");
    Said said = smychka("report", at("r"), "--language", "ru");
    assertThat(said.code()).isZero();
    assertThat(said.out()).isEqualTo(at("r") + "/report_ru.html\n");
    assertThat(temp.resolve("r/report_ru.html")).hasContent("<html lang=\"ru\">r</html>");
    assertThat(smychka("report", at("r"), "--json").json().get("out").asString())
        .isEqualTo(at("r") + "/report.html");
    assertThat(smychka("report", at("r"), "--language", "fr").err())
        .contains("\"fr\" is no language of the report; write one of: en, ru");
    assertThat(smychka("report", at("nowhere")).code()).isEqualTo(2);
    Said again = smychka("report", at("r"), "--out", at("r") + "/report.html");
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("choose another --out");
  }

  @Test
  void listsAndShows() {
    assertThat(smychka("list", "programmes").out())
        .contains("generous            Title of generous");
    assertThat(smychka("list", "programmes", "--json").json().get(0).get("id").asString())
        .isEqualTo("broken");
    assertThat(smychka("list", "levers").out()).isEqualTo("grainPrice  what is paid\n");
    assertThat(smychka("show", "grainPrice").out())
        .contains("lever grainPrice (data/levers.csv)")
        .contains("unit: roubles/t");
    assertThat(smychka("show", "grainPrise").err()).contains("did you mean grainPrice?");
    assertThat(smychka("show", "grainPrise").code()).isEqualTo(2);
    assertThat(smychka("list", "lever").err()).contains("did you mean levers?");
  }

  @Test
  void factsPrintMissesFirstAndEndWellWhateverPasses() {
    Said said = smychka("facts");
    assertThat(said.code()).isZero();
    assertThat(said.out().indexOf("F06a")).isLessThan(said.out().indexOf("F05a"));
    assertThat(said.out()).contains("1 of 2 judged rows inside.");
    assertThat(said.out())
        .containsSubsequence(
            "JUDGED, MISSED: 1",
            "F06a",
            "at least 0.800",
            "3.8",
            "JUDGED, INSIDE THE BAND: 1",
            "F05a",
            "60.90 .. 71.50",
            "ONLY REPORTED, OUTSIDE THE BAND: 2",
            "F17d",
            "at most 0",
            "3.0",
            "F03c",
            "1921-11  1922-01 .. 1922-06",
            "ONLY REPORTED, INSIDE THE BAND: 1",
            "F25b")
        .doesNotContain("F07a");
    JsonNode row = smychka("facts", "--json").json().get(0);
    assertThat(row.get("id").asString()).isEqualTo("F06a");
    assertThat(row.get("pass").asBoolean()).isFalse();
    assertThat(row.get("high").isNull()).isTrue();
    assertThat(row.propertyNames())
        .containsExactly("id", "title", "kind", "value", "low", "high", "unit", "pass", "distance");
  }

  @Test
  void factsAtTwoScalesAreWrittenAsAPage() throws IOException {
    Path page = Path.of(at("scale.md"));
    Said said = smychka("facts", "--beside", "1:100", "--page", page.toString());
    assertThat(said.code()).isZero();
    assertThat(said.out())
        .contains("1 of 2 numbers lie less than one spread")
        .contains("| F21c | Peak share | share | 0.500 | 0.100 | 0.700 | **2.000** |");
    assertThat(Files.readString(page))
        .contains("./smychka facts --beside 1:100 --scale 1:1000 --replicates 8 --seed 1 --page");
    assertThat(smychka("facts", "--beside", "1:100", "--json").json().get(1).get("id").asString())
        .isEqualTo("F21c");
  }

  @Test
  void doctorSpeaksPlainly() {
    Said said = smychka("doctor");
    assertThat(said.code()).isZero();
    assertThat(said.out()).contains("java").contains("cores").contains("7 programmes");
    assertThat(smychka("doctor", "--json").json().get(0).get("what").asString())
        .isEqualTo("smychka");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"compare", "run", "fork", "facts", "list", "show", "report", "verify", "doctor"})
  void everyHelpHasAnExampleAndFitsANarrowTerminal(String command) {
    columns = 80;
    Said said = smychka(command, "--help");
    assertThat(said.code()).isZero();
    assertThat(said.out()).contains("Example").contains("smychka " + command);
    assertThat(said.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void progressIsDrawnOnlyWhereSomebodyWatches() {
    assertThat(smychka(true, "run", "copy", "--out", at("w")).err()).contains("% of ");
    assertThat(smychka(false, "run", "copy", "--out", at("x")).err()).doesNotContain("% of ");
    assertThat(smychka(true, "run", "copy", "--out", at("y"), "--quiet").err()).isEmpty();
  }

  @Test
  void progressTellsTheTimeLeft() {
    assertThat(ProgressLine.text(30, 120, 10))
        .isEqualTo("[#######.......................]  25 % of 120 months, 30 s left");
    assertThat(ProgressLine.text(1, 100, 2)).endsWith("3 min 18 s left");
    assertThat(ProgressLine.text(1, 1740, 2)).endsWith("0 % of 1740 months");
    assertThat(ProgressLine.text(120, 120, 40)).endsWith("100 % of 120 months");
  }

  @Test
  void anEventIsExplainedInWordsAndAsJson() {
    Said said = smychka("explain", "strike-of-1927", "--pairs", "2");
    assertThat(said.code()).isZero();
    assertThat(said.out())
        .startsWith("The strike.\n\nIt fell. So it was in 2 of 2 countries drawn (CS-4.6).\n")
        .contains("- the Volga: 2 to 3\n\nSuch numbers are there to judge the model")
        .contains("1. It was cut. It can lead there, since so it is (CS-4.2). Seen in 2 of 2.")
        .contains("Without this it still\n   happens in 1 of 2 pairs: m. Taken away by doing so.");
    assertThat(said.out().lines()).allMatch(line -> line.length() <= 100);
    Said json = smychka("explain", "strike-of-1927", "--json", "--quiet");
    assertThat(json.json().get("runs").asInt()).isEqualTo(8);
    assertThat(json.json().get("links").get(0).get("by").asString()).isEqualTo("CS-4.2");
    assertThat(json.err()).isEmpty();
  }

  @Test
  void explanationsMakeAPage() throws IOException {
    Said said = smychka("explain", "strike-of-1927", "--page", at("page.md"));
    assertThat(said.code()).isZero();
    assertThat(Files.readString(temp.resolve("page.md")))
        .startsWith("# Chronicle")
        .contains("./smychka explain strike-of-1927 --page");
  }

  @Test
  void anUnknownEventIsBadInputAndHelpHasAnExample() {
    Said said = smychka("explain", "strike");
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err()).contains("there is no event \"strike\"; did you mean");
    assertThat(smychka("explain").code()).isEqualTo(2);
    assertThat(smychka("explain", "--help").out()).contains("smychka explain strike-of-1927");
  }
}
