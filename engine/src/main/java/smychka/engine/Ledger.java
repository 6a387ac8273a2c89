package smychka.engine;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// Books in double entry, in whole units, by region. Every movement is posted once to a flow, which
/// takes from one account what it gives to another, perhaps in another region. At the end of the
/// month the holders count what they hold, and each count must equal opening + received - given, to
/// the unit. Goods on the way are an account like any other.
public final class Ledger {
  /// What an account is: stocks `HELD` are counted and never negative; `OWED` ones are counted and
  /// may be negative; a `SOURCE` only gives, a `SINK` only takes, and neither is counted.
  public enum Kind {
    HELD,
    OWED,
    SOURCE,
    SINK
  }

  private record Account(String commodity, String name, Kind kind) {
    boolean counted() {
      return kind == Kind.HELD || kind == Kind.OWED;
    }

    @Override
    public String toString() {
      return commodity + "/" + name;
    }
  }

  private record Flow(String name, int from, int to) {}

  private final List<String> regions;
  private final List<Account> accounts = new ArrayList<>();
  private final List<Flow> flows = new ArrayList<>();

  /// Of each flow, the account it takes from and the one it gives to.
  private int[] ends = {};

  private long[] opening = {};
  private long[] actual = {};
  private boolean[] counted = {};
  private long[] given = {};
  private long[] received = {};
  private long[] lastGiven = {};
  private long[] lastReceived = {};

  public Ledger(List<String> regions) {
    this.regions = List.copyOf(regions);
  }

  /// Opens an account with nothing in it and returns its number.
  public int account(String commodity, String name, Kind kind) {
    Account account = new Account(commodity, name, kind);
    for (Account other : accounts) {
      if (other.commodity.equals(commodity) && other.name.equals(name)) {
        throw new IllegalArgumentException("account " + account + " exists already");
      }
    }
    accounts.add(account);
    int cells = accounts.size() * regions.size();
    opening = Arrays.copyOf(opening, cells);
    actual = Arrays.copyOf(actual, cells);
    counted = Arrays.copyOf(counted, cells);
    return accounts.size() - 1;
  }

  /// Names a movement between two accounts of one commodity and returns its number.
  public int flow(String name, int fromAccount, int toAccount) {
    Account from = accounts.get(fromAccount);
    Account to = accounts.get(toAccount);
    if (!from.commodity.equals(to.commodity)) {
      throw new IllegalArgumentException(
          "flow %s turns %s into %s".formatted(name, from.commodity, to.commodity));
    }
    if (from.kind == Kind.SINK || to.kind == Kind.SOURCE) {
      throw new IllegalArgumentException(
          "flow %s goes from %s (%s) to %s (%s)".formatted(name, from, from.kind, to, to.kind));
    }
    for (Flow other : flows) {
      if (other.name.equals(name)) {
        throw new IllegalArgumentException("flow " + name + " exists already");
      }
    }
    flows.add(new Flow(name, fromAccount, toAccount));
    ends = Arrays.copyOf(ends, 2 * flows.size());
    ends[ends.length - 2] = fromAccount;
    ends[ends.length - 1] = toAccount;
    int cells = flows.size() * regions.size();
    given = Arrays.copyOf(given, cells);
    received = Arrays.copyOf(received, cells);
    lastGiven = Arrays.copyOf(lastGiven, cells);
    lastReceived = Arrays.copyOf(lastReceived, cells);
    return flows.size() - 1;
  }

  /// Sets what an account holds before anything is posted.
  public void open(int account, int region, long amount) {
    requireCounted(account);
    opening[cell(account, region)] = amount;
  }

  /// Restates what an account holds in a new unit, before anything is posted this month:
  /// `newAmount` is what its holders have after converting, `parts` what they had over. The two
  /// must make up what the books held; the parts are for a rounding account.
  public void restate(
      int account, int region, ExactConversion conversion, long newAmount, long parts) {
    requireCounted(account);
    int cell = cell(account, region);
    if (balance(account, region) != opening[cell]) {
      throw new IllegalStateException(
          accounts.get(account) + " is restated after something was posted to it");
    }
    if (!conversion.balances(opening[cell], newAmount, parts)) {
      throw new LedgerException(
          "%s in %s: %d at %d/%d is not %d and %d parts"
              .formatted(
                  accounts.get(account),
                  regions.get(region),
                  opening[cell],
                  conversion.numerator(),
                  conversion.denominator(),
                  newAmount,
                  parts));
    }
    opening[cell] = newAmount;
  }

  /// Moves an amount, not negative, from a region's account to another's.
  public void post(int flow, int fromRegion, int toRegion, long amount) {
    if (amount < 0) {
      throw new IllegalArgumentException(
          "flow %s from %s to %s cannot be negative: %d"
              .formatted(
                  flows.get(flow).name, regions.get(fromRegion), regions.get(toRegion), amount));
    }
    int from = cell(flow, fromRegion);
    int to = cell(flow, toRegion);
    given[from] = Math.addExact(given[from], amount);
    received[to] = Math.addExact(received[to], amount);
  }

  /// Moves an amount within a region.
  public void post(int flow, int region, long amount) {
    post(flow, region, region, amount);
  }

  /// What an account should hold by the books, month so far included.
  public long balance(int account, int region) {
    long balance = opening[cell(account, region)];
    for (int f = 0; f < ends.length / 2; f++) {
      if (ends[2 * f + 1] == account) {
        balance = Math.addExact(balance, received[cell(f, region)]);
      }
      if (ends[2 * f] == account) {
        balance = Math.subtractExact(balance, given[cell(f, region)]);
      }
    }
    return balance;
  }

