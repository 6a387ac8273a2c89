package smychka.model.month;

import java.util.Arrays;
import smychka.engine.Apportion;
import smychka.model.accounts.Books;
import smychka.model.countryside.Consumers;
import smychka.model.countryside.HouseSearch;
import smychka.model.countryside.Kolkhoz;
import smychka.model.tables.Region;

/// The month of searches in members' houses: what is found goes back to the farm's store and is
/// delivered from there, and so is seed. Without black boards nothing is swept.
final class SearchMonth {
  private static final int N = Region.COUNT;

  private final MonthSchedule s;
  private final long[] back = new long[N];
  private final long[] seed = new long[N];

  SearchMonth(MonthSchedule schedule) {
    s = schedule;
  }

  void clear() {
    Arrays.fill(back, 0);
    Arrays.fill(seed, 0);
  }

  /// (CS-9.27) fear for grain in houses by village; empty where houses were never entered.
  double[] hazard(MonthInputs in) {
    double[] hazard = s.layout.farms.houseHazard();
    boolean any = s.p.houseSearch().boards(in.farmOrders().blacklists()) > 0;
    for (int v = 0; v < hazard.length && !any; v++) {
      any = hazard[v] > 0;
    }
    return any ? hazard : new double[0];
  }

  /// Searches the houses of village `v` for `owedKg`; returns what was delivered [kg].
  long search(MonthInputs in, Scratch own, int v, int r, int from, int to, double owedKg, int n) {
    HouseSearch.Parameters p = s.p.houseSearch();
    double boards = p.boards(in.farmOrders().blacklists());
    if (boards <= 0) {
      learn(v, 0);
      return 0;
    }
    double found = owedKg < 1 ? 0 : look(p, own, in.coercion(), from, to, n);
    long kg = (long) p.back(boards, owedKg, found);
    if (kg > 0) {
      Apportion.largestRemainder(kg, own.spare, 0, to - from, own.part);
      for (int i = from; i < to; i++) {
        s.layout.kolkhoz.grainKg()[i] -= (int) own.part[i - from];
      }
      back[r] += kg;
    }
    learn(v, found <= 0 ? 0 : kg / found);
    Kolkhoz.Farms f = s.layout.farms;
    long taken = (long) p.seed(boards, owedKg - kg, f.kolkhozSeedKg()[v]);
    f.kolkhozSeedKg()[v] -= taken;
    seed[r] += taken;
    f.kolkhozTakenKg()[v] += kg + taken;
    return kg + taken;
  }

  private void learn(int v, double seen) {
    double[] hazard = s.layout.farms.houseHazard();
    if (hazard[v] > 0 || seen > 0) {
      double next = s.p.force().delivery().learn(hazard[v], seen);
      hazard[v] = next < 1e-3 ? 0 : next;
    }
  }

  private double look(
      HouseSearch.Parameters p, Scratch own, double coercion, int from, int to, int n) {
    Kolkhoz.Columns c = s.layout.kolkhoz;
    double month = s.p.use().foodKgPerConsumerYear() / 12;
    double all = 0;
    for (int i = from; i < to; i++) {
      double need = n * month * Consumers.units(c.workers()[i], c.dependants()[i]);
      double here = c.common()[i] == 0 ? 0 : p.found(c.grainKg()[i], coercion, need);
      own.spare[i - from] = Math.floor(here);
      all += own.spare[i - from];
    }
    return all;
  }

  /// Posts the month.
  void post() {
    Books b = s.state.books;
    for (int r = 0; r < N; r++) {
      b.ledger().post(b.kolkhozReturned, r, back[r]);
      b.ledger().post(b.kolkhozSeedTaken, r, seed[r]);
    }
  }
}
