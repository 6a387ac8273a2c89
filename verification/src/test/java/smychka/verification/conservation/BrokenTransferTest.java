package smychka.verification.conservation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Array;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import smychka.engine.Ledger;
import smychka.engine.LedgerException;
import smychka.engine.Month;
import smychka.engine.Table;
import smychka.model.month.Country;
import smychka.model.month.Inside;
import smychka.model.month.Snapshot;
import smychka.model.tables.Region;

/// A unit that is taken without being posted, or posted without being taken, fails the month, and
/// the message names account, region and difference.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenTransferTest {
  private static final Map<String, String> ACCOUNT_OF_COLUMN =
      Map.of(
          "grainKg", "grain/village",
          "seedKg", "grain/village seed",
          "money", "money/village",
          "workers", "people/village",
          "landAres", "land/village",
          "horses", "horses/village",
          "cattle", "cattle/village");

  private Snapshot start;

  @BeforeAll
  void start() {
    try (Country country = RealCountry.found(5000, 1)) {
      RealCountry.play(country, Month.of(1921, 10));
      start = country.snapshot();
    }
  }

  /// A copy of the start, to be broken.
  private Snapshot copy() {
    try (Country country = Country.restore(start, RealCountry.INPUTS, 1)) {
      return country.snapshot();
    }
  }

  private static void fails(Snapshot broken, String... words) {
    try (Country country = Country.restore(broken, RealCountry.INPUTS, 1)) {
      assertThatThrownBy(country::step)
          .isInstanceOf(LedgerException.class)
          .hasMessageContaining("1921-11")
          .hasMessageContainingAll(words);
    }
  }

  @TestFactory
  Stream<DynamicTest> aUnitTakenFromAHouseholdIsMissed() {
    return ACCOUNT_OF_COLUMN.entrySet().stream()
        .map(e ->
            DynamicTest.dynamicTest(
                e.getKey(),
                () -> {
                  Snapshot broken = copy();
                  Table households = Inside.households(broken);
                  int row = richest(households, e.getKey());
                  take(households.array(e.getKey()), row);
                  fails(broken, e.getValue() + " in " + regionOf(row), "(difference -1)");
                }));
  }

  @TestFactory
  Stream<DynamicTest> aKilogramTooManyInAStoreIsNoticed() {
    return Map.of("stateGrainKg", "grain/state", "townGrainKg", "grain/town").entrySet().stream()
        .map(e ->
            DynamicTest.dynamicTest(
                e.getKey(),
                () -> {
                  Snapshot broken = copy();
                  Inside.regions(broken).longColumn(e.getKey())[Region.ALL.indexOf(Region.VOLGA)]++;
                  fails(broken, e.getValue() + " in volga", "(difference 1)");
                }));
  }

  @TestFactory
  Stream<DynamicTest> aPostingWithoutAMovementIsNoticed() {
    int flows;
    try (Country country = Country.restore(start, RealCountry.INPUTS, 1)) {
      flows = country.books().ledger().flows();
    }
    return IntStream.range(0, flows).mapToObj(this::posted);
  }

  private DynamicTest posted(int flow) {
    try (Country named = Country.restore(start, RealCountry.INPUTS, 1)) {
      return DynamicTest.dynamicTest(
          named.books().ledger().flowName(flow),
          () -> {
            try (Country country = Country.restore(start, RealCountry.INPUTS, 1)) {
              Ledger ledger = country.books().ledger();
              ledger.post(flow, Region.ALL.indexOf(Region.URALS_BASHKIRIA), 1);
              assertThatThrownBy(country::step)
                  .isInstanceOf(LedgerException.class)
                  .hasMessageContainingAll(
                      "in urals-bashkiria: expected", ledger.flowName(flow), "(difference");
            }
          });
    }
  }

  /// A household of a village large enough that the unit will be there to be taken.
  private static int richest(Table households, String column) {
    Object rows = households.array(column);
    int richest = 0;
    for (int i = 0; i < households.rows(); i++) {
      richest = Array.getLong(rows, i) > Array.getLong(rows, richest) ? i : richest;
    }
    return richest;
  }

  private String regionOf(int row) {
    int village = Inside.households(start).intColumn("village")[row];
    return Region.ALL.get(Inside.villages(start).intColumn("region")[village]).id();
  }

  private static void take(Object rows, int row) {
    switch (rows) {
      case byte[] a -> a[row]--;
      case short[] a -> a[row]--;
      case int[] a -> a[row]--;
      case long[] a -> a[row]--;
      default -> throw new IllegalArgumentException(rows.getClass().getName());
    }
  }
}
