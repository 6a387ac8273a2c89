package smychka.model.people;

import smychka.engine.Draws;
import smychka.engine.MechanismSpec;
import smychka.model.tables.Trade;

/// Bread on cards in towns: who has a card, to how much it entitles, and what the state's stock of
/// a region gives on it.
///
/// ```
/// (ST-3.2) card   = 365/12·b·(N_w·workers + N_e·employees + N_d·others)/1000          [kg a month]
/// (ST-3.8) card   = card·(1 + g)·lists                                                [kg a month]
/// (ST-3.3) claim  = min(card, max(0, n + a·(m·n − G)))                                [kg a month]
/// (ST-3.4) issued = claim·min(1, S/(Σ claim + w·c·n·persons without cards))           [kg a month]
/// (ST-3.5) sold   = persons·min(n, (S − Σ issued)/persons without cards)              [kg a month]
/// ```
///
/// - (ST-3.2) N norms of bread [g a day] of a worker, an employee and a dependant, b grain in a
///   kilogram of bread. Workers are those at work in industry and transport, employees those at
///   work in offices, services and crafts; others are dependants and earners without work.
/// - (ST-3.8) g groats, canteens, meals of children: grain issued beside bread, more in civil war;
///   lists as far as lists of supply are stretched (ST-2.25).
/// - (ST-3.3) nobody buys on a card more than he wants to hold: n bread by norm, G in store, m
///   months of it wished (PO-6.1).
/// - (ST-3.4) S the state's store for the towns of a region; what it lacks is lacking on all cards
///   alike. c share of their bread that the state sells to towns without cards (ST-2.2), w the
///   weight of theirs beside cards when there is not enough for both.
/// - (ST-3.5) what is left is sold freely in towns without cards; where there are no cards at all,
///   the store is sold the same a head.
///
/// The lever `rationing` is the share of town households whose town is under cards; which ones is a
/// draw of the household, kept for the run. Assumption ST-3.b: private traders have no card, and
/// where there are cards the state sells to nobody without one.
public final class Rationing {
  /// What rationing reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("people.rationing", "ST-3")
          .reads(
              "townsfolk.id",
              "townsfolk.region",
              "townsfolk.trade",
              "townsfolk.earners",
              "townsfolk.working",
              "townsfolk.dependants",
              "townsfolk.grainKg")
          .writes("townsfolk.card", "townsfolk.claimKg", "townsfolk.rationKg");

  /// What stands in the column of cards: a town without cards, a card, no card in a town with them.
  public static final byte NO_CARDS = 0, HOLDER = 1, EXCLUDED = 2;

  private static final double DAYS = 365.0 / 12;

  private Rationing() {}

  /// Parameters of rationing (`data/parameters/people/rationing.yaml`).
  public record Parameters(
      double grainPerBread,
      double weightWithoutCards,
      double besideBreadInWar,
      double besideBread) {
    /// Refuses what cannot be.
    public Parameters {
      if (!(grainPerBread > 0 && grainPerBread <= 1)) {
        throw new IllegalArgumentException(
            "grainPerBread must lie between 0 and 1, got " + grainPerBread);
      }
      if (!(weightWithoutCards >= 0 && weightWithoutCards <= 1)) {
        throw new IllegalArgumentException(
            "weightWithoutCards must lie between 0 and 1, got " + weightWithoutCards);
      }
    }

    /// Grain of a month on a norm of bread [g a day], in kg.
    public double grainKg(double gramsOfBreadADay) {
      return DAYS * grainPerBread * gramsOfBreadADay / 1000;
    }
  }

  /// Share of town households under cards, and grain of a month on the card of each category [kg].
  public record Norms(double share, double workerKg, double employeeKg, double dependantKg) {
    /// Whether anything is issued on cards.
    public boolean inForce() {
      return share > 0 && workerKg + employeeKg + dependantKg > 0;
    }
  }

  /// The columns rationing may touch.
  public record Columns(
      long[] id,
      int[] region,
      byte[] trade,
      byte[] earners,
      byte[] working,
      byte[] dependants,
      int[] grainKg,
      byte[] card,
      double[] claimKg,
      double[] rationKg) {}

