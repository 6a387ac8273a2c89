package smychka.model.month;

import smychka.model.industry.Capacity;
import smychka.model.industry.Construction;
import smychka.model.tables.Branch;
import smychka.model.tables.Region;

/// What is invested in industry in a month: by plan, as far as it is paid for and can be supplied,
/// and out of profit.
///
/// ```
/// (IN-4.1) planned = I/12·φ·met,  own = σ·max(0, P − c)·sold·met              [gold kopek a month]
///          met = min(1, min(1, Y_h/D_h) + m)
/// (IN-4.2) fund of producer goods = d·planned,  of consumer goods = (1 − d)·planned + own
/// ```
///
/// - (IN-4.1) I the plan of investment a year, φ what money (TR-5.6) and means (IN-4.9) allow of
///   it, met the part that machines can be had for, m those from abroad, σ share of profit put
///   back; under orders (IN-4.4) says what is met.
/// - (IN-4.2) d the share of producer goods; shared out over a department's trusts by nameplate, or
///   by (IN-4.10).
final class InvestmentMonth {
  private final MonthSchedule s;

  InvestmentMonth(MonthSchedule schedule) {
    s = schedule;
  }

  private IndustryMonth industry() {
    return s.industryMonth();
  }

  /// Planned investment of a month as far as it is paid for [gold kopek].
  double plannedFund(MonthInputs in) {
    return s.scaled(in.industry().investmentKopeksYear())
        / 12
        * s.moneyMonth().financeFactor()
        * s.planMonth().paidFor(in);
  }

  /// Spends the month's fund: planned investment as far as it can be supplied, and part of profit.
  void invest(MonthInputs in, double orders, double shipped) {
    double met =
        Math.min(1, industry().sum("output", true) / Math.max(1, orders))
            + s.p.treasury().machinesFromAbroad()
            + s.worldMonth().machines() / Math.max(1, orders);
    met = s.planMonth().met(in, Math.min(1, met));
    double planned = plannedFund(in) * met;
    double profit = Math.max(0, s.nation("consumerPrice") - s.nation("unitCost")) * shipped;
    double own = s.p.capacity().profitShareInvested() * profit * met;
    s.setNation("investmentFund", planned + own);
    double heavyPart = in.industry().heavyInvestmentShare();
    double wanted = plannedFund(in);
    spend(in, heavyPart * planned, heavyPart * wanted, true);
    spend(in, (1 - heavyPart) * planned + own, (1 - heavyPart) * wanted + own, false);
  }

  /// Spends a department's fund [gold kopek] on its trusts by what they can make.
  private void spend(MonthInputs in, double kopeks, double plannedKopeks, boolean heavy) {
    double real = kopeks / s.nation("producerPrice");
    double realPlanned = plannedKopeks / s.nation("producerPrice");
    Construction.Parameters works = s.p.command().construction();
    double plate = Math.max(1, industry().sum("nameplate", heavy));
    Capacity.Columns c = s.state.enterprises.view(Capacity.Columns.class);
    int first = heavy ? 0 : Branch.firstLightRow();
    int last = heavy ? Branch.firstLightRow() : c.nameplate().length;
    for (int row = first; row < last; row++) {
      double weight = s.planMonth().weight(in, row, plate);
      Capacity.Works w =
          new Capacity.Works(
              realPlanned * weight / plate,
              in.command().order(),
              in.command().hardness(),
              works.cost(row / Region.COUNT, s.p.capacity().newCostMonths(), in.command().order()),
              works.gestation(
                  row / Region.COUNT, s.p.capacity().gestationMonths(), in.command().order()),
              works.abandonedMonth(),
              works.smoothAbsorption() > 0);
      Capacity.step(s.p.capacity(), c, row, real * weight / plate, w);
    }
  }
}
