package smychka.model.month;

import java.util.Arrays;
import smychka.engine.Month;
import smychka.model.tables.Abroad;
import smychka.model.tables.Region;
import smychka.model.world.Revolution;

/// The world's month: hazards of revolution, what those that came send and ask for, the threat of
/// war.
final class WorldMonth {
  private final MonthSchedule s;
  private double threat;
  private double aid;
  private double grainSentKgYear;
  private double weight;

  WorldMonth(MonthSchedule schedule) {
    s = schedule;
  }

  /// Threat of war as those who rule and the people hear of it.
  double threat() {
    return threat;
  }

  /// Aid of the month [gold kopek], at the run's scale.
  double aid() {
    return aid;
  }

  /// What machines sent as aid are worth at home [gold kopek].
  double machines() {
    return Revolution.machines(s.p.power().revolution(), aid);
  }

  /// Grain asked for as help in a year [kg], at the run's scale.
  double grainSentKgYear() {
    return grainSentKgYear;
  }

  /// Share of the grain exported that is paid for.
  double paidShare(MonthInputs in) {
    double trade = s.scaled(in.exportTargetKgYear());
    return grainSentKgYear <= 0 ? 1 : trade / (trade + grainSentKgYear);
  }

  /// Weight of the countries where workers rule.
  double weight() {
    return weight;
  }

  /// Hazard of revolution in a country this month.
  double hazard(int country) {
    return s.state.abroad.doubleColumn("hazard")[country];
  }

  /// Sets the month's hazards and what follows from revolutions that came before it.
  void begin(MonthInputs in, Month month) {
    Revolution.Parameters p = s.p.power().revolution();
    Revolution.Columns c = s.state.abroad.view(Revolution.Columns.class);
    MonthInputs.Abroad a = in.abroad();
    boolean off = a.revolution().equals("off");
    long key = s.key("revolution", month);
    for (int i = 0; i < Abroad.IDS.size(); i++) {
      double error = Revolution.lineError(p, in.rights().factions(), a.support(), a.crisis()[i]);
      var there = new Revolution.There(a.crisis()[i], a.strength()[i], a.repression()[i]);
      double hazard = off ? 0 : Revolution.hazard(p, there, a.support(), error);
      boolean given = a.revolution().equals(Abroad.IDS.get(i));
      Revolution.step(c, i, hazard, a.revolution().equals("drawn"), given, key);
    }
    consequences(p, c.ruledMonths(), in);
  }

  private void consequences(Revolution.Parameters p, int[] ruledMonths, MonthInputs in) {
    int months = Arrays.stream(ruledMonths).max().orElse(0);
    weight = Revolution.weight(p, ruledMonths);
    double people = 0;
    for (int r = 0; r < Region.COUNT; r++) {
      people += s.real("peopleReported")[r] + s.whole("townPersons")[r];
    }
    aid = Revolution.aid(p, weight, months, people * p.incomePerHeadRoubles() * 100);
    grainSentKgYear = s.scaled(Revolution.grainSentKgYear(p, weight, months));
    threat = Revolution.threat(p, in.warThreat(), weight);
  }
}
