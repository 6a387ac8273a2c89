package smychka.verification.conservation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import smychka.engine.ColumnInfo;
import smychka.engine.Ledger;
import smychka.engine.Month;
import smychka.engine.Table;
import smychka.model.accounts.Books;
import smychka.model.month.Country;
import smychka.model.month.Inside;
import smychka.model.month.ModelInputs;
import smychka.model.month.Snapshot;
import smychka.model.tables.Nation;
import smychka.model.tables.Region;

/// Looks at a country after each month and takes down what is wrong, by what it is that is wrong.
final class Watch {
  /// Ids, logs, accounts of the treasury, the bank and those they owe to, and the draught of
  /// tractors less what ill-fed horses of a collective farm lack.
  private static final Set<String> MAY_BE_NEGATIVE =
      Set.of("id", "privateLogit", "depreciationMonth", "issuedThisYear", "kolkhozDraught");

  /// Parts of a unit that the rate of redemption is counted in, and rounding.
  private static final long PARTS = 1000;

  private final ModelInputs inputs;
  private final Map<String, List<String>> complaints = new TreeMap<>();
  private final List<long[]> homecomers = new ArrayList<>();
  private final List<long[][]> herdsChange = new ArrayList<>();
  private Held before;
  private double rate;
  private long rounding;
  private double unitParts = 1;
  int months;
  int conversions;
  int divisions;
  private int rows;

  Watch(Country country, ModelInputs inputs) {
    this.inputs = inputs;
    before = Held.now(country);
    rows = Inside.households(country.snapshot()).rows();
  }

  /// Complaints of a kind; none when all is well.
  List<String> about(String what) {
    return complaints.getOrDefault(what, List.of());
  }

  /// Soldiers home, townsfolk back to villages, prisoners and exiles released or fled, less those
  /// led away, called up and dead of typhus, by month and region.
  List<long[]> homecomers() {
    return homecomers;
  }

  /// Animals born less dead, eaten, slaughtered for fear, taken and lost, by month, kind and
  /// region.
  List<long[][]> herdsChange() {
    return herdsChange;
  }

  void month(Country country) {
    Month month = country.month().plus(-1);
    Held after = Held.now(country);
    Snapshot snapshot = country.snapshot();
    world(month, country.books(), snapshot, after);
    arrivals(month, country.books().ledger());
    columns(month, snapshot, country.books(), after);
    signs(month, Inside.households(snapshot));
    signs(month, Inside.villages(snapshot));
    signs(month, Inside.regions(snapshot));
    signs(month, Inside.townsfolk(snapshot));
    signs(month, Inside.enterprises(snapshot));
    signs(month, Inside.nation(snapshot));
    ends(country.books());
    divisions += Inside.households(snapshot).rows() == rows ? 0 : 1;
    rows = Inside.households(snapshot).rows();
    before = after;
    months++;
  }

  private void world(Month month, Books b, Snapshot snapshot, Held after) {
    Ledger ledger = b.ledger();
    for (Identities identity : Identities.of(b)) {
      long gap = identity.gap(ledger, before.world(identity.accounts()), after);
      check(gap == 0, "the world", month, identity.commodity() + " gains " + gap);
    }
    money(month, b, snapshot, after);
  }

