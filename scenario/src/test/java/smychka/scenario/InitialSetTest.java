package smychka.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import smychka.model.tables.Region;

/// The figures of the start agree with each other.
final class InitialSetTest {
  private static final InitialSet START = RealData.open().initial();

  private static double union(String item, String klass) {
    return START.value(item, Region.UNION, klass);
  }

  @Test
  void householdsTimesTheirSizeArePersons() {
    double[] households = START.regions("rural_households", "all");
    double[] size = START.regions("household_size_mean", "present");
    double[] persons = START.regions("population_rural", "present");
    for (int r = 0; r < Region.COUNT; r++) {
      assertThat(households[r] * size[r])
          .as(Region.ALL.get(r).id())
          .isCloseTo(persons[r], within(0.002 * persons[r]));
    }
  }

  @Test
  void villageTownAndArmyAreThePeople() {
    assertThat(
            union("population_rural", "present")
                + union("population_town", "present")
                + union("population_army", "present"))
        .isCloseTo(union("population_total", "all"), within(0.05));
  }

  @Test
  void householdsByHorsesAndByToolsAreAllHouseholds() {
    for (String item : List.of("horses_households_share", "tools_level_share")) {
      for (String region :
          Stream.concat(Region.ALL.stream().map(Region::id), Stream.of("ussr")).toList()) {
        double sum =
            START.classes(item).stream().mapToDouble(k -> START.value(item, region, k)).sum();
        assertThat(sum).as(item + " " + region).isCloseTo(1, within(0.002));
      }
    }
  }

  @Test
  void ruralHerdsAndTownHerdsAreAllHerds() {
    for (String kind : List.of("cattle", "pigs", "sheep_goats")) {
      double rural =
          IntStream.range(0, Region.COUNT)
              .mapToDouble(r -> START.regions(kind + "_rural", "rural")[r])
              .sum();
      double all = union(kind + "_total", "all");
      assertThat(rural + union(kind + "_town", "towns"))
          .as(kind)
          .isCloseTo(all, within(0.002 * all));
    }
  }

  @Test
  void animalsPerHouseholdTimesHouseholdsAreTheHerds() {
    double[] households = START.regions("rural_households", "all");
    for (String kind : List.of("cattle", "pigs", "sheep_goats")) {
      double[] perHousehold = START.regions(kind + "_per_household", "rural");
      double[] herd = START.regions(kind + "_rural", "rural");
      for (int r = 0; r < Region.COUNT; r++) {
        assertThat(perHousehold[r] * households[r])
            .as(kind + " " + Region.ALL.get(r).id())
            .isCloseTo(herd[r], within(0.005 * herd[r]));
      }
    }
  }

  @Test
  void winterAndSpringSowingAreTheArea() {
    double winter = union("grain_area_winter_sown", "sown autumn 1920, in the ground");
    double spring = union("grain_area_spring_reference", "to be sown March-May 1921");
    assertThat(winter + spring)
        .isCloseTo(
            union("grain_area_1921_reference", "harvest 1921, winter + spring"), within(0.05));
  }

  @Test
  void aNormalYearOnTheAreaIsInTheAcceptedBand() {
    double[] area = START.regions("grain_area_1921_reference", "harvest 1921, winter + spring");
    double[] yield = START.regions("base_yield", "1909-13 level, gross");
    double harvest = IntStream.range(0, Region.COUNT).mapToDouble(r -> area[r] * yield[r]).sum();
    assertThat(harvest).isBetween(60.0, 65.0);
  }

  @Test
  void seedInHandIsItsShareOfTheNeed() {
    double[] need = START.regions("spring_seed_need", "at the reference area");
    double[] share = START.regions("village_seed_in_hand_share", "of the reference need");
    double[] stock = START.regions("village_seed_stock", "spring seed in hand");
    for (int r = 0; r < Region.COUNT; r++) {
      assertThat(stock[r]).isCloseTo(need[r] * share[r], within(0.01 * stock[r]));
    }
  }

  @Test
  void everyFigureHasARangeAndNoneIsCalledMeasured() {
    for (InitialSet.Value value : START.all()) {
      assertThat(value.provenance().grade()).as(value.item()).isNotEqualTo(Grade.MEASURED);
      assertThat(value.provenance().low()).as(value.item()).isLessThanOrEqualTo(value.value());
      assertThat(value.provenance().high()).as(value.item()).isGreaterThanOrEqualTo(value.value());
    }
  }
}
