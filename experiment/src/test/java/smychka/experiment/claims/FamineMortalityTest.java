package smychka.experiment.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import smychka.model.people.Bodies;
import smychka.scenario.DataFolder;
import smychka.scenario.Removal;
import smychka.scenario.RemovalBinder;
import smychka.scenario.Start;

/// The two forms of the closure of famine mortality, told apart by what each says of when hunger
/// kills. A reserve is used up over months (Keys and others 1950), so that want kills late and for
/// some time after it; a curve of calories, as studies that explain the deaths of a period by the
/// food of that period have it, kills in the month of want and in no other.
class FamineMortalityTest {
  private static final Path HOME = Path.of("..");
  private static final DataFolder DATA = DataFolder.open(HOME.resolve("data"), Start.ASSUMED_1921);

  /// 1,570 of 3,470 kcal, the diet of Keys.
  private static final double HALF_FED = 1570.0 / 3470;

  private static Bodies.Parameters reserve;
  private static Bodies.Parameters curve;

  @BeforeAll
  static void open() throws IOException {
    reserve = bound(List.of());
    curve =
        bound(
            ClaimFolderTest.read(HOME.resolve("claims")).closures().built().stream()
                .filter(closure -> closure.id().equals("famine-mortality"))
                .findFirst()
                .orElseThrow()
                .others());
  }

  private static Bodies.Parameters bound(List<Removal> removals) {
    return new RemovalBinder(DATA)
        .bind(DATA.programmes().get("historical"), removals)
        .parameters()
        .bodies();
  }

  /// Hazard of hunger in each month of a diet that follows plenty.
  private static double[] hazards(Bodies.Parameters p, double... energy) {
    double[] hazards = new double[energy.length];
    double body = 1;
    for (int month = 0; month < energy.length; month++) {
      body = Bodies.nextBody(p, p.energyTable(), body, energy[month]);
      hazards[month] = Bodies.hungerHazard(p, body);
    }
    return hazards;
  }

  private static double[] lasting(double energy, int months) {
    double[] diet = new double[months];
    java.util.Arrays.fill(diet, energy);
    return diet;
  }

  private static double sum(double[] hazards) {
    return java.util.Arrays.stream(hazards).sum();
  }

  @Test
  void foodThatStaysTheSameKillsAlikeInTheEnd() {
    for (double energy = .3; energy <= 1; energy += .1) {
      assertThat(hazards(curve, lasting(energy, 12))[11])
          .as("energy %.1f", energy)
          .isCloseTo(hazards(reserve, lasting(energy, 12))[11], within(.001));
    }
  }

  /// None of Keys's men had lost more than a tenth in the first month.
  @Test
  void onlyAReserveLastsOverAMonthOfWant() {
    assertThat(hazards(reserve, HALF_FED)[0]).isLessThan(.001);
    assertThat(hazards(curve, HALF_FED)[0]).isGreaterThan(.03);
  }

  @Test
  void withAReserveHungerKillsMoreTheLongerItLasts() {
    double[] used = hazards(reserve, lasting(HALF_FED, 6));
    double[] known = hazards(curve, lasting(HALF_FED, 6));
    for (int month = 1; month < 6; month++) {
      assertThat(used[month]).as("month %d", month).isGreaterThan(used[month - 1]);
      assertThat(known[month]).as("month %d", month).isEqualTo(known[0]);
    }
    assertThat(sum(known)).isGreaterThan(1.5 * sum(used));
  }

  @Test
  void onlyWithAReserveDeathsGoOnWhenThereIsFoodAgain() {
    double[] diet = {HALF_FED, HALF_FED, HALF_FED, HALF_FED, 1, 1};
    assertThat(hazards(reserve, diet)[4]).isPositive();
    assertThat(hazards(curve, diet)[4]).isZero();
    assertThat(hazards(reserve, diet)[5]).isZero();
  }

  /// The same food in a year, once even and once every other month: a reserve carries over.
  @Test
  void unevenMonthsKillOnlyWithoutAReserve() {
    double[] even = lasting(.775, 12);
    double[] uneven = new double[12];
    for (int month = 0; month < 12; month++) {
      uneven[month] = month % 2 == 0 ? 1.05 : .5;
    }
    assertThat(sum(hazards(reserve, even))).isZero();
    assertThat(sum(hazards(curve, even))).isZero();
    assertThat(sum(hazards(curve, uneven))).isGreaterThan(20 * sum(hazards(reserve, uneven)));
  }
}
