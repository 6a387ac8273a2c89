package smychka.model.month;

import static smychka.engine.SeriesKind.FLOW;
import static smychka.engine.SeriesKind.MEAN;
import static smychka.engine.SeriesKind.STOCK;

import smychka.engine.SeriesKey;
import smychka.engine.SeriesKind;
import smychka.model.accounts.Books;

/// What is recorded of railways and supplies, of the two capitals, of typhus and of unrest.
final class UpheavalRecording {
  private static final double MN = 1e6;
  private static final double THOUSAND = 1e3;

  private final MonthSchedule s;
  private final Recording recording;

  UpheavalRecording(MonthSchedule schedule, Recording recording) {
    s = schedule;
    this.recording = recording;
  }

  private void union(String name, String unit, SeriesKind kind, double value) {
    recording.union(name, SeriesKey.ALL, unit, kind, value);
  }

  /// Stocks of the 1st.
  void opening() {
    double scale = s.settings.scale();
    double workers = 0;
    for (double w : s.enterprise("workers")) {
      workers += w;
    }
    union("industrial_workers", "mn persons", STOCK, workers * scale / MN);
    union("people_petrograd", "mn persons", STOCK, cityPersons(1) * scale / MN);
    union("people_moscow", "mn persons", STOCK, cityPersons(2) * scale / MN);
    recording.each(
        "insurgents", "thousand persons", STOCK, THOUSAND, s.upheavalMonth()::insurgents);
  }

  private long cityPersons(int code) {
    byte[] city = s.state.townsfolk.byteColumn("city");
    byte[] earners = s.state.townsfolk.byteColumn("earners");
    byte[] dependants = s.state.townsfolk.byteColumn("dependants");
    long persons = 0;
    for (int i = 0; i < city.length; i++) {
      persons += city[i] == code ? earners[i] + dependants[i] : 0;
    }
    return persons;
  }

  /// Flows and means of the month.
  void closing() {
    Books b = s.state.books;
    recording.each(
        "typhus_deaths_rural", "mn persons", FLOW, MN, r -> b.ledger().given(b.typhusDeaths, r));
    recording.each(
        "typhus_deaths_town", "mn persons", FLOW, MN, r -> b.ledger().given(b.townTyphusDeaths, r));
    SupplyMonth supply = s.supplyMonth();
    union("railway_condition", "ratio", MEAN, supply.followed() ? s.nation("transport") : 1);
    union("fuel_supply", "1913=1", MEAN, supply.followed() ? supply.fuel() : 1);
    union("materials_supply", "1913=1", MEAN, supply.followed() ? supply.materials() : 1);
    recording.ratio(
        "private_share_town_bread", "share", MEAN, r -> bought(r), r -> bought(r) + rations(r));
    recording.ratio(
        "urban_unrest", "ratio", MEAN, r -> s.real("urbanUnrest")[r] * persons(r), this::persons);
    union("unrest_petrograd", "ratio", MEAN, s.nation("unrestPetrograd"));
    union("unrest_moscow", "ratio", MEAN, s.nation("unrestMoscow"));
    recording.ratio(
        "town_food_eaten", "ratio", MEAN, r -> s.real("townFood")[r] * persons(r), this::persons);
    recording.ratio(
        "body_weight_town", "ratio", MEAN, r -> s.real("townBody")[r] * persons(r), this::persons);
  }

  private double persons(int r) {
    return s.whole("townPersons")[r];
  }

  private double bought(int r) {
    return s.townMonth().bought().breadKg()[r];
  }

  private double rations(int r) {
    return s.townMonth().bought().rationKg()[r];
  }
}
