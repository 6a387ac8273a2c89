package smychka.model.month;

import static smychka.engine.SeriesKind.FLOW;
import static smychka.engine.SeriesKind.MEAN;
import static smychka.engine.SeriesKind.STOCK;

import smychka.engine.SeriesKey;
import smychka.engine.SeriesKind;
import smychka.model.coercion.Camps;
import smychka.model.coercion.PoliticalCases.Sentences;
import smychka.model.people.Employment;
import smychka.model.tables.Abroad;
import smychka.model.tables.Trade;

/// What is recorded of the security organ, of officials and workers as a class, and of the world.
final class PowerRecording {
  private static final double THOUSAND = 1e3;
  private static final String PERSONS = "thousand persons";

  private final MonthSchedule s;
  private final Recording recording;

  PowerRecording(MonthSchedule schedule, Recording recording) {
    s = schedule;
    this.recording = recording;
  }

  private void union(String name, String unit, SeriesKind kind, double value) {
    recording.union(name, SeriesKey.ALL, unit, kind, value);
  }

  private void persons(String name, SeriesKind kind, double atScale) {
    union(name, PERSONS, kind, atScale * s.settings.scale() / THOUSAND);
  }

  /// Stocks of the 1st, before anything happens.
  void opening() {
    persons("camp_prisoners", STOCK, s.repressionMonth().prisoners());
    Employment.Count count = s.townMonth().count();
    double officials = 0;
    for (long working : count.working()[Trade.OFFICIAL]) {
      officials += working;
    }
    persons("officials", STOCK, officials);
  }

  /// Flows and means of the month.
  void closing(MonthInputs in) {
    organ(in);
    workers(in);
    world();
  }

  private void organ(MonthInputs in) {
    RepressionMonth r = s.repressionMonth();
    Sentences c = r.sentences();
    persons("political_convictions", FLOW, c.all() + r.elsewhere());
    persons("convictions_own_cases", FLOW, c.own());
    persons("convictions_on_limits", FLOW, c.mass());
    persons("death_sentences", FLOW, c.death());
    persons("camp_sentences", FLOW, c.camps());
    persons("exile_sentences", FLOW, c.exile());
    persons("camp_deaths", FLOW, r.campDeaths());
    recording.each("executions", PERSONS, FLOW, THOUSAND, r::executed);
    recording.each("taken_to_camps", PERSONS, FLOW, THOUSAND, r::taken);
    union("perceived_enemies", "percent", MEAN, 100 * s.nation("perceivedEnemies"));
    union("town_fear", "share", MEAN, s.nation("townFear"));
    union("security_staff", PERSONS, MEAN, in.organ().budgetPersons() / THOUSAND);
    persons("camp_labour", MEAN, Camps.labour(s.p.power().camps(), r.prisoners()));
  }

  private void workers(MonthInputs in) {
    ClassMonth c = s.classMonth();
    union("official_privilege", "ratio", MEAN, c.privilege());
    union("administered_share", "share", MEAN, c.administered());
    union("checks_on_officials", "share", MEAN, c.checks());
    perWorker("worker_tenure", "months", "tenureMonths", 1);
    perWorker("class_consciousness", "share", "consciousness", 1);
    perWorker("union_weight", "share", "consciousness", in.rights().unions());
    perWorker("committee_weight", "share", "consciousness", in.rights().workersControl());
  }

  private void perWorker(String name, String unit, String column, double times) {
    recording.ratio(
        name,
        unit,
        MEAN,
        r -> s.real(column)[r] * times * s.real("workersBefore")[r],
        r -> s.real("workersBefore")[r]);
  }

  private void world() {
    WorldMonth w = s.worldMonth();
    double expected = 0;
    for (int i = 0; i < Abroad.IDS.size(); i++) {
      recording.union("revolution_hazard", Abroad.IDS.get(i), "share/month", MEAN, w.hazard(i));
      expected += w.hazard(i);
    }
    union("revolutions_expected", "dimensionless", FLOW, expected);
    union("revolution_weight", "share", MEAN, w.weight());
    union("aid_from_abroad", "mn gold roubles", FLOW, w.aid() * s.settings.scale() / 1e8);
    union("war_threat", "share", MEAN, w.threat());
  }
}
