package smychka.model.month;

import java.util.Arrays;
import smychka.engine.Draws;
import smychka.engine.Ledger;
import smychka.engine.Month;
import smychka.engine.Rounding;
import smychka.model.accounts.Books;
import smychka.model.coercion.Camps;
import smychka.model.coercion.Elimination;
import smychka.model.coercion.Fear;
import smychka.model.coercion.PoliticalCases;
import smychka.model.coercion.PoliticalCases.Sentences;
import smychka.model.countryside.ForcedDelivery;
import smychka.model.people.Bodies;
import smychka.model.tables.Region;

/// The security organ's month: whom those in power fear, what cases are brought, who is led away
/// from which household, and what becomes of prisoners. The organ knows reports, its own cases and
/// the plan; it reads no village.
final class RepressionMonth {
  private static final double PER_MILLE = 1000;

  private final MonthSchedule s;
  private final int n = Region.COUNT;
  private final long[] shotVillage = new long[n];
  private final long[] shotTown = new long[n];
  private final long[] takenVillage = new long[n];
  private final long[] takenTown = new long[n];
  private final long[] dead = new long[n];
  private final long[] freedVillage = new long[n];
  private final long[] freedTown = new long[n];
  private Sentences sentences = Sentences.NONE;
  private double elsewhere;
  private double outsideDead;

  RepressionMonth(MonthSchedule schedule) {
    s = schedule;
  }

  /// The sentences of the month's political cases, those for grain apart.
  Sentences sentences() {
    return sentences;
  }

  /// Persons convicted in other parts of the month: for grain, at dekulakisation, and after risings
  /// where quotas are set; before, the few of them are among ordinary cases.
  double elsewhere() {
    double grain = 0;
    for (int r = 0; r < n; r++) {
      grain += s.layout.of(r, Layout.FORCED + ForcedDelivery.CONVICTED);
    }
    return grain + elsewhere;
  }

  /// Prisoners of all kinds [persons].
  double prisoners() {
    return inBooks() + s.nation("prisonersOutside");
  }

  /// Deaths in camps, with those of prisoners outside the books.
  double campDeaths() {
    return Arrays.stream(dead).sum() + outsideDead;
  }

  long executed(int r) {
    return shotVillage[r] + shotTown[r];
  }

  long taken(int r) {
    return takenVillage[r] + takenTown[r];
  }

  /// Villagers whom another part of this month has taken out of their households, of whom so many
  /// are shot and so many go to camps. To be called after [#begin], before the books close.
  void take(int r, long shot, long camps) {
    elsewhere += shot + camps;
    shotVillage[r] += shot;
    takenVillage[r] += camps;
    s.whole("prisonersVillage")[r] += camps;
  }

  /// Persons whom another part of this month has convicted and who stay where they are in the
  /// books, or are moved by it.
  void convicted(double persons) {
    elsewhere += persons;
  }

  /// Cases are brought, sentences carried out; prisoners die and are released.
  void begin(MonthInputs in, Month month) {
    for (long[] column :
        new long[][] {
          shotVillage, shotTown, takenVillage, takenTown, dead, freedVillage, freedTown
        }) {
      Arrays.fill(column, 0);
    }
    elsewhere = 0;
    double people = people();
    camps(in, month);
    cases(in, people);
    long key = s.key("sentences", month);
    double led = sentences.deathBeyond() + sentences.campsBeyond();
    boolean leave = led > s.p.power().cases().servedOutsideBooks() * people;
    if (leave) {
      long shot = Rounding.stochasticLong(sentences.deathBeyond(), Draws.bits(key, 1));
      long camps = Rounding.stochasticLong(sentences.campsBeyond(), Draws.bits(key, 2));
      new Arrests(s, s.key("taken", month)).lead(shot, camps, this);
    }
    double onRecord = sentences.camps() - (leave ? sentences.campsBeyond() : 0);
    s.setNation("prisonersOutside", s.nation("prisonersOutside") + onRecord);
    double perMille = PER_MILLE * sentences.all() / Math.max(1, people);
    s.setNation("townFear", Fear.town(s.p.force().fear(), s.nation("townFear"), perMille));
  }

  /// People as those in power know them.
  private double people() {
    double people = 0;
    for (int r = 0; r < n; r++) {
      people += s.real("peopleReported")[r] + s.whole("townPersons")[r];
    }
    return people;
  }

