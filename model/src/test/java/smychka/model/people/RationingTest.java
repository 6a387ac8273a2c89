package smychka.model.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import smychka.engine.Table;
import smychka.model.Ordinary;
import smychka.model.Rows;
import smychka.model.Towns;
import smychka.model.tables.Region;
import smychka.model.tables.Trade;

/// Twelve kilograms a head and month by norm, a month of it in store; cards of 20, 12 and 6 kg.
class RationingTest {
  private static final Rationing.Norms ALL = new Rationing.Norms(1, 20, 12, 6);

  private static Table household(int trade, int earners, int working, int dependants) {
    Table t = Towns.of(1);
    t.byteColumn("trade")[0] = (byte) trade;
    t.byteColumn("earners")[0] = (byte) earners;
    t.byteColumn("working")[0] = (byte) working;
    t.byteColumn("dependants")[0] = (byte) dependants;
    return t;
  }

  private static Rationing.Claims claim(Table t, Rationing.Norms norms) {
    Rationing.Claims claims = Rationing.Claims.none(Region.COUNT);
    Rationing.claim(
        Ordinary.townLife(), norms, 1, Rows.KEY, t.view(Rationing.Columns.class), claims);
    return claims;
  }

  /// (ST-3.2): 900 g a day of bread with .68 of grain in it.
  @Test
  void aNormOfBreadIsGrainOfAMonth() {
    Rationing.Parameters p = new Rationing.Parameters(.68, .5, 1, .2);
    assertThat(p.grainKg(900)).isCloseTo(18.615, within(1e-9));
    assertThatIllegalArgumentException().isThrownBy(() -> new Rationing.Parameters(0, .5, 1, .2));
    assertThatIllegalArgumentException().isThrownBy(() -> new Rationing.Parameters(.7, 2, 1, .2));
  }

  /// (ST-3.2): two at work, one without it and one child.
  @Test
  void cardsGoByCategory() {
    assertThat(Rationing.card(ALL, Trade.HEAVY, 3, 2, 1)).isCloseTo(52, within(1e-9));
    assertThat(Rationing.card(ALL, Trade.OFFICIAL, 3, 2, 1)).isCloseTo(36, within(1e-9));
    assertThat(Rationing.card(ALL, Trade.ARTISAN, 3, 0, 1)).isCloseTo(24, within(1e-9));
  }

  /// (ST-3.3): a worker alone wants 12 kg and half of what his store lacks of 12.
  @Test
  void nobodyClaimsMoreThanHeWants() {
    Table t = household(Trade.LIGHT, 1, 1, 0);
    assertThat(claim(t, ALL).kg()[0]).isCloseTo(18, within(1e-9));
    t.intColumn("grainKg")[0] = 20;
    assertThat(claim(t, ALL).kg()[0]).isCloseTo(8, within(1e-9));
    assertThat(claim(household(Trade.OFFICIAL, 1, 1, 1), ALL).kg()[0]).isCloseTo(18, within(1e-9));
  }

  @Test
  void tradersHaveNoCardAndAreCounted() {
    Rationing.Claims claims = claim(household(Trade.TRADER, 2, 2, 1), ALL);
    assertThat(claims.kg()[0]).isZero();
    assertThat(claims.holders()[0]).isZero();
    assertThat(claims.persons(0)).isEqualTo(3);
  }

  @Test
  void withoutCardsNobodyClaims() {
    for (Rationing.Norms none :
        new Rationing.Norms[] {
          new Rationing.Norms(0, 20, 12, 6), new Rationing.Norms(1, 0, 0, 0)
        }) {
      Table t = Towns.drawn();
      Rationing.Claims claims = claim(t, none);
      assertThat(claims.kg()).containsOnly(0);
      assertThat(claims.holders()).containsOnly(0);
      assertThat(claims.excluded()).containsOnly(0);
      assertThat(t.byteColumn("card")).containsOnly(Rationing.NO_CARDS);
    }
  }

  /// Who is under cards at a smaller share is under them at a greater one.
  @Test
  void cardsSpreadFromTownToTown() {
    Table few = Towns.drawn();
    Table many = Towns.drawn();
    claim(few, new Rationing.Norms(.3, 20, 12, 6));
    claim(many, new Rationing.Norms(.8, 20, 12, 6));
    int held = 0;
    for (int i = 0; i < few.rows(); i++) {
      held += few.byteColumn("card")[i] == Rationing.HOLDER ? 1 : 0;
      if (few.byteColumn("card")[i] != Rationing.NO_CARDS) {
        assertThat(many.byteColumn("card")[i]).isEqualTo(few.byteColumn("card")[i]);
      }
    }
    assertThat(held).isBetween(10, 35);
  }

  /// (ST-3.4): 100 kg for claims of 120 and half of 60 beside; (ST-3.5): what is left.
  @Test
  void whatLacksIsLackingOnAllCardsAlike() {
    Rationing.Parameters p = new Rationing.Parameters(.68, .5, 1, .2);
    assertThat(Rationing.cut(p, 100, 120, 60)).isCloseTo(100 / 150.0, within(1e-9));
    assertThat(Rationing.cut(p, 300, 120, 60)).isEqualTo(1);
    assertThat(Rationing.cut(p, 0, 0, 60)).isEqualTo(1);
    assertThat(Rationing.freeKgPerHead(12, 20, 4)).isCloseTo(5, within(1e-9));
    assertThat(Rationing.freeKgPerHead(12, 200, 4)).isEqualTo(12);
    assertThat(Rationing.freeKgPerHead(12, 200, 0)).isZero();
  }

  /// Rations create no food: what is issued is never more than the store, to the kilogram.
  @Test
  void noMoreIsIssuedThanThereIs() {
    Table t = Towns.drawn();
    Rationing.Claims claims = claim(t, new Rationing.Norms(.6, 20, 12, 6));
    double[] cut = new double[Region.COUNT];
    double[] free = new double[Region.COUNT];
    long[] store = new long[Region.COUNT];
    for (int r = 0; r < Region.COUNT; r++) {
      store[r] = 7L * r;
      cut[r] = Rationing.cut(new Rationing.Parameters(.68, .5, 1, .2), store[r], claims.kg()[r], 0);
    }
    long[] issued = new long[Region.COUNT];
    Rationing.issue(cut, free, t.view(Rationing.Columns.class), issued);
    long[] taken = new long[Region.COUNT];
    for (int i = 0; i < t.rows(); i++) {
      taken[t.intColumn("region")[i]] += (long) t.doubleColumn("rationKg")[i];
    }
    for (int r = 0; r < Region.COUNT; r++) {
      assertThat(taken[r]).isEqualTo(issued[r]).isLessThanOrEqualTo(store[r]);
    }
    assertThat(Arrays.stream(taken).sum()).isPositive();
  }
}
