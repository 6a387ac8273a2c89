package smychka.verification.speed;

import smychka.engine.Approx;
import smychka.engine.Draws;
import smychka.model.countryside.Deliveries;
import smychka.model.countryside.HouseholdUse;
import smychka.model.month.ModelParameters;

/// What all forms of the household sweep are told: parameters of the model and, by month of the
/// agricultural year, made-up conditions that are the same for every household.
///
/// The rules played are those by which a household lives, in the order of the month: harvest, use,
/// tax in kind, herds, bodies, expectations. Sowing and trade are left out: the same area is
/// harvested each July.
final class LivingYear {
  static final double YIELD_KG_PER_ARE = 7;
  static final double OTHER_FOOD = .2;
  static final double SALIENCE = 1;
  private static final double[] TAX_DUE = {0, .10, .22, .33, .40, .50, .60, 1, 0, 0, 0, 0};

  final ModelParameters p;
  final Approx.Power energy;
  final double[] density = {.8, .9, .7, .7};
  final double[] villageFactor = {1};
  private final HouseholdUse.Season[] use = new HouseholdUse.Season[12];
  private final Deliveries.Rule.TaxInKind[] tax = new Deliveries.Rule.TaxInKind[12];

  LivingYear(ModelParameters parameters) {
    p = parameters;
    energy = p.bodies().energyTable();
    for (int a = 0; a < 12; a++) {
      use[a] = new HouseholdUse.Season(12 - a, a <= 5, a == 1, 0, 1.1, 1, .95);
      tax[a] = new Deliveries.Rule.TaxInKind(.12, a == 1, TAX_DUE[a]);
    }
  }

  HouseholdUse.Season use(int month) {
    return use[month % 12];
  }

  Deliveries.Rule.TaxInKind tax(int month) {
    return tax[month % 12];
  }

  int monthsLeft(int month) {
    return 12 - month % 12;
  }

  boolean harvests(int month) {
    return month % 12 == 0;
  }

  double greens(int month) {
    return month % 12 <= 3 ? 1 : 0;
  }

  /// The key of a mechanism's draws in a month.
  static long key(String mechanism, int month) {
    return Draws.monthKey(Draws.streamKey(1, 1, mechanism), month);
  }
}