  /// All money together changes by the conversion of the currency only, exactly by a decree and
  /// when paper is redeemed at its rate; what is in hands changes by what is paid to them and by
  /// them.
  private void money(Month month, Books b, Snapshot snapshot, Held after) {
    Identities money = Identities.money(b);
    long decreed = Math.max(1, inputs.at(month).conversionDivisor());
    double now = Inside.nation(snapshot).doubleColumn("unitParts")[0];
    long divisor = Math.round(decreed * unitParts / now);
    unitParts = now;
    long rest = Inside.rounding(snapshot) - rounding;
    long held = before.world(money.accounts());
    check(decreed > 1 || rest == 0, "the world", month, "money is rounded without a conversion");
    if (decreed > 1 && !inputs.at(month).money().paper()) {
      long over = Math.max(1, Math.round(PARTS * rate));
      long parts = PARTS * held - rest - over * after.world(money.accounts());
      check(parts == 0, "the world", month, "money is redeemed with " + parts);
    } else {
      long kept = PARTS * held - rest;
      check(kept % (PARTS * divisor) == 0, "the world", month, "money does not convert exactly");
      long gap = money.gap(b.ledger(), kept / (PARTS * divisor), after);
      check(gap == 0, "the world", month, "money gains " + gap);
    }
    rate = Inside.nation(snapshot).doubleColumn("unitsPerGoldKopek")[0];
    Identities hands = Identities.hands(b);
    if (decreed == 1) {
      long found = hands.gap(b.ledger(), before.world(hands.accounts()), after);
      check(found == 0, "the world", month, "money in hands gains " + found);
    }
    rounding += rest;
    conversions += decreed > 1 ? 1 : 0;
  }

  private void arrivals(Month month, Ledger ledger) {
    for (int flow = 0; flow < ledger.flows(); flow++) {
      long sent = 0;
      for (int r = 0; r < Region.COUNT; r++) {
        sent += ledger.given(flow, r) - ledger.received(flow, r);
      }
      check(sent == 0, "arrivals", month, ledger.flowName(flow) + " loses " + sent);
    }
  }

  private void columns(Month month, Snapshot snapshot, Books b, Held held) {
    Table hh = Inside.households(snapshot);
    Table regions = Inside.regions(snapshot);
    agree(month, "grain", sum(hh.intColumn("grainKg")), held.world(b.villageGrain));
    agree(month, "seed", sum(hh.intColumn("seedKg")), held.world(b.villageSeed));
    agree(month, "land", sum(hh.intColumn("landAres")), held.world(b.land));
    agree(month, "cash", Arrays.stream(hh.longColumn("money")).sum(), held.world(b.villageMoney));
    long mouths = sum(hh.byteColumn("workers")) + sum(hh.byteColumn("dependants"));
    Table villages = Inside.villages(snapshot);
    agree(
        month,
        "grain of collective farms",
        Arrays.stream(villages.longColumn("kolkhozGrainKg")).sum(),
        held.world(b.kolkhozGrain));
    agree(
        month,
        "seed of collective farms",
        Arrays.stream(villages.longColumn("kolkhozSeedKg")).sum(),
        held.world(b.kolkhozSeed));
    agree(month, "people", mouths, held.world(b.villagePeople));
    agree(month, "soldiers", sum(hh.byteColumn("soldiers")), held.world(b.villageSoldiers));
    String[] herds = {"horses", "cattle", "pigs", "sheepGoats"};
    for (int kind = 0; kind < herds.length; kind++) {
      agree(month, herds[kind], sum(hh.shortColumn(herds[kind])), held.world(b.herd[kind]));
    }
    long state = Arrays.stream(regions.longColumn("stateGrainKg")).sum();
    agree(month, "state grain", state, held.world(b.stateGrain));
    long towns = Arrays.stream(regions.longColumn("townPersons")).sum();
    agree(month, "towns", towns, held.world(b.townPeople));
    towns(month, snapshot, b, held);
  }

  private void towns(Month month, Snapshot snapshot, Books b, Held held) {
    Table folk = Inside.townsfolk(snapshot);
    Table regions = Inside.regions(snapshot);
    Table trusts = Inside.enterprises(snapshot);
    Table nation = Inside.nation(snapshot);
    long persons = sum(folk.byteColumn("earners")) + sum(folk.byteColumn("dependants"));
    agree(month, "townsfolk", persons, held.world(b.townPeople));
    long cash = Arrays.stream(folk.longColumn("money")).sum();
    agree(month, "town cash", cash, held.world(b.townMoney));
    long bread =
        sum(folk.intColumn("grainKg")) + Arrays.stream(regions.longColumn("townGrainKg")).sum();
    agree(month, "town grain", bread, held.world(b.townGrain));
    long goods = Arrays.stream(trusts.longColumn("stockKopeks")).sum();
    agree(month, "goods of trusts", goods, held.world(b.trustGoods));
    agree(month, "gold", nation.longColumn("goldKopeks")[0], held.world(b.gold));
    long owed = 0;
    for (String account : Nation.MONEY) {
      owed += nation.longColumn(account)[0];
    }
    long booked =
        held.world(
            b.treasury,
            b.trustMoney,
            b.tradeMoney,
            b.farmMoney,
            b.servicesMoney,
            b.artisanMoney,
            b.traderPoolMoney);
    agree(month, "accounts of the state", owed, booked);
    long idle = 0;
    byte[] earners = folk.byteColumn("earners");
    byte[] working = folk.byteColumn("working");
    for (int i = 0; i < earners.length; i++) {
      idle = Math.min(idle, earners[i] - working[i]);
    }
    check(idle == 0, "signs", month, "more work than earn in a town household");
  }

