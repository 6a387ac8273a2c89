package smychka.experiment.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.experiment.run.Refused;

class CatalogueTest {
  @TempDir Path home;
  private Catalogue catalogue = new Catalogue(Path.of(""));

  @BeforeEach
  void fill() throws IOException {
    write(
        "data/programmes/mild/programme.yaml",
        """
        name: mild
        title: A mild line
        restsOn:
          - a pamphlet
        changes:
          - lever: price
            value: 75
        """);
    write(
        "data/parameters/countryside/grain.yaml",
        """
        mechanism: countryside.grain
        parameters:
          - id: sigma
            label: elasticity
            value: 1.6
        """);
    write("data/levers.csv", "lever,unit,meaning,note\nprice,roubles/t,what is paid,\n");
    write(
        "data/programmes/historical/levers.csv",
        "lever,unit,from,to,value,source\nprice,roubles/t,1924-03,1925-06,60,a decree\n");
    write(
        "data/model-series.csv",
        "series,unit,kind,detail,label\ngrain_harvest,mn t,flow,region,grain brought in\n");
    write(
        "data/series.csv",
        "series,model_series,region,unit,standing,reason\nharvest_official,grain_harvest,ussr,mn t,main,\n");
    write(
        "evidence/sources.bib",
        """
        % a comment
        @book{davies-1980,
          author = {Davies, R. W.},
          title = {The Socialist Offensive},
          year = {1980}
        }
        """);
    catalogue = new Catalogue(home);
  }

  private void write(String name, String text) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void eachKindIsListed() {
    assertThat(catalogue.list(Kind.PROGRAMMES))
        .singleElement()
        .returns("mild", Entry::id)
        .returns("A mild line", Entry::title);
    assertThat(catalogue.list(Kind.PARAMETERS))
        .singleElement()
        .returns("countryside.grain.sigma", Entry::id)
        .returns("data/parameters/countryside/grain.yaml", Entry::file);
    assertThat(catalogue.list(Kind.SERIES))
        .singleElement()
        .returns("grain brought in [mn t]", Entry::title);
    assertThat(catalogue.list(Kind.SOURCES))
        .singleElement()
        .returns("Davies, R. W. (1980) The Socialist Offensive", Entry::title);
    assertThat(catalogue.list(Kind.FACTS)).isEmpty();
  }

  @Test
  void aLeverIsShownWithItsHistory() {
    Entry lever = catalogue.find("price").getFirst();
    assertThat(lever.fields())
        .containsEntry("meaning", "what is paid")
        .containsEntry("historical 1924-03 to 1925-06", "60 roubles/t (a decree)")
        .doesNotContainKey("note");
  }

  @Test
  void aSeriesIsShownWithWhatJudgesIt() {
    assertThat(catalogue.find("grain_harvest").getFirst().fields())
        .containsEntry("evidence harvest_official", "main, ussr, mn t");
  }

  @Test
  void listsInsideAreIndented() {
    assertThat(catalogue.find("mild").getFirst().fields().get("changes"))
        .isEqualTo("\n- lever: price\n    value: 75");
  }

  @Test
  void aBrokenFileIsRefusedByName() throws IOException {
    write("data/programmes/torn/programme.yaml", "title: [unclosed\n");
    assertThatThrownBy(() -> catalogue.list(Kind.PROGRAMMES))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("torn");
  }

  @Test
  void idsHoldEverything() {
    assertThat(catalogue.ids())
        .containsExactlyInAnyOrder(
            "mild", "grain_harvest", "countryside.grain.sigma", "davies-1980", "price");
  }
}
