package smychka.verification.published;

import java.util.Arrays;
import smychka.engine.Draws;
import smychka.model.countryside.GrainMarketing;
import smychka.model.countryside.HouseholdUse;
import smychka.model.month.ModelParameters;
import smychka.model.trade.Settlement;
import smychka.model.trade.VillageShop;

/// A cross-section of households that lives an agricultural year by the model's own mechanisms of
/// use, marketing, settlement and shop, at one price of grain that holds all year.
///
/// The cross-section is declared: 900 households of 2 to 9 mouths, three in eight of them workers;
/// grain brought in per mouth lognormal with median 520 kg (seed apart) and sd of the log .5; 0 to
/// 3 horses, a cow a household of four and more; 22 roubles a mouth a year beside grain, tax 2.7
/// roubles a mouth, both in proportion to the means of 1926/27 (assumptions).
///
/// @param medianGrainKg grain brought in per mouth, the median
/// @param incomeKopeksPerMouth yearly income from all but grain
/// @param taxKopeksPerMouth yearly tax of a household with the mean crop, in proportion to the crop
/// @param outlayKopeksPerMouth monthly outlay on goods the households are used to
/// @param fill share of wanted goods that can be had, expected and found
/// @param accessWeight weight of households with access to a private shop
/// @param tolerance of private trade
record PeasantYear(
    ModelParameters p,
    double medianGrainKg,
    double incomeKopeksPerMouth,
    double taxKopeksPerMouth,
    double outlayKopeksPerMouth,
    double fill,
    double accessWeight,
    double tolerance) {
  private static final int ROWS = 900;
  private static final double SD_LOG_GRAIN = .5;
  private static final double LIST_PRICE = 1.87;
  private static final double SEED_KG_PER_ARE = 1.2;

  /// Shares of a year's sales by month, July first, as the month of the regions has them.
  private static final double[] SEASON = {
    .03, .10, .13, .16, .15, .12, .10, .08, .05, .035, .025, .02
  };

  /// Parts of the tax still due that fall due, July first, with .4 due by December.
  private static final double[] TAX_DUE = {0, 0, 0, .133, .154, .182, .25, .33, .5, 1, 0, 0};

  /// Log slope of the year's sales over prices a tenth above and below `kopeksPerKg`.
  double elasticity(double kopeksPerKg) {
    return Math.log(soldKg(kopeksPerKg * 1.1) / soldKg(kopeksPerKg / 1.1)) / (2 * Math.log(1.1));
  }

  /// Grain the cross-section sells in the year at a net price.
  double soldKg(double kopeksPerKg) {
    Households h = households();
    double sold = 0;
    for (int month = 0; month < 12; month++) {
      sold += month(h, kopeksPerKg, month);
    }
    return sold;
  }

  private double month(Households h, double price, int month) {
    double response = p.use().feedResponse(1.57, 2 * price / 5);
    var use =
        new HouseholdUse.Season(12 - month, month <= 5, false, 0, SEED_KG_PER_ARE, response, 1);
    HouseholdUse.step(
        p.use(), use, key(month, 0), h.use(), new double[ROWS], 0, ROWS, new long[9], 0);
    var positions = new GrainMarketing.Positions(ROWS);
    GrainMarketing.step(
        p.marketing(),
        p.use(),
        season(price, month, response),
        quote(price, month),
        key(month, 10),
        h.marketing(),
        positions,
        0,
        ROWS,
        new long[2],
        0);
    long[] sums = new long[Settlement.SLOTS];
    Settlement.Terms terms = terms(price, month);
    Settlement.sell(terms, new double[] {1}, key(month, 20), h.settlement(), 0, ROWS, sums, 0);
    Settlement.payAndTax(terms, key(month, 30), h.settlement(), 0, ROWS, sums, 0);
    VillageShop.want(p.shop(), LIST_PRICE, 1, h.shop(), 0, ROWS, new long[1], 0);
    VillageShop.sell(
        p.shop(), fill, 0, LIST_PRICE, 1, key(month, 40), h.shop(), 0, ROWS, new long[2], 0);
    return sums[Settlement.PRIVATE_KG];
  }

  private static long key(int month, int use) {
    return 1000L * month + use;
  }

  private double realPrice(double price) {
    return price / 5 * p.marketing().roubleValue(fill, tolerance, 1 + 2.6 * (1 - fill), LIST_PRICE);
  }

  private GrainMarketing.Season season(double price, int month, double response) {
    return new GrainMarketing.Season(
        11 - month,
        false,
        0,
        SEED_KG_PER_ARE,
        response,
        1,
        p.marketing().reserve(0, 0, realPrice(price)),
        fill,
        accessWeight,
        1,
        price);
  }

  /// The price is as expected and its value in goods steady, so release is that of a steady price.
  private GrainMarketing.Quote quote(double price, int month) {
    GrainMarketing.Parameters m = p.marketing();
    double held = Math.log(1 + m.holdingGainMonth() * Math.min(8, 12 - month));
    double left = Arrays.stream(SEASON, month, 12).sum();
    return new GrainMarketing.Quote(
        price,
        GrainMarketing.soldShare(m, realPrice(price)),
        m.release(-held) * SEASON[month] / left,
        price);
  }

  private Settlement.Terms terms(double price, int month) {
    return new Settlement.Terms(
        1, 0, price, price, 0, price, incomeKopeksPerMouth / 12, 0, 1, TAX_DUE[month], 1);
  }

  private Households households() {
    Households h = new Households(ROWS);
    for (int i = 0; i < ROWS; i++) {
      int mouths = 2 + i % 8;
      double grain = medianGrainKg * Math.exp(SD_LOG_GRAIN * Draws.normal(Draws.bits(1, i)));
      h.id()[i] = i + 1L;
      h.workers()[i] = (byte) Math.max(1, Math.round(mouths * .375));
      h.dependants()[i] = (byte) (mouths - h.workers()[i]);
      h.farms()[i] = 1;
      h.horses()[i] = (short) (i % 10 < 3 ? 0 : i % 10 < 8 ? 1 : 2);
      h.cattle()[i] = (short) (mouths >= 4 ? 1 + i % 3 : i % 2);
      h.sheepGoats()[i] = (short) mouths;
      h.pigs()[i] = (short) (i % 2);
      h.landAres()[i] = 80 * mouths;
      h.sownLastYearAres()[i] = 80 * mouths;
      h.seedKg()[i] = (int) (80 * mouths * SEED_KG_PER_ARE);
      h.grainKg()[i] = (int) (grain * mouths);
      h.marketing().cropKg()[i] = (int) (grain * mouths);
      h.money()[i] = 320L * mouths;
      h.moneyTaxDueKopeks()[i] = (int) (taxKopeksPerMouth * mouths * grain / medianGrainKg);
      h.monthlyOutlay()[i] = (float) (outlayKopeksPerMouth * mouths);
      h.monthlyOtherIncome()[i] = (float) (incomeKopeksPerMouth / 12 * mouths);
    }
    return h;
  }
}
