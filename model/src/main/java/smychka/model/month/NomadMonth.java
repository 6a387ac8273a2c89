package smychka.model.month;

import java.util.Arrays;
import smychka.engine.Month;
import smychka.model.accounts.Books;
import smychka.model.countryside.Herds;
import smychka.model.countryside.NomadHerds;
import smychka.model.tables.Region;

/// The herds of nomads in a month, under settlement and meat plans.
final class NomadMonth {
  private final MonthSchedule s;
  private final long[][] lost = new long[Herds.KINDS][Region.COUNT];

  NomadMonth(MonthSchedule schedule) {
    s = schedule;
  }

  void clear() {
    for (long[] kind : lost) {
      Arrays.fill(kind, 0);
    }
  }

  /// (CS-5.11) herds of nomads under settlement and meat plans.
  void begin(Month month, MonthInputs in) {
    int r = Region.KAZAKHSTAN_KIRGHIZIA.number();
    herdFood(in, r);
    if (in.collective().nomadSettlement() <= 0) {
      return;
    }
    long key = s.key("nomads", month);
    for (int i = s.layout.regionStarts[r]; i < s.layout.regionStarts[r + 1]; i++) {
      NomadHerds.step(
          s.p.nomads(), in.collective().nomadSettlement(), key, s.layout.nomads, i, r, lost);
    }
  }

  private void herdFood(MonthInputs in, int r) {
    Books b = s.state.books;
    double people = Math.max(1, b.ledger().opening(b.villagePeople, r));
    double units =
        NomadHerds.units(
                b.ledger().opening(b.herd[Herds.HORSES], r),
                b.ledger().opening(b.herd[Herds.CATTLE], r),
                b.ledger().opening(b.herd[Herds.SHEEP_GOATS], r))
            / people;
    if (s.p.nomads().offered(in.collective().nomadSettlement())) {
      s.real("freeHerdUnits")[r] = Math.max(units, s.real("freeHerdUnits")[r]);
    } else {
      s.real("herdFoodLost")[r] = 1 - NomadHerds.foodLeft(units, s.real("freeHerdUnits")[r]);
    }
  }

  /// (CS-5.12) part of the food of herds on the steppe that is left in a region.
  double herdFood(int r) {
    return 1 - s.real("herdFoodLost")[r];
  }

  /// Animals lost by nomads [head].
  long lost(int kind, int r) {
    return lost[kind][r];
  }
}
