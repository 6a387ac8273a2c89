package smychka.scenario;

import smychka.engine.Month;
import smychka.model.coercion.PeasantWar;
import smychka.model.coercion.UrbanUnrest;
import smychka.model.industry.Management;
import smychka.model.industry.Supplies;
import smychka.model.industry.Transport;
import smychka.model.month.InitialCountry;
import smychka.model.month.ModelParameters;
import smychka.model.month.MonthInputs;
import smychka.model.people.Bagmen;
import smychka.model.people.TownFlight;
import smychka.model.people.Typhus;
import smychka.model.tables.Region;

/// Binds what concerns factories, towns and villages under civil war.
final class UpheavalBinding {
  private UpheavalBinding() {}

  static ModelParameters.Upheaval parameters(ParameterCatalogue c) {
    return new ModelParameters.Upheaval(
        c.bind("industry.transport", Transport.Parameters.class),
        c.bind("industry.supplies", Supplies.Parameters.class),
        c.bind("industry.management", Management.Parameters.class),
        c.bind("people.bagmen", Bagmen.Parameters.class),
        c.bind("people.town-flight", TownFlight.Parameters.class),
        c.bind("people.typhus", Typhus.Parameters.class),
        c.bind("coercion.urban-unrest", UrbanUnrest.Parameters.class),
        c.bind("coercion.peasant-war", PeasantWar.Parameters.class));
  }

  /// What the war has left at the start; nothing where the assumption set does not tell.
  static InitialCountry.Upheaval start(InitialSet in) {
    return new InitialCountry.Upheaval(
        start(in, "railways"),
        start(in, "mines"),
        start(in, "crops for industry"),
        start(in, "stock of fuel"),
        start(in, "stock of materials"),
        start(in, "typhus"),
        start(in, "arms in villages"));
  }

  private static double start(InitialSet in, String klass) {
    return in.has("upheaval_start", Region.UNION, klass)
        ? in.value("upheaval_start", Region.UNION, klass)
        : 0;
  }

  /// The levers and declared inputs of a month.
  static MonthInputs.Upheaval month(Programme p, Feeds declared, Month m) {
    return new MonthInputs.Upheaval(
        p.number("nationalisation", m),
        p.number("workersControl", m),
        declared.number("moved_from_petrograd", m),
        declared.number("moved_from_moscow", m),
        declared.number("front_abroad", m),
        declared.number("pay_in_kind", m));
  }
}
