package smychka.experiment.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class ReportWriterTest {
  private static final int MEGABYTE = 1_000_000;

  @TempDir static Path shared;
  private static String text = "";
  private static Html page = new Html("<html/>");

  @TempDir Path folder;

  @BeforeAll
  static void renderOnce() throws IOException {
    SyntheticRun.in(shared);
    text = render(shared, Locale.ENGLISH);
    page = new Html(text);
  }

  private static SyntheticRun small() {
    SyntheticRun run = new SyntheticRun();
    run.pairs = 2;
    run.first = SeriesStore.monthIndex("1925-07");
    return run;
  }

  private static String render(Path folder, Locale locale) throws IOException {
    return ReportWriter.render(folder, SyntheticRun.context(locale));
  }

  @Test
  void writesOneFileUnderAMegabyte() throws IOException {
    Path file = ReportWriter.write(shared, SyntheticRun.context(Locale.ENGLISH));
    assertThat(file).isEqualTo(shared.resolve("report.html"));
    assertThat(Files.size(file)).isBetween(100_000L, (long) MEGABYTE);
  }

  @Test
  void givesTheSameBytesTwice() throws IOException {
    assertThat(render(shared, Locale.ENGLISH)).isEqualTo(text);
  }

  @Test
  void asksNothingOfTheNetworkAndRunsNoScript() {
    assertThat(text)
        .doesNotContain("http:")
        .doesNotContain("https:")
        .doesNotContain("url(")
        .doesNotContain("@import");
    assertThat(page.all("script")).isEmpty();
    assertThat(page.all("link")).isEmpty();
    assertThat(page.all("*")).noneMatch(e -> e.hasAttribute("src"));
    assertThat(page.all("a")).allMatch(a -> a.getAttribute("href").startsWith("#"));
  }

  @Test
  void everyPictureIsPutIntoWordsOrHiddenFromReadersWhoDoNotSeeIt() {
    assertThat(page.all("svg"))
        .hasSizeGreaterThan(30)
        .allSatisfy(svg -> {
          if (svg.getAttribute("aria-hidden").equals("true")) {
            return;
          }
          assertThat(svg.getAttribute("role")).isEqualTo("img");
          String labels = svg.getAttribute("aria-labelledby");
          for (String tag : List.of("title", "desc")) {
            Element words = Html.all(svg, tag).getFirst();
            assertThat(labels).contains(words.getAttribute("id"));
            assertThat(words.getTextContent()).hasSizeGreaterThan(12);
          }
          assertThat(Html.all(svg, "desc")).hasSize(1);
        });
  }

  @Test
  void everyFigureHasATableBehindItAndSaysWhatItsBandsHold() {
    assertThat(page.all("figure"))
        .hasSizeGreaterThan(10)
        .allSatisfy(figure -> {
          Element details = Html.all(figure, "details").getFirst();
          assertThat(Html.all(details, "summary")).hasSize(1);
          assertThat(Html.all(details, "td")).hasSizeGreaterThan(5);
          assertThat(figure.getTextContent()).contains("luck only");
        });
    assertThat(page.text()).doesNotContain("uncertainty");
  }

  @Test
  void everyTableHasACaptionAndHeadersWithScope() {
    assertThat(page.all("table")).allMatch(table -> Html.all(table, "caption").size() == 1);
    assertThat(page.all("th")).allMatch(th -> !th.getAttribute("scope").isEmpty());
  }

  @Test
  void headingsGoDownOneStepAtATime() {
    assertThat(page.all("h1")).hasSize(1);
    int level = 0;
    for (Element element : page.all("*")) {
      if (element.getTagName().matches("h[1-6]")) {
        int next = element.getTagName().charAt(1) - '0';
        assertThat(next).isLessThanOrEqualTo(level + 1);
        level = next;
      }
    }
  }

  @Test
  void idsAreUniqueAndTheContentsPointAtSections() {
    List<String> ids =
        page.all("*").stream().map(e -> e.getAttribute("id")).filter(i -> !i.isEmpty()).toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.all("a"))
        .allMatch(a -> ids.contains(a.getAttribute("href").substring(1)))
        .hasSize(14);
  }

  @Test
  void theChronicleTellsWhatHalfOfTheCountriesHaveAndNoRegionForTheUnion() throws IOException {
    Path run = small().write(folder.resolve("chronicle"));
    assertThat(render(run, Locale.ENGLISH)).contains("no event in at least half");
    Files.writeString(
        run.resolve("events.csv"),
        """
        programme,pair,replicate,month,region,id,kind,what,rule,detail,inputs,parents
        historical,1,1,1927-09,ussr,a,consequence,fall,CS-4.6,"intake fell, by half",,
        historical,2,2,1927-10,ussr,a,consequence,fall,CS-4.6,intake fell by more,,
        historical,1,1,1927-09,volga,b,consequence,fall,CS-4.6,the Volga fell,,
        historical,1,1,1927-08,volga,c,consequence,famine,PO-1.3,hunger killed some,,
        historical,1,1,1927-08,volga,d,threshold,thin,PO-1.2,bodies were thin,,
        historical,1,1,1927-08,ussr,e,decision,lever,lever,a lever was set,,
        """);
    String told = render(run, Locale.ENGLISH);
    assertThat(told)
        .contains("intake fell, by half", "September 1927 \u2013 October 1927", "2 of 2")
        .contains("hunger killed some", "1 of 2")
        .doesNotContain("the Volga fell", "bodies were thin", "a lever was set");
    assertThat(render(run, Locale.of("ru"))).contains("<span lang=\"en\">hunger killed some");
  }

  @Test
  void namesItsLanguageAndLetsReadersSkip() {
    assertThat(page.all("html").getFirst().getAttribute("lang")).isEqualTo("en");
    assertThat(page.all("a").getFirst().getAttribute("href")).isEqualTo("#main");
  }

  @Test
  void coloursGoByTheOrderChosenAndNeverByTheProgramme() throws IOException {
    assertThat(text).contains("--s1:#632502;--s2:#E86A0F;--s3:#6E33C7;--s4:#059AA1");
    assertThat(text).contains("--s1:#8D7343;--s2:#FFBF2E;--s3:#A263FF;--s4:#08BF99");
    SyntheticRun turned = small();
    turned.programmes = List.of("market-prices-1927", "historical");
    Html other = new Html(render(turned.write(folder), Locale.ENGLISH));
    for (Html one : List.of(page, other)) {
      List<Element> programmes = one.all("dt");
      for (int order = 0; order < programmes.size(); order++) {
        assertThat(Html.all(programmes.get(order), "path").getFirst().getAttribute("class"))
            .isEqualTo("l" + (order + 1));
      }
    }
    assertThat(other.all("dt").getFirst().getTextContent()).startsWith("A").contains("1927");
  }

  @Test
  void putsAtMostFourProgrammesIntoAChart() throws IOException {
    SyntheticRun many = small();
    many.programmes = List.of("a", "b", "c", "d", "e");
    Html report = new Html(render(many.write(folder), Locale.ENGLISH));
    assertThat(report.all("path")).noneMatch(p -> p.getAttribute("class").equals("l5"));
    assertThat(report.all("dt")).hasSize(5);
  }

  @Test
  void hungerStandsOnlyBesideItsRegions() {
    assertThat(page.all("svg"))
        .filteredOn(svg -> svg.getAttribute("aria-labelledby").contains("hunger"))
        .hasSize(Measure.REGIONS.size())
        .noneMatch(svg -> svg.getAttribute("aria-labelledby").contains("ussr"));
    assertThat(page.byId("differences").getTextContent())
        .contains("Hunger deaths in the villages")
        .contains("Volga");
  }

  @Test
  void hungerForTheUnionAloneIsWithheld() throws IOException {
    SyntheticRun run = small();
    run.hungerRegions = false;
    Html report = new Html(render(run.write(folder), Locale.ENGLISH));
    assertThat(report.byId("differences").getTextContent())
        .doesNotContain("Hunger deaths in the villages")
        .contains("not recorded for every region");
    assertThat(report.hasId("f-regions-hunger")).isFalse();
    assertThat(report.byId("regions").getTextContent()).contains("so none is given");
  }

  @Test
  void noHungerIsSaidInWordsAndATable() throws IOException {
    SyntheticRun run = small();
    run.famine = false;
    Html report = new Html(render(run.write(folder), Locale.ENGLISH));
    assertThat(report.hasId("f-regions-hunger")).isFalse();
    assertThat(report.byId("regions").getTextContent())
        .contains("none in any of the ten regions")
        .contains("Kazakhstan and Kirghizia");
  }

  @Test
  void textFromFilesIsEscaped() throws IOException {
    SyntheticRun run = small();
    run.title = "<script>alert(\"x\")</script> & co";
    String report = render(run.write(folder), Locale.ENGLISH);
    assertThat(report).doesNotContain("<script>").contains("&lt;script&gt;").contains("&amp; co");
    assertThat(new Html(report).text()).contains("<script>alert(\"x\")</script> & co");
  }

  @Test
  void missesComeFirstAmongTheFacts() {
    List<String> ids =
        Html.all(page.byId("facts"), "th").stream()
            .filter(th -> th.getAttribute("scope").equals("row"))
            .map(Element::getTextContent)
            .toList();
    assertThat(ids).containsExactly("F06", "F11", "F03c", "F05a", "F32", "F15b");
    assertThat(page.byId("facts").getTextContent())
        .contains("Judged in this part: 4; missed: 2")
        .contains("Judged, missed: 2")
        .contains("Only reported, outside the band: 1")
        .contains("April 1921")
        .contains("January 1922 to June 1922")
        .contains("off by 3.0")
        .contains("cannot speak of: 1");
  }

  @Test
  void listsTheLeversThatDifferInTheWindowWithTheirGround() {
    String levers = page.byId("levers").getTextContent();
    assertThat(levers)
        .contains("procurementPrice")
        .contains("set to 75 (range 67 to 83)")
        .contains("our reading: no force beyond ordinary arrears")
        .contains("as in April 1926")
        .doesNotContain("beyond the window");
  }

  @Test
  void saysHowToCiteAndVerify() throws IOException {
    assertThat(page.byId("cite").getTextContent()).contains("0.1.0").contains("seed 1921");
    Path hidden = small().write(folder.resolve(".my-run.part-4711"));
    assertThat(new Html(render(hidden, Locale.ENGLISH)).byId("verify").getTextContent())
        .contains("./smychka verify my-run\n");
  }

  @Test
  void anUnfinishedRunSaysSoAtItsHead() throws IOException {
    SyntheticRun run = small();
    run.status = "interrupted";
    Html report = new Html(render(run.write(folder), Locale.ENGLISH));
    assertThat(report.all("header").getFirst().getTextContent()).contains("was interrupted");
    assertThat(page.all("header").getFirst().getTextContent()).doesNotContain("interrupted");
  }

  @Test
  void aSingleRunHasNoStrips() throws IOException {
    SyntheticRun run = small();
    run.programmes = List.of("historical");
    Html report = new Html(render(run.write(folder), Locale.ENGLISH));
    assertThat(report.text()).doesNotContain("difference from A");
    assertThat(report.byId("f-harvest").getTextContent()).contains("1927");
  }

  @Test
  void programmesThatNeverDifferAreSaidToBeTheSame() throws IOException {
    SyntheticRun run = small();
    run.programmes = List.of("historical", "copy");
    run.effects = false;
    Html report = new Html(render(run.write(folder), Locale.ENGLISH));
    assertThat(report.byId("question").getTextContent()).contains("differ in no month");
    assertThat(report.byId("differences").getTextContent()).contains("identical");
  }

  @Test
  void writesRussianWithRussianNumbers() throws IOException {
    Html report = new Html(render(shared, Locale.forLanguageTag("ru")));
    assertThat(report.all("html").getFirst().getAttribute("lang")).isEqualTo("ru");
    assertThat(report.byId("differences").getTextContent())
        .contains("почти всегда выше")
        .contains("Сбор зерна")
        .containsPattern("[0-9],[0-9]");
    assertThat(Html.all(report.byId("levers"), "span"))
        .isNotEmpty()
        .allMatch(span -> span.getAttribute("lang").equals("en"));
  }

  @Test
  void anUnknownLanguageFallsBackToEnglish() throws IOException {
    assertThat(render(shared, Locale.FRENCH)).isEqualTo(text);
  }

  @Test
  void refusesAFolderWithoutSeries() {
    assertThatThrownBy(() -> render(folder, Locale.ENGLISH))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("holds no series to report");
  }
}
