package smychka.verification.conservation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import smychka.engine.Ledger;
import smychka.model.accounts.Books;
import smychka.model.month.Country;
import smychka.model.tables.Region;

/// How many months of what flows out of them the accounts of trusts, trade and pools hold, and how
/// much goods and cash hold of what is sold and earned: the most they come to in a run.
final class Outlets {
  private static final int YEAR = 12;

  private final Map<String, Deque<Double>> flows = new TreeMap<>();
  private final Map<String, Double> most = new TreeMap<>();
  private final Map<String, Double> last = new TreeMap<>();

  /// Looks at a country after a month, at so many units of account for a gold kopek.
  void month(Country country, double units) {
    Books b = country.books();
    pool(b, "trusts", units, b.trustMoney, trusts(b));
    pool(b, "trade", units, b.tradeMoney, trade(b));
    pool(b, "due to villages", units, b.farmMoney, b.otherIncome, b.farmsPayServices);
    pool(b, "due to services", units, b.servicesMoney, b.wages[4], b.casualWages);
    pool(b, "due to private traders", units, b.traderPoolMoney, b.wages[5], b.tradersPayTax);
    pool(b, "due to artisans", units, b.artisanMoney, b.wages[6]);
    pool(
        b,
        "village cash",
        units,
        b.villageMoney,
        b.otherIncome,
        b.paidByState,
        b.paidForForced,
        b.paidByTraders);
    pool(b, "town cash", units, b.townMoney, b.townPaysShops, b.townPaysFarms, b.townPaysServices);
    pool(b, "unsold goods", 1, b.trustGoods, b.goodsSold, b.townGoodsSold);
    pool(b, "wholesale goods", 1, b.wholesaleGoods, b.goodsToVillage, b.goodsToTown);
  }

  /// The most months of outflow that an account has held.
  double most(String account) {
    return most.getOrDefault(account, 0.0);
  }

  /// The months of outflow that an account holds in the end.
  double last(String account) {
    return last.getOrDefault(account, 0.0);
  }

  /// All of them.
  Map<String, Double> most() {
    return most;
  }

  private static int[] trusts(Books b) {
    return new int[] {
      b.wages[0],
      b.wages[1],
      b.trustsPayTreasury,
      b.profitDeducted,
      b.trustsPayFarms,
      b.trustsPayServices
    };
  }

  private static int[] trade(Books b) {
    return new int[] {
      b.tradePaysTrusts,
      b.tradePaysTreasury,
      b.tradePaysFarms,
      b.tradePaysArtisans,
      b.tradePaysTraders,
      b.tradePaysServices,
      b.tradePaysGrainTraders
    };
  }

  /// An account against the mean of its outflow, or of what is sold or earned, in the last year, in
  /// gold or in goods.
  private void pool(Books b, String name, double units, int account, int... flow) {
    Ledger ledger = b.ledger();
    double held = 0;
    double moved = 0;
    for (int r = 0; r < Region.COUNT; r++) {
      held += ledger.opening(account, r);
      for (int each : flow) {
        moved += ledger.given(each, r);
      }
    }
    Deque<Double> year = flows.computeIfAbsent(name, k -> new ArrayDeque<>());
    year.addLast(moved / units);
    if (year.size() > YEAR) {
      year.removeFirst();
    }
    double mean = year.stream().mapToDouble(x -> x).average().orElse(0);
    if (year.size() == YEAR && mean > 0) {
      most.merge(name, held / units / mean, Math::max);
      last.put(name, held / units / mean);
    }
  }
}
