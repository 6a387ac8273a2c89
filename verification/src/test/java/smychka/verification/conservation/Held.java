package smychka.verification.conservation;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import smychka.engine.Ledger;
import smychka.model.accounts.Books;
import smychka.model.month.Country;
import smychka.model.tables.Region;

/// What the accounts of a country hold between two months, by account and region.
record Held(long[][] amounts) {
  static Held now(Country country) {
    Ledger ledger = country.books().ledger();
    long[][] amounts = new long[ledger.accounts()][Region.COUNT];
    for (int account = 0; account < amounts.length; account++) {
      for (int r = 0; r < Region.COUNT; r++) {
        amounts[account][r] = ledger.opening(account, r);
      }
    }
    return new Held(amounts);
  }

  /// The sum over the country of some accounts.
  long world(int... accounts) {
    long sum = 0;
    for (int account : accounts) {
      for (long amount : amounts[account]) {
        sum = Math.addExact(sum, amount);
      }
    }
    return sum;
  }

  void digest(MessageDigest digest) {
    ByteBuffer bytes = ByteBuffer.allocate(8 * Region.COUNT);
    for (long[] account : amounts) {
      bytes.clear();
      for (long amount : account) {
        bytes.putLong(amount);
      }
      digest.update(bytes.array());
    }
  }

  static int[] grain(Books b) {
    return new int[] {
      b.villageGrain,
      b.villageSeed,
      b.traderGrain,
      b.traderTransit,
      b.stateGrain,
      b.stateTransit,
      b.townGrain,
      b.kolkhozGrain,
      b.kolkhozSeed
    };
  }

  static int[] people(Books b) {
    return new int[] {
      b.villagePeople, b.townPeople, b.villageSoldiers, b.townSoldiers, b.prisoners, b.exiles
    };
  }
}
