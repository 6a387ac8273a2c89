package smychka.model.month;

import java.util.Arrays;
import smychka.model.people.Rationing;
import smychka.model.people.TownRows;
import smychka.model.tables.Region;

/// The towns' bread from the state in a month: what is claimed on cards, what towns lack of the
/// state's store for them, and what each household can buy of it.
///
/// ```
/// (ST-3.6) cards = max(0, Σ claim − S)                                              [kg a month]
/// (ST-3.7) need  = max(0, n·persons without cards − max(0, S − Σ claim))            [kg a month]
/// ```
///
/// By region; S the store before the state allots (ST-2.2), n bread of a person by norm. Cards are
/// a claim in full, of other need the state covers a share. While rations are part of pay, in the
/// years of paper, and no civil war is followed, there are no cards: the store is shared out the
/// same a head.
final class CardMonth {
  private final MonthSchedule s;
  private final int n = Region.COUNT;
  private final double[] cut = new double[n];
  private final long[] issued = new long[n];
  private final double[] freeKgPerHead = new double[n];
  private Rationing.Claims claims = Rationing.Claims.none(n);

  CardMonth(MonthSchedule schedule) {
    s = schedule;
  }

  private Rationing.Columns columns() {
    return s.state.townsfolk.view(Rationing.Columns.class);
  }

  /// Cards are given out; what is claimed on them is added up.
  void claim(MonthInputs in) {
    claims = Rationing.Claims.none(n);
    MonthInputs.Cards cards = in.cards();
    Rationing.Parameters p = s.p.rationing();
    boolean war = s.supplyMonth().followed();
    double beside = 1 + (war ? p.besideBreadInWar() : p.besideBread());
    beside *= war || in.grainOrders().quotas() ? s.stateMonth().lists() : 1;
    Rationing.Norms norms =
        new Rationing.Norms(
            in.money().paidInKindShare() > 0 && !war ? 0 : cards.share(),
            p.grainKg(cards.workerGramsDay()) * beside,
            p.grainKg(cards.officialGramsDay()) * beside,
            p.grainKg(cards.dependantGramsDay()) * beside);
    double months = s.townMonth().stockMonths();
    long key = s.streams.key("cards");
    Rationing.Columns c = columns();
    TownRows[] rows = s.townMonth().rows();
    s.townMonth()
        .each((r, worker) ->
            Rationing.claim(s.townMonth().life(), norms, months, key, c, rows[r], claims));
  }

  private double store(int r) {
    return s.whole("townGrainKg")[r];
  }

  /// Persons of a region's towns to whom the state sells freely.
  private double freePersons(int r) {
    return s.whole("townPersons")[r] - claims.persons(r);
  }

  /// (ST-3.6) what the state's store lacks of the claims on cards [kg].
  double cardNeed(int r) {
    return Math.max(0, claims.kg()[r] - store(r));
  }

  /// (ST-3.7) what it lacks of the bread by norm of those without cards [kg].
  double freeNeed(int r) {
    double month = s.townMonth().life().normKg() * freePersons(r);
    return Math.max(0, month - Math.max(0, store(r) - claims.kg()[r]));
  }

  /// What the state sets out to give the towns of a region in a month [kg].
  double owed(int r) {
    return cardNeed(r) + freeNeed(r) * s.p.stateGrain().townCoverShare();
  }

  /// The state's store is shared out over cards, then over those without.
  void issue() {
    double cover = s.p.stateGrain().townCoverShare();
    for (int r = 0; r < n; r++) {
      boolean cards = claims.persons(r) > 0;
      double other = s.townMonth().life().normKg() * Math.max(0, freePersons(r)) * cover;
      cut[r] = Rationing.cut(s.p.rationing(), store(r), claims.kg()[r], other);
      double left = store(r) - cut[r] * claims.kg()[r];
      freeKgPerHead[r] =
          cards
              ? Rationing.freeKgPerHead(s.townMonth().life().normKg(), left, freePersons(r))
              : store(r) / Math.max(1, s.whole("townPersons")[r]);
    }
    Arrays.fill(issued, 0);
    Rationing.Columns c = columns();
    TownRows[] rows = s.townMonth().rows();
    s.townMonth().each((r, worker) -> Rationing.issue(cut, freeKgPerHead, c, rows[r], issued));
  }

  /// Persons on cards in a region.
  long holders(int r) {
    return claims.holders()[r];
  }

  /// What is claimed on cards in a region [kg].
  double claimed(int r) {
    return claims.kg()[r];
  }

  /// What is issued on the cards of a region's households, to the kilogram a household [kg].
  long issued(int r) {
    return issued[r];
  }
}