  private void cases(MonthInputs in, double people) {
    Elimination.Parameters e = s.p.power().elimination();
    PoliticalCases.Parameters p = s.p.power().cases();
    double gap = 0;
    for (int r = 0; r < n; r++) {
      gap += s.stateMonth().gap(r);
    }
    double plan = s.scaled(in.procurementTargetKgYear());
    double gapShare = plan <= 0 ? 0 : Math.min(1, gap / plan);
    double takenShare = s.nation("convictedLastMonth") / Math.max(1, people);
    double enemies = Elimination.enemies(e, s.nation("perceivedEnemies"), gapShare, takenShare);
    s.setNation("perceivedEnemies", enemies);
    MonthInputs.Organ o = in.organ();
    sentences =
        PoliticalCases.sentences(
            p,
            s.p.force().organ().ownCasesGrowth(),
            new PoliticalCases.Asked(
                p.capacity(s.scaled(o.budgetPersons()), o.powers()),
                p.ordinary(s.scaled(o.budgetPersons()), o.powers()),
                Elimination.wanted(e, enemies, s.worldMonth().threat(), o.purge(), people),
                s.nation("ownCasesLastMonth"),
                o.purge(),
                Elimination.onLimit(e, s.scaled(o.deathLimit()), o.powers()),
                Elimination.onLimit(e, s.scaled(o.campLimit()), o.powers())));
    s.setNation("ownCasesLastMonth", sentences.own());
    s.setNation("convictedLastMonth", sentences.all());
  }

  /// (CO-7.1) a month in camps.
  private void camps(MonthInputs in, Month month) {
    Camps.Parameters p = s.p.power().camps();
    double die =
        Camps.deadShare(p, s.nation("bodyDeficit"), prisoners(), s.scaled(in.organ().campPlaces()));
    double out = s.nation("prisonersOutside");
    outsideDead = out * die;
    s.setNation("prisonersOutside", out * (1 - die) * (1 - Camps.releasedShare(p)));
    if (inBooks() == 0) {
      return;
    }
    long key = s.key("camps", month);
    for (int r = 0; r < n; r++) {
      freedVillage[r] = leave("prisonersVillage", r, die, Camps.releasedShare(p), key);
      freedTown[r] = leave("prisonersTown", r, die, Camps.releasedShare(p), key + 1);
    }
    Arrests.home(s, freedVillage, freedTown, key + 2);
  }

  /// Takes the dead and the released of a month from a stock of prisoners; returns the released.
  private long leave(String column, int r, double die, double release, long key) {
    long[] stock = s.whole(column);
    long died = Rounding.stochasticLong(stock[r] * die, Draws.bits(key, 2L * r + 1));
    long left = stock[r] - died;
    long freed = Rounding.stochasticLong(left * release, Draws.bits(key, 2L * r + 2));
    dead[r] += died;
    stock[r] = left - freed;
    return freed;
  }

  private long inBooks() {
    return Arrays.stream(s.whole("prisonersVillage")).sum()
        + Arrays.stream(s.whole("prisonersTown")).sum();
  }

  /// Notes a person led away.
  void led(int r, boolean town, boolean shot) {
    long[] column = shot ? (town ? shotTown : shotVillage) : (town ? takenTown : takenVillage);
    column[r]++;
    if (!shot) {
      s.whole(town ? "prisonersTown" : "prisonersVillage")[r]++;
    }
  }

  /// How far the villagers' bodies are below their normal weight, for next month's camps.
  void end() {
    double bodies = 0;
    double mouths = 0;
    for (int r = 0; r < n; r++) {
      bodies += s.layout.of(r, Layout.BODIES + Bodies.BODY_MILLE) / PER_MILLE;
      mouths += s.layout.of(r, Layout.COUNT + Census.MOUTHS);
    }
    s.setNation("bodyDeficit", mouths <= 0 ? 0 : Math.max(0, 1 - bodies / mouths));
  }

  /// Posts a region's month to the books.
  void post(int r) {
    Books b = s.state.books;
    Ledger l = b.ledger();
    l.post(b.executedVillage, r, shotVillage[r]);
    l.post(b.executedTown, r, shotTown[r]);
    l.post(b.takenVillage, r, takenVillage[r]);
    l.post(b.takenTown, r, takenTown[r]);
    l.post(b.campDeaths, r, dead[r]);
    l.post(b.freedVillage, r, freedVillage[r]);
    l.post(b.freedTown, r, freedTown[r]);
  }
}
