package smychka.model.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import smychka.engine.Table;
import smychka.model.Rows;
import smychka.model.Towns;
import smychka.model.tables.Trade;

/// Ten households of a trade in one region, as many earners and hands at work in each.
class EmploymentTest {
  private static Table households(int trade, int earners, int working) {
    Table t = Towns.of(10);
    for (int i = 0; i < 10; i++) {
      t.byteColumn("trade")[i] = (byte) trade;
      t.byteColumn("earners")[i] = (byte) earners;
      t.byteColumn("working")[i] = (byte) working;
    }
    return t;
  }

  private static long working(Table t, int trade, double... wanted) {
    double[][] byTrade = new double[Trade.COUNT][1];
    for (int k = 0; k < wanted.length; k++) {
      byTrade[k][0] = wanted[k];
    }
    var c = t.view(Employment.Columns.class);
    Employment.step(c, byTrade, false, Rows.KEY);
    return Employment.count(c, Trade.COUNT, 1).working()[trade][0];
  }

  /// (PO-4.1): a hundred at work, a hundred not, fifty wanted more: half of them.
  @Test
  void vacanciesAreFilledFromTheSameTradeFirst() {
    Table t = households(Trade.HEAVY, 20, 10);
    assertThat(working(t, Trade.HEAVY, 150, 10)).isEqualTo(150);
    assertThat(Employment.count(t.view(Employment.Columns.class), Trade.COUNT, 1).idle()[0][0])
        .isEqualTo(50);
  }

  /// (PO-4.2): forty without a trade, twenty places: half of them change to it.
  @Test
  void thenFromAllWhoHaveNoWorkAndTheyChangeTheirTrade() {
    Table t = households(Trade.UNEMPLOYED, 4, 0);
    assertThat(working(t, Trade.LIGHT, 0, 20)).isEqualTo(20);
    assertThat(t.byteColumn("trade")).containsOnly(Trade.LIGHT);
  }

  @Test
  void tradesArePickedByTheirVacancies() {
    Table t = Towns.of(4000);
    for (int i = 0; i < 4000; i++) {
      t.byteColumn("trade")[i] = Trade.UNEMPLOYED;
      t.byteColumn("earners")[i] = 1;
    }
    assertThat(working(t, Trade.LIGHT, 1500, 500)).isBetween(420L, 580L);
  }

  /// (PO-4.3): a fifth of a hundred.
  @Test
  void thoseTooManyAreLetGo() {
    assertThat(working(households(Trade.HEAVY, 10, 10), Trade.HEAVY, 80)).isEqualTo(80);
    assertThat(working(households(Trade.HEAVY, 10, 10), Trade.HEAVY, 0)).isZero();
  }

  @Test
  void underFullEmploymentNobodyCanBeHired() {
    assertThat(working(households(Trade.HEAVY, 10, 10), Trade.HEAVY, 500)).isEqualTo(100);
  }

  @Test
  void withoutEarnersOrPlacesNothingHappens() {
    assertThat(working(households(Trade.HEAVY, 0, 0), Trade.HEAVY, 500)).isZero();
    assertThat(working(households(Trade.UNEMPLOYED, 5, 0), Trade.LIGHT, 0)).isZero();
  }

  /// A household in which somebody works does not change its trade.
  @Test
  void idleHandsBesideAWorkingOneFindNoWorkElsewhere() {
    assertThat(working(households(Trade.HEAVY, 2, 1), Trade.LIGHT, 10, 5)).isZero();
  }

  /// (PO-4.2): they do not stand in the way of those who can be taken.
  @Test
  void placesGoToThoseWhoCanBeTaken() {
    Table t = households(Trade.HEAVY, 2, 1);
    for (int i = 5; i < 10; i++) {
      t.byteColumn("trade")[i] = Trade.UNEMPLOYED;
      t.byteColumn("working")[i] = 0;
    }
    assertThat(working(t, Trade.LIGHT, 5, 4)).isEqualTo(4);
  }

  /// Systematic sampling: as many are hired and let go as places say, to within one person.
  @Test
  void chanceDecidesWhoNotHowMany() {
    for (int month = 0; month < 50; month++) {
      Table t = households(Trade.HEAVY, 3, 2);
      double[][] wanted = new double[Trade.COUNT][1];
      wanted[Trade.HEAVY][0] = 23.5;
      Employment.step(t.view(Employment.Columns.class), wanted, false, Rows.KEY + 10L * month);
      assertThat(Employment.count(t.view(Employment.Columns.class), Trade.COUNT, 1).working()[0][0])
          .isBetween(23L, 24L);
      wanted[Trade.HEAVY][0] = 17.25;
      Employment.step(t.view(Employment.Columns.class), wanted, false, Rows.KEY + 10L * month + 5);
      assertThat(Employment.count(t.view(Employment.Columns.class), Trade.COUNT, 1).working()[0][0])
          .isBetween(17L, 18L);
    }
  }

  /// (PO-4.2): where hands are hired for the plan those beside an artisan are taken, and he with
  /// them.
  @Test
  void underThePlanThoseBesideAnArtisanAreTaken() {
    Table t = households(Trade.ARTISAN, 2, 1);
    double[][] wanted = new double[Trade.COUNT][1];
    wanted[Trade.LIGHT][0] = 10;
    wanted[Trade.ARTISAN][0] = 10;
    Employment.Change change =
        Employment.step(t.view(Employment.Columns.class), wanted, true, Rows.KEY);
    assertThat(t.byteColumn("trade")).containsOnly(Trade.LIGHT);
    assertThat(t.byteColumn("working")).containsOnly(2);
    assertThat(change.hired()[Trade.LIGHT]).isEqualTo(10);
    assertThat(change.unfilled()[0]).isZero();
  }

  /// Traders and artisans at work are no wage earners; a region's rate is its own.
  @Test
  void unemploymentIsOfTheRegionsAskedFor() {
    var count = new Employment.Count(new long[Trade.COUNT][2], new long[Trade.COUNT][2]);
    count.working()[Trade.HEAVY][0] = 30;
    count.working()[Trade.TRADER][0] = 50;
    count.idle()[Trade.UNEMPLOYED][0] = 10;
    count.working()[Trade.OFFICIAL][1] = 60;
    assertThat(Employment.unemployment(count, 0, 1)).isEqualTo(.25);
    assertThat(Employment.unemployment(count, 1, 2)).isZero();
    assertThat(Employment.unemployment(count, 0, 2)).isEqualTo(.1);
  }

  /// What nobody can fill stays empty and is known.
  @Test
  void placesNobodyFillsAreCounted() {
    Table t = households(Trade.UNEMPLOYED, 1, 0);
    double[][] wanted = new double[Trade.COUNT][1];
    wanted[Trade.HEAVY][0] = 25;
    Employment.Change change =
        Employment.step(t.view(Employment.Columns.class), wanted, true, Rows.KEY);
    assertThat(change.unfilled()[0]).isEqualTo(15);
    assertThat(change.hired()[Trade.HEAVY]).isEqualTo(10);
  }

  @Test
  void nobodyWorksWhoIsNotThere() {
    Table t = Towns.drawn();
    double[][] wanted = new double[Trade.COUNT][10];
    for (int trade = 0; trade < Trade.UNEMPLOYED; trade++) {
      for (int r = 0; r < 10; r++) {
        wanted[trade][r] = r;
      }
    }
    Employment.step(t.view(Employment.Columns.class), wanted, false, Rows.KEY);
    for (int i = 0; i < t.rows(); i++) {
      assertThat(t.byteColumn("working")[i]).isBetween((byte) 0, t.byteColumn("earners")[i]);
    }
  }
}
