package smychka.scenario;

import smychka.model.coercion.Fear;
import smychka.model.coercion.SecurityOrgan;
import smychka.model.coercion.Visits;
import smychka.model.countryside.Contracts;
import smychka.model.countryside.ForcedDelivery;
import smychka.model.countryside.VillageAssembly;
import smychka.model.month.ModelParameters;
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

  static RuleKind rule(String rule) {
    if (rule.startsWith("requisition")) {
      return RuleKind.REQUISITION;
    }
    if (rule.startsWith("tax_in_kind")) {
      return RuleKind.TAX_IN_KIND;
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
