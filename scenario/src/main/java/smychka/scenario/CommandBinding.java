package smychka.scenario;

import smychka.engine.Month;
import smychka.model.industry.Construction;
import smychka.model.industry.Materials;
import smychka.model.industry.Shifts;
import smychka.model.month.ModelParameters;
import smychka.model.month.MonthInputs;
import smychka.model.state.PlanTargets;
import smychka.model.trade.ImportPlan;

/// Binds the levers and parameters of industry that works to a plan.
final class CommandBinding {
  /// Days a year that plant runs in the common weeks and in the week of staggered days off.
  private static final double COMMON_DAYS = 304, STAGGERED_DAYS = 360;

  private static final double KOPEKS_OF_MN = 1e8;

  private CommandBinding() {}

  static ModelParameters.Command parameters(ParameterCatalogue c) {
    return new ModelParameters.Command(
        c.bind("state.plan-targets", PlanTargets.Parameters.class),
        c.bind("industry.shifts", Shifts.Parameters.class),
        c.bind("industry.materials", Materials.Parameters.class),
        c.bind("industry.construction", Construction.Parameters.class),
        c.bind("trade.import-plan", ImportPlan.Parameters.class),
        c.bind("industry.village-machines", ModelParameters.VillageMachines.class));
  }

  static MonthInputs.Command month(Programme p, Month m, Feeds feeds) {
    return new MonthInputs.Command(
        p.number("planTautness.order", m),
        p.number("planTautness", m),
        p.number("budgetHardness", m),
        p.number("departmentOneShare", m),
        p.number("investmentShare.budgetTransfer", m) * KOPEKS_OF_MN,
        p.number("importMix", m),
        p.number("importMix.rawMaterials", m),
        feeds.number("world_machine_price", m),
        feeds.number("world_grain_price", m),
        p.number("labourLaw.hoursPerDay", m),
        p.text("labourLaw.week", m).contains("staggered") ? STAGGERED_DAYS : COMMON_DAYS,
        p.number("machinery", m) * 1000);
  }
}
