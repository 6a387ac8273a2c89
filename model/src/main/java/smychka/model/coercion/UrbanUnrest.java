package smychka.model.coercion;

import smychka.engine.Checks;
import smychka.engine.MechanismSpec;

/// Unrest of a town: stoppages and meetings over food that falls short of need and of habit.
///
/// ```
/// (CO-6.1) U' = k·U + (n·max(0, c0 − c̄) + b·max(0, H − c̄ − t))·(1 − f·φ)·q       [index]
/// (CO-6.3) c  = (o + g·eaten/n)/(o0 + g), at most 1                             [ratio]
/// (CO-6.2) c̄' = c̄ + ½·(c − c̄),  H' = H + λ·(c̄ − H)                            [ratio]
/// ```
///
/// - (CO-6.1) c̄ food over the norm, smoothed over two months; H what people are used to; t what
///   they bear; q less than 1 where trade in food is let free; φ front: while the whites are near,
///   many hold back.
/// - (CO-6.3) bread eaten over its norm and other food, as a body has them (PO-6.4), over what both
///   are where nothing limits them: whoever has potatoes is not on the street for bread alone.
public final class UrbanUnrest {
  /// What urban unrest reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("coercion.urban-unrest", "CO-6")
          .reads("townsfolk.eatenKg", "townsfolk.city", "townsfolk.region")
          .writes(
              "region.townFood",
              "region.townHabit",
              "region.urbanUnrest",
              "nation.foodPetrograd",
              "nation.habitPetrograd",
              "nation.unrestPetrograd",
              "nation.foodMoscow",
              "nation.habitMoscow",
              "nation.unrestMoscow");

  private UrbanUnrest() {}

  /// Parameters (`data/parameters/coercion/urban-unrest.yaml`).
  public record Parameters(
      double keptMonth,
      double byNeed,
      double needBelow,
      double byHabit,
      double borne,
      double habitMonth,
      double frontFear,
      double concession) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.share("keptMonth", keptMonth);
      Checks.share("habitMonth", habitMonth);
      Checks.share("frontFear", frontFear);
    }
  }

  /// (CO-6.1) unrest after a month.
  public static double next(
      Parameters p, double unrest, double food, double habit, double front, boolean levy) {
    double want = p.byNeed * Math.max(0, p.needBelow - food);
    double fall = p.byHabit * Math.max(0, habit - food - p.borne);
    return p.keptMonth * unrest
        + (want + fall) * (1 - p.frontFear * front) * (levy ? 1 : p.concession);
  }

  /// (CO-6.3) food over the norm.
  public static double eaten(double other, double ordinary, double grainShare, double bread) {
    return Math.min(1, (other + grainShare * bread) / (ordinary + grainShare));
  }

  /// (CO-6.2) food over two months.
  public static double food(double smooth, double food) {
    return smooth + .5 * (food - smooth);
  }

  /// (CO-6.2) what people are used to.
  public static double habit(Parameters p, double habit, double food) {
    return habit + p.habitMonth * (food - habit);
  }
}
