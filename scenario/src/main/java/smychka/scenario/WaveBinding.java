package smychka.scenario;

import java.util.List;
import smychka.engine.Month;
import smychka.model.coercion.Dekulakisation;
import smychka.model.coercion.Exile;
import smychka.model.coercion.Revolt;
import smychka.model.countryside.Collectivisation;
import smychka.model.month.ModelParameters;
import smychka.model.month.MonthInputs;
import smychka.model.people.Flight;
import smychka.model.tables.Region;

/// Binds the levers and parameters of the drive to collective farms.
final class WaveBinding {
  private static final double THOUSAND = 1e3;

  private WaveBinding() {}

  static ModelParameters.Wave parameters(ParameterCatalogue c) {
    return new ModelParameters.Wave(
        c.bind("countryside.collectivisation", Collectivisation.Parameters.class),
        c.bind("coercion.dekulakisation", Dekulakisation.Parameters.class),
        c.bind("coercion.exile", Exile.Parameters.class),
        c.bind("coercion.revolt", Revolt.Parameters.class),
        c.bind("people.flight", Flight.Parameters.class));
  }

  static MonthInputs.Wave inputs(Programme p, Feeds declared, Month m) {
    return new MonthInputs.Wave(
        p.number("collectivisationPressure", m),
        p.number("collectivisationPressure.brigades", m),
        p.number("exitAllowed", m),
        inMonth(p, "dekulakisationQuota", m),
        inMonth(p, "dekulakisationQuota.category1", m),
        inMonth(p, "dekulakisationQuota.category3", m),
        p.number("dekulakisationQuota.capShare", m),
        p.number("machinery.mts", m),
        ban(p, m),
        Region.ALL.stream()
            .mapToDouble(r -> declared.number("collective_farms_before_force." + r.id(), m))
            .toArray());
  }

  /// A quota of a period in thousand, shared out evenly over its months.
  private static double inMonth(Programme p, String lever, Month m) {
    LeverPath.Segment row = p.path(lever).at(m);
    int months = row.to().minus(row.from()) + 1;
    return p.number(lever, m) * THOUSAND / months;
  }

  /// The barrier: the lever's value holds in the regions named, at most that of passports
  /// elsewhere.
  private static double[] ban(Programme p, Month m) {
    double value = p.number("movementBan", m);
    List<String> named = List.of(p.text("movementBan.regions", m).split("\\|", -1));
    boolean everywhere = named.contains(LeverPath.NONE);
    return Region.ALL.stream()
        .mapToDouble(r -> everywhere || named.contains(r.id()) ? value : Math.min(value, .5))
        .toArray();
  }
}