  /// Reports what the holders of an account counted in a region.
  public void count(int account, int region, long amount) {
    requireCounted(account);
    int cell = cell(account, region);
    actual[cell] = amount;
    counted[cell] = true;
  }

  /// Checks every counted account and carries the counts over as the next month's opening.
  public void close(Month month) throws LedgerException {
    StringBuilder errors = new StringBuilder();
    for (int account = 0; account < accounts.size(); account++) {
      if (accounts.get(account).counted()) {
        for (int region = 0; region < regions.size(); region++) {
          check(account, region, errors);
        }
      }
    }
    if (!errors.isEmpty()) {
      throw new LedgerException("the books of " + month + " do not close:" + errors);
    }
    System.arraycopy(actual, 0, opening, 0, opening.length);
    Arrays.fill(counted, false);
    long[] spentGiven = lastGiven;
    long[] spentReceived = lastReceived;
    lastGiven = given;
    lastReceived = received;
    given = spentGiven;
    received = spentReceived;
    Arrays.fill(given, 0);
    Arrays.fill(received, 0);
  }

  /// Per flow, what moved in the month last closed, over all regions.
  public long[] flowTotals() {
    long[] totals = new long[flows.size()];
    for (int f = 0; f < totals.length; f++) {
      for (int region = 0; region < regions.size(); region++) {
        totals[f] = Math.addExact(totals[f], lastGiven[cell(f, region)]);
      }
    }
    return totals;
  }

  /// What a flow took from a region in the month last closed.
  public long given(int flow, int region) {
    return lastGiven[cell(flow, region)];
  }

  /// What a flow brought to a region in the month last closed.
  public long received(int flow, int region) {
    return lastReceived[cell(flow, region)];
  }

  /// What an account held when the month began.
  public long opening(int account, int region) {
    return opening[cell(account, region)];
  }

  public int accounts() {
    return accounts.size();
  }

  public int flows() {
    return flows.size();
  }

  public String accountName(int account) {
    return accounts.get(account).toString();
  }

  public String flowName(int flow) {
    return flows.get(flow).name;
  }

  /// Independent books in the same state.
  public Ledger copy() {
    Ledger copy = new Ledger(regions);
    copy.accounts.addAll(accounts);
    copy.flows.addAll(flows);
    copy.ends = ends.clone();
    copy.opening = opening.clone();
    copy.actual = actual.clone();
    copy.counted = counted.clone();
    copy.given = given.clone();
    copy.received = received.clone();
    copy.lastGiven = lastGiven.clone();
    copy.lastReceived = lastReceived.clone();
    return copy;
  }

  /// Writes names, openings and the flows of the month last closed; only between two months.
  public void write(DataOutput out) throws IOException {
    if (anyPosted()) {
      throw new IllegalStateException("books are written after closing a month, not within it");
    }
    out.writeUTF(chart());
    writeAll(out, opening);
    writeAll(out, lastGiven);
    writeAll(out, lastReceived);
  }

  /// Takes over what books with the same accounts and flows wrote.
  public void readFrom(DataInput in) throws IOException {
    String found = in.readUTF();
    if (!found.equals(chart())) {
      throw new IOException("the books have other accounts or flows: " + found);
    }
    readAll(in, opening);
    readAll(in, lastGiven);
    readAll(in, lastReceived);
    Arrays.fill(counted, false);
    Arrays.fill(given, 0);
    Arrays.fill(received, 0);
  }

  private boolean anyPosted() {
    return Arrays.stream(given).anyMatch(amount -> amount != 0);
  }

  private String chart() {
    return regions + " " + accounts + " " + flows;
  }

  private static void writeAll(DataOutput out, long[] amounts) throws IOException {
    for (long amount : amounts) {
      out.writeLong(amount);
    }
  }

  private static void readAll(DataInput in, long[] amounts) throws IOException {
    for (int i = 0; i < amounts.length; i++) {
      amounts[i] = in.readLong();
    }
  }

  private void check(int account, int region, StringBuilder errors) {
    Account kept = accounts.get(account);
    int cell = cell(account, region);
    long expected = balance(account, region);
    if (!counted[cell]) {
      errors.append("\n  %s in %s was not counted".formatted(kept, regions.get(region)));
    } else if (actual[cell] != expected) {
      errors
          .append(
              "\n  %s in %s: expected %d, counted %d (difference %d); opening %d"
                  .formatted(
                      kept,
                      regions.get(region),
                      expected,
                      actual[cell],
                      actual[cell] - expected,
                      opening[cell]))
          .append(movements(account, region));
    } else if (expected < 0 && kept.kind == Kind.HELD) {
      errors.append("\n  %s in %s is negative: %d".formatted(kept, regions.get(region), expected));
    }
  }

  private String movements(int account, int region) {
    StringBuilder text = new StringBuilder();
    for (int f = 0; f < flows.size(); f++) {
      Flow flow = flows.get(f);
      if (flow.to == account && received[cell(f, region)] != 0) {
        text.append(", ").append(flow.name).append(" +").append(received[cell(f, region)]);
      }
      if (flow.from == account && given[cell(f, region)] != 0) {
        text.append(", ").append(flow.name).append(" -").append(given[cell(f, region)]);
      }
    }
    return text.toString();
  }

  private void requireCounted(int account) {
    if (!accounts.get(account).counted()) {
      throw new IllegalArgumentException(
          "account %s is a %s and holds nothing"
              .formatted(accounts.get(account), accounts.get(account).kind));
    }
  }

  private int cell(int row, int region) {
    return row * regions.size() + Objects.checkIndex(region, regions.size());
  }
}
