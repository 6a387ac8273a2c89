package smychka.scenario;

import java.util.Arrays;
import smychka.engine.Month;
import smychka.model.coercion.Fear;
import smychka.model.coercion.SecurityOrgan;
import smychka.model.coercion.Visits;
import smychka.model.countryside.Contracts;
import smychka.model.countryside.FieldCondition;
import smychka.model.countryside.ForcedDelivery;
import smychka.model.countryside.HarvestWork;
import smychka.model.countryside.HouseSearch;
import smychka.model.countryside.Kolkhoz;
import smychka.model.countryside.KolkhozDelivery;
import smychka.model.countryside.NomadHerds;
import smychka.model.countryside.Tractors;
import smychka.model.countryside.VillageAssembly;
import smychka.model.month.ModelParameters;
import smychka.model.month.MonthInputs;
import smychka.model.month.RuleKind;

/// Binds the delivery rule and the parameters of force. A rule may have parts joined by `+`: the
/// first says how grain is taken, `contracting` may stand beside it.
final class DeliveryBinding {
  private DeliveryBinding() {}

  static ModelParameters.Force parameters(ParameterCatalogue c) {
    return new ModelParameters.Force(
        c.bind("countryside.forced-delivery", ForcedDelivery.Parameters.class),
        c.bind("countryside.village-assembly", VillageAssembly.Parameters.class),
        c.bind("countryside.contracts", Contracts.Parameters.class),
        c.bind("coercion.visits", Visits.Parameters.class),
        c.bind("coercion.security-organ", SecurityOrgan.Parameters.class),
        c.bind("coercion.fear", Fear.Parameters.class));
  }

  static ModelParameters.Collective collective(ParameterCatalogue c) {
    return new ModelParameters.Collective(
        c.bind("countryside.kolkhoz", Kolkhoz.Parameters.class),
        c.bind("countryside.kolkhoz-delivery", KolkhozDelivery.Parameters.class),
        c.bind("countryside.tractors", Tractors.Parameters.class),
        c.bind("countryside.nomad-herds", NomadHerds.Parameters.class),
        c.bind("countryside.field-condition", FieldCondition.Parameters.class),
        c.bind("countryside.house-search", HouseSearch.Parameters.class),
        c.bind("countryside.harvest-work", HarvestWork.Parameters.class));
  }

  /// What is set for collective farms; a centner a hectare is a kilogram an are.
  static MonthInputs.Collective collective(Programme p, Month m) {
    return new MonthInputs.Collective(
        p.number("plots", m),
        p.number("plots.cowsAllowed", m),
        p.number("kolkhozMarket", m),
        p.number("machinery", m) * 1000,
        p.number("machinery.mts", m),
        p.number("nomadSettlement", m),
        p.number("taxInKindRate.deliveryNorm", m),
        p.number("taxInKindRate.mtsPayment", m));
  }

  /// What is ordered of farms beyond their plan.
  static MonthInputs.FarmOrders farmOrders(Programme p, Feeds declared, Month m) {
    return new MonthInputs.FarmOrders(
        p.number("sowingPlan", m),
        p.number("counterPlans", m),
        p.number("blacklists", m),
        p.number("procurementTarget.levyShare", m),
        declared.number("rural_supply_contingent", m) * 1e6,
        Arrays.stream(ModelInputsBinder.weights(p.path("regionalPlan").weights(m), 0))
            .map(percent -> percent / 100)
            .toArray());
  }

  static RuleKind rule(String rule) {
    if (rule.startsWith("requisition")) {
      return RuleKind.REQUISITION;
    }
    if (rule.startsWith("tax_in_kind")) {
      return RuleKind.TAX_IN_KIND;
    }
    if (rule.startsWith("compulsory_delivery")) {
      return RuleKind.COMPULSORY_DELIVERY;
    }
    return rule.startsWith("self_assigned_quota")
        ? RuleKind.SELF_ASSIGNED_QUOTA
        : RuleKind.MARKET_PURCHASE;
  }

  /// Whether each region, village and farm is told what to deliver.
  static boolean quotas(String rule) {
    return rule.startsWith("self_assigned_quota") || rule.startsWith("compulsory_delivery");
  }

  static boolean contracting(String rule) {
    return rule.contains("contracting");
  }
}
