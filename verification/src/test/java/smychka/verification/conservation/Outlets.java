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

  /// Looks at a country after a month.
  void month(Country country) {
    Books b = country.books();
    pool(b, "trusts", b.trustMoney, trusts(b));
    pool(b, "trade", b.tradeMoney, trade(b));
    pool(b, "due to villages", b.farmMoney, b.otherIncome, b.farmsPayServices);
    pool(b, "due to services", b.servicesMoney, b.wages[4], b.casualWages);
    pool(b, "due to private traders", b.traderPoolMoney, b.wages[5], b.tradersPayTax);
    pool(b, "due to artisans", b.artisanMoney, b.wages[6]);
    pool(b, "unsold goods", b.trustGoods, b.goodsShipped);
    pool(b, "wholesale goods", b.wholesaleGoods, b.goodsToVillage, b.goodsToTown);
    pool(b, "village cash", b.villageMoney, b.otherIncome, b.paidByState, b.paidByTraders);
    pool(b, "town cash", b.townMoney, b.townPaysShops, b.townPaysFarms, b.townPaysServices);
  }

  /// The most months of outflow that an account has held.
  double most(String account) {
    return most.getOrDefault(account, 0.0);
  }

  /// All of them.
  Map<String, Double> most() {
    return most;
  }

  private static int[] trusts(Books b) {
    return new int[] {
      b.wages[0], b.wages[1], b.trustsPayTreasury, b.trustsPayFarms, b.trustsPayServices
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

  /// An account against the mean of its outflow in the last year; a change of currency begins a new
  /// year.
  private void pool(Books b, String name, int account, int... out) {
    Ledger ledger = b.ledger();
    double held = 0;
    double moved = 0;
    for (int r = 0; r < Region.COUNT; r++) {
      held += ledger.opening(account, r);
      for (int flow : out) {
        moved += flow == b.otherIncome || flow == b.paidByState || flow == b.paidByTraders
            ? ledger.received(flow, r)
            : ledger.given(flow, r);
      }
    }
    Deque<Double> year = flows.computeIfAbsent(name, k -> new ArrayDeque<>());
    year.addLast(moved);
    if (year.size() > YEAR) {
      year.removeFirst();
    }
    double mean = year.stream().mapToDouble(x -> x).average().orElse(0);
    if (year.size() == YEAR && mean > 0) {
      most.merge(name, held / mean, Math::max);
    }
  }

  /// Forgets the flows of an old unit of account.
  void newCurrency() {
    flows.values().forEach(Deque::clear);
  }
}
