package smychka.verification.direction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import smychka.engine.Month;
import smychka.engine.RunTable;
import smychka.model.month.ModelInputs;
import smychka.model.month.Snapshot;
import smychka.scenario.ParameterCatalogue;
import smychka.verification.country.Played;
import smychka.verification.country.Told;

/// Cards, the milling levy, fear for animals and talk of war: what each does, and that it does
/// nothing where its lever is at nought. Pairs are of 1:5000 from July 1926.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CardsAndFearDirectionTest {
  private static final Month JULY_1926 = Month.of(1926, 7);
  private static final Month JULY_1927 = Month.of(1927, 7);
  private static final Month JULY_1928 = Month.of(1928, 7);

  private final List<Snapshot> stands = Pairs.stands(JULY_1926);

  private static ModelInputs set(ModelInputs of, String lever, double value) {
    return Told.changed(of, lever, JULY_1926, Month.of(1930, 6), old -> value);
  }

  private static ModelInputs cards(double share, double grams) {
    ModelInputs inputs = set(Told.historical(), "cards.share", share);
    for (String category : List.of("workerGramsDay", "officialGramsDay", "dependantGramsDay")) {
      inputs = set(inputs, "cards." + category, grams);
    }
    return inputs;
  }

  private static ModelInputs calm(UnaryOperator<ParameterCatalogue> change) {
    return set(Told.historical(change), "warThreat", .2);
  }

  /// The same in every number that is recorded.
  private void same(ModelInputs some, ModelInputs other, Month to) {
    RunTable one = Played.on(stands.getFirst(), some, to);
    RunTable two = Played.on(stands.getFirst(), other, to);
    assertThat(Arrays.deepEquals(one.values(), two.values())).isTrue();
  }

  @Test
  void cardsWithoutTownsUnderThemOrWithoutANormAreNoCards() {
    same(cards(0, 500), cards(.8, 0), JULY_1927);
  }

  @Test
  void aLevyOfNoughtAndMillsThatGrindNothingAreTheSame() {
    ModelInputs none = set(Told.historical(), "millingLevy", 0);
    ModelInputs whole = Told.historical(p -> p.with("countryside.milling-levy", "milledShare", 0));
    same(none, set(whole, "millingLevy", .1), JULY_1927);
  }

  @Test
  void whereNothingIsSeenNothingIsFeared() {
    ModelInputs blind =
        Told.historical(p ->
            p.with("countryside.herd-fear", "seenInTax", 0)
                .with("countryside.herd-fear", "seenInPressure", 0)
                .with("countryside.herd-fear", "seenInTakings", 0)
                .with("countryside.herd-fear", "seenInQuota", 0));
    ModelInputs quiet = Told.historical();
    for (String lever : List.of("individualTaxShare", "pressure", "capShare")) {
      quiet = set(quiet, "expropriation." + lever, 0);
      blind = set(blind, "expropriation." + lever, .3);
    }
    same(quiet, blind, JULY_1927);
  }

  @Test
  void talkThatAlarmsNobodyChangesNoWants() {
    same(calm(p -> p), calm(p -> p.with("trade.hoarding", "monthsAtWar", 0)), JULY_1927);
  }

  /// Rations create no food: what is issued is at most what the state gave, and what the state gave
  /// is within what it had. With a norm beyond all need no more is claimed than is wanted.
  @Test
  void rationsMakeNoFood() {
    Pairs pairs = Pairs.play(stands, cards(.8, 400), cards(.8, 2000), JULY_1927);
    List<RunTable> runs = new ArrayList<>(pairs.base());
    runs.addAll(pairs.other());
    for (RunTable run : runs) {
      double given = Played.sum(run, "state_grain_to_towns", JULY_1926, JULY_1927);
      double issued = Played.sum(run, "rations_issued", JULY_1926, JULY_1927);
      assertThat(issued).isPositive().isLessThan(1.05 * given);
      assertThat(issued)
          .isLessThanOrEqualTo(Played.sum(run, "rations_claimed", JULY_1926, JULY_1927));
    }
    pairs.rises(.1, "claims", run -> Played.sum(run, "rations_claimed", JULY_1926, JULY_1927));
  }

  /// A levy is taken from what households have and given to the state, paid nothing.
  @Test
  void aMillingLevyGivesTheStateGrainAndLeavesTheVillageLess() {
    Pairs pairs =
        Pairs.play(
            stands,
            set(Told.historical(), "millingLevy", .02),
            set(Told.historical(), "millingLevy", .1),
            JULY_1927);
    pairs.rises(1, "levy", run -> Played.sum(run, "milling_levy", JULY_1926, JULY_1927));
    pairs.falls(0, "village grain", run -> Played.at(run, "rural_grain_stock", JULY_1927));
  }

  @Test
  void whoFearsForHisAnimalsSlaughtersThem() {
    Pairs pairs =
        Pairs.play(stands, set(Told.historical(), "expropriation.pressure", .4), JULY_1928);
    pairs.falls(.1, "cattle", run -> Played.at(run, "cattle", JULY_1928));
    pairs.falls(.03, "horses", run -> Played.at(run, "horses", JULY_1928));
  }

  /// Talk of war empties the shelves while it grows.
  @Test
  void talkOfWarEmptiesTheShelves() {
    Month autumn = Month.of(1926, 9);
    Pairs pairs = Pairs.play(stands, set(Told.historical(), "warThreat", .9), autumn);
    pairs.falls(0, "fill in villages", run -> Played.at(run, "goods_fill_village", autumn));
    pairs.falls(0, "fill in towns", run -> Played.at(run, "goods_fill_town", autumn));
    assertThat(pairs.other())
        .allSatisfy(
            run -> assertThat(Played.at(run, "goods_held_ahead_village", autumn)).isPositive());
  }
}