  private void agree(Month month, String what, long columns, long books) {
    check(columns == books, "columns", month, what + ": " + columns + " in rows, not " + books);
  }

  private void signs(Month month, Table table) {
    for (ColumnInfo column : table.columns()) {
      if (MAY_BE_NEGATIVE.contains(column.name()) || Nation.MONEY.contains(column.name())) {
        continue;
      }
      double least = least(table.array(column.name()));
      check(least >= 0, "signs", month, table.name() + "." + column.name() + " falls to " + least);
    }
  }

  private void ends(Books b) {
    Ledger ledger = b.ledger();
    long[] home = new long[Region.COUNT];
    long[][] herds = new long[b.herd.length][Region.COUNT];
    for (int r = 0; r < Region.COUNT; r++) {
      home[r] =
          ledger.given(b.home, r)
              + ledger.received(b.backToVillage, r)
              + ledger.received(b.freedVillage, r)
              + ledger.received(b.fledExile, r)
              + ledger.received(b.releasedExile, r)
              - ledger.given(b.exiled, r)
              - ledger.given(b.called, r)
              - ledger.given(b.typhusDeaths, r)
              - ledger.given(b.takenVillage, r)
              - ledger.given(b.executedVillage, r);
      for (int kind = 0; kind < herds.length; kind++) {
        herds[kind][r] =
            ledger.received(b.born[kind], r)
                - ledger.given(b.died[kind], r)
                - ledger.given(b.slaughtered[kind], r)
                - ledger.given(b.feared[kind], r)
                - ledger.given(b.takenByArmies[kind], r)
                - ledger.given(b.neglected[kind], r)
                - ledger.given(b.nomadsLost[kind], r);
      }
    }
    homecomers.add(home);
    herdsChange.add(herds);
  }

  private void check(boolean holds, String kind, Month month, String what) {
    if (!holds) {
      complaints.computeIfAbsent(kind, k -> new ArrayList<>()).add(month + ": " + what);
    }
  }

  private static long sum(Object rows) {
    long sum = 0;
    switch (rows) {
      case byte[] a -> {
        for (byte x : a) {
          sum += x;
        }
      }
      case short[] a -> {
        for (short x : a) {
          sum += x;
        }
      }
      case int[] a -> {
        for (int x : a) {
          sum += x;
        }
      }
      default -> throw new IllegalArgumentException(rows.getClass().getName());
    }
    return sum;
  }

  /// The least value; not a number when one of them is none.
  private static double least(Object rows) {
    double least = Double.POSITIVE_INFINITY;
    switch (rows) {
      case byte[] a -> {
        for (byte x : a) {
          least = Math.min(least, x);
        }
      }
      case short[] a -> {
        for (short x : a) {
          least = Math.min(least, x);
        }
      }
      case int[] a -> {
        for (int x : a) {
          least = Math.min(least, x);
        }
      }
      case long[] a -> {
        for (long x : a) {
          least = Math.min(least, x);
        }
      }
      case float[] a -> {
        for (float x : a) {
          least = Math.min(least, x);
        }
      }
      case double[] a -> {
        for (double x : a) {
          least = Math.min(least, x);
        }
      }
      default -> throw new IllegalArgumentException(rows.getClass().getName());
    }
    return least;
  }
}
