package smychka.scenario;

import java.util.function.Function;
import smychka.engine.Month;
import smychka.model.coercion.Camps;
import smychka.model.coercion.Elimination;
import smychka.model.coercion.PoliticalCases;
import smychka.model.month.ModelParameters;
import smychka.model.month.MonthInputs;
import smychka.model.people.ClassFormation;
import smychka.model.state.Officials;
import smychka.model.tables.Abroad;
import smychka.model.world.Revolution;

/// Binds what is told of the security organ, of rights and of the world.
final class PowerBinding {
  private static final double THOUSAND = 1000;

  private PowerBinding() {}

  static ModelParameters.Power parameters(ParameterCatalogue c) {
    return new ModelParameters.Power(
        c.bind("coercion.political-cases", PoliticalCases.Parameters.class),
        c.bind("coercion.elimination", Elimination.Parameters.class),
        c.bind("coercion.camps", Camps.Parameters.class),
        c.bind("state.officials", Officials.Parameters.class),
        c.bind("people.class-formation", ClassFormation.Parameters.class),
        c.bind("world.revolution", Revolution.Parameters.class));
  }

  static MonthInputs.Organ organ(Programme p, Month m) {
    return new MonthInputs.Organ(
        p.number("security.budget", m) * THOUSAND,
        p.number("security.powers", m),
        p.number("purge", m),
        p.number("purge.deathLimit", m) * THOUSAND,
        p.number("purge.campLimit", m) * THOUSAND,
        p.number("camps", m) * THOUSAND);
  }

  static MonthInputs.Rights rights(Programme p, Month m) {
    return new MonthInputs.Rights(
        p.number("unions", m),
        p.number("workersControl", m),
        p.number("sovietElections", m),
        p.number("pluralism", m),
        p.number("pressFreedom", m),
        p.number("factions", m),
        p.number("labourLaw.hoursPerDay", m),
        p.number("budgetHardness", m),
        quota(p.text("deliveryRule", m)));
  }

  /// How far grain is taken by quota: 1 by quota or levy, a half as a tax, 0 where it is bought.
  private static double quota(String rule) {
    if (rule.contains("requisition")
        || rule.contains("self_assigned_quota")
        || rule.contains("compulsory_delivery")) {
      return 1;
    }
    return rule.contains("tax_in_kind") ? .5 : 0;
  }

  static MonthInputs.Abroad abroad(Programme p, Feeds declared, Month m) {
    return new MonthInputs.Abroad(
        p.text("worldRevolution", m),
        p.number("revolutionSupport", m),
        countries(id -> declared.number("crisis_" + id, m)),
        countries(id -> declared.number("movement_" + id, m)),
        countries(id -> declared.number("repression_" + id, m)));
  }

  private static double[] countries(Function<String, Double> of) {
    return Abroad.IDS.stream().mapToDouble(of::apply).toArray();
  }
}
