package smychka.model.people;

import smychka.engine.MechanismSpec;

/// What a town household can get of bread beside its ration while trade is forbidden: what its
/// people and bagmen can carry past barriers on worn railways.
///
/// ```
/// (PO-7.1) most = κ·n·√(T/T0)·z·(1 + k·tolerance)                              [kg a month]
/// (PO-7.3) z    = √(min(1, σ/σ0)) in the two cities and the centre, else 1       [ratio]
/// (PO-7.2) o_i  = o·min(1, ω·most/n) + g                                        [ratio]
/// ```
///
/// - κ by city: share of the bread by norm n of a household that could be carried to it at the
///   rated condition of railways T0; T (IN-9.1); tolerance the lever `privateTolerance`. Where
///   trade is free, k lifts the limit above need.
/// - (PO-7.3) σ what trains move of a region's stock in a month (ST-2.21), σ0 what they usually do
///   in these years: when trains stand for want of fuel, bags do not come from afar; to towns amid
///   their villages they come by cart.
/// - (PO-7.2) o energy of food other than bread (PO-6.4): it is carried by the same people, in
///   lighter loads (ω). g energy of own plots and animals, and of what kin and near villages give
///   for work and belongings: much in small towns, little in the two cities.
/// - What it wants and can pay for is (PO-6.1); it gets the least of the three.
///
/// Assumption PO-7.a: those who carry bring it for their own and to the market of their town.
public final class Bagmen {
  /// What the carrying of bread reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("people.bagmen", "PO-7")
          .reads(
              "townsfolk.id",
              "townsfolk.region",
              "townsfolk.city",
              "townsfolk.earners",
              "townsfolk.dependants",
              "townsfolk.rationKg",
              "townsfolk.grainKg",
              "townsfolk.monthlyIncome",
              "townsfolk.money")
          .readsLagged("nation.transport")
          .writes("townsfolk.wantKg");

  private Bagmen() {}

  /// Parameters (`data/parameters/people/bagmen.yaml`).
  public record Parameters(
      double carriedToPetrograd,
      double carriedToMoscow,
      double carriedInCentre,
      double carriedElsewhere,
      double byTolerance,
      double otherFoodWeight,
      double plotsInCities,
      double plotsInTowns,
      double usualTrainsMonth) {

    /// (PO-7.3) what trains that stand leave of what is carried to a city of a region; `trains` the
    /// part of a stock they move in a month, winter apart.
    public double trains(int city, int region, double trains) {
      boolean far = city > 0 || region == 0;
      return far ? StrictMath.sqrt(Math.min(1, trains / usualTrainsMonth)) : 1;
    }

    /// (PO-7.1) share of the bread by norm that can be carried to a city (0 other, 1 Petrograd, 2
    /// Moscow) of a region (0 the consuming centre), with railways that carry `carries`.
    public double share(int city, int region, double carries, double tolerance) {
      double base =
          city == 1
              ? carriedToPetrograd
              : city == 2 ? carriedToMoscow : region == 0 ? carriedInCentre : carriedElsewhere;
      return base * carries * (1 + byTolerance * tolerance);
    }

    /// (PO-7.2) energy of other food where `share` of bread by norm could be carried to a city.
    public double otherFood(double ordinary, double share, int city) {
      return ordinary * Math.min(1, otherFoodWeight * share)
          + (city > 0 ? plotsInCities : plotsInTowns);
    }
  }
}