  /// What is claimed on cards, who holds them, and who is without one beside them, by region.
  public record Claims(double[] kg, long[] holders, long[] excluded) {
    /// Nothing, for `regions` regions.
    public static Claims none(int regions) {
      return new Claims(new double[regions], new long[regions], new long[regions]);
    }

    /// Persons of a region's towns that the state does not sell to freely.
    public long persons(int r) {
      return holders[r] + excluded[r];
    }
  }

  /// (ST-3.2) grain of a month on the cards of a household that lives by `trade`.
  static double card(Norms n, int trade, int earners, int working, int dependants) {
    double each = trade <= Trade.TRANSPORT ? n.workerKg : n.employeeKg;
    return each * working + n.dependantKg * (earners - working + dependants);
  }

  /// Gives out cards and adds up what is claimed on them; `key` is the same in all months.
  public static void claim(
      TownLife.Parameters life, Norms n, double stockMonths, long key, Columns c, Claims sum) {
    claim(life, n, stockMonths, key, c, TownRows.all(c.id.length), sum);
  }

  /// The same for some rows, all of regions that no other call has.
  public static void claim(
      TownLife.Parameters life,
      Norms n,
      double stockMonths,
      long key,
      Columns c,
      TownRows rows,
      Claims sum) {
    boolean inForce = n.inForce();
    for (int k = rows.from(); k < rows.to(); k++) {
      int i = rows.row()[k];
      c.claimKg[i] = 0;
      c.card[i] = NO_CARDS;
      if (!inForce || Draws.unit(Draws.bits(key, c.id[i])) >= n.share) {
        continue;
      }
      int persons = c.earners[i] + c.dependants[i];
      int r = c.region[i];
      if (c.trade[i] == Trade.TRADER) {
        c.card[i] = EXCLUDED;
        sum.excluded[r] += persons;
        continue;
      }
      c.card[i] = HOLDER;
      sum.holders[r] += persons;
      double norm = life.normKg() * persons;
      double wanted = TownLife.wanted(life, norm, stockMonths, c.grainKg[i]);
      double card = card(n, c.trade[i], c.earners[i], c.working[i], c.dependants[i]);
      c.claimKg[i] = Math.min(card, wanted);
      sum.kg[r] += c.claimKg[i];
    }
  }

  /// (ST-3.4) share of what is claimed that a store of `storeKg` gives beside `otherKg` that it
  /// sells freely.
  public static double cut(Parameters p, double storeKg, double claimedKg, double otherKg) {
    double wanted = claimedKg + p.weightWithoutCards * otherKg;
    return claimedKg <= 0 ? 1 : Math.min(1, storeKg / wanted);
  }

  /// (ST-3.5) what is sold a head where there are no cards [kg].
  public static double freeKgPerHead(double normKg, double leftKg, double persons) {
    return persons < 1 ? 0 : Math.min(normKg, Math.max(0, leftKg) / persons);
  }

  /// Sets the ration of each household: what its card gives, or its part of what is sold freely;
  /// adds what cards give to `issued[region]`.
  public static void issue(double[] cut, double[] freeKgPerHead, Columns c, long[] issued) {
    issue(cut, freeKgPerHead, c, TownRows.all(c.id.length), issued);
  }

  /// The same for some rows, all of regions that no other call has.
  public static void issue(
      double[] cut, double[] freeKgPerHead, Columns c, TownRows rows, long[] issued) {
    long all = 0;
    for (int k = rows.from(); k < rows.to(); k++) {
      int i = rows.row()[k];
      int r = c.region[i];
      int persons = c.earners[i] + c.dependants[i];
      c.rationKg[i] =
          switch (c.card[i]) {
            case HOLDER -> cut[r] * c.claimKg[i];
            case EXCLUDED -> 0;
            default -> freeKgPerHead[r] * persons;
          };
      all += c.card[i] == HOLDER ? (long) c.rationKg[i] : 0;
      if (k + 1 == rows.to() || c.region[rows.row()[k + 1]] != r) {
        issued[r] += all;
        all = 0;
      }
    }
  }
}
