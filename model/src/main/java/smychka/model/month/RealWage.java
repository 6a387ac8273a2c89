package smychka.model.month;

import smychka.model.countryside.SalesTerms;
import smychka.model.tables.Region;

/// What a worker's earnings buy in a month, by two baskets: that of the years of free trade, and
/// what townspeople bought in the month. Where there are cards it is what (IN-6.3) means by living.
///
/// ```
/// (IN-6.4) fixed  = a_b·b + a_f·f + (1 − a_b − a_f)·P                                  [1913 = 1]
/// (IN-6.5) bought = paid/Σ quantity·price of 1913                                      [1913 = 1]
/// (IN-6.6) b = ρ·list + (1 − ρ)·market,   f = φ·list + (1 − φ)·bazaar                  [1913 = 1]
/// ```
///
/// ρ part of their bread that townspeople got from the state, φ part of other food, by quantity;
/// weights as in (IN-6.3).
final class RealWage {
  private final double fixed;
  private final double bought;

  RealWage(MonthSchedule s, MonthInputs in) {
    double unit = s.unit();
    double[] ration = new double[2];
    double[] market = new double[2];
    double goods = 0;
    double food = 0;
    for (int r = 0; r < Region.COUNT; r++) {
      var all = s.townMonth().bought();
      ration[0] += all.rationKg()[r];
      ration[1] += all.rationMoney()[r] / unit;
      market[0] += all.breadKg()[r];
      market[1] += all.breadMoney()[r] / unit;
      food += all.foodMoney()[r] / unit;
      goods += s.postings().townGoods[r];
    }
    double at13 = SalesTerms.PRICE_1913_KOPEKS_PER_TONNE / 1000;
    double bread = (ration[1] + market[1]) / Math.max(1, (ration[0] + market[0]) * at13);
    double part = s.townMonth().buying().stateFoodPart();
    double list = s.nation("foodListPrice") * in.labourOrders().retailList();
    double bazaar = s.nation("otherFarmPrice");
    double fromState = part <= 0 ? 0 : part * food / list;
    double fromFarms = (1 - part) * food / bazaar;
    double foodPrice = food <= 0 ? bazaar : food / Math.max(1, fromState + fromFarms);
    double retail = s.goodsMonth().retailPrice(in);
    double wb = s.p.town().breadWeight();
    double wf = s.p.town().foodWeight();
    fixed = wb * bread + wf * foodPrice + (1 - wb - wf) * retail;
    double paid = ration[1] + market[1] + food + goods * retail;
    double real = (ration[0] + market[0]) * at13 + fromState + fromFarms + goods;
    bought = real <= 0 ? fixed : paid / real;
  }

  double fixedBasket() {
    return fixed;
  }

  double boughtBasket() {
    return bought;
  }
}
