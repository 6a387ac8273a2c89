package smychka.model.state;

import java.util.Arrays;
import smychka.engine.MechanismSpec;

/// How much grain the state demands of each region where it sets quotas: the plan of the year is
/// drawn up in June on a normal harvest, and follows the harvest that is believed in autumn as far
/// as it may be adjusted. Reads believed and reported figures and the state's own intake only.
///
/// ```
/// (ST-2.16) surplus_r = max(0, Q_r − n_p·people_r − n_a·animals_r − n_s·area_r)         [kg]
/// (ST-2.17) share_r   ∝ (m·surplus_r/Σ surplus + (1 − m)·Q_r/Σ Q)·priority_r            [share]
/// (ST-2.18) share'_r  = (1 − ρ)·share_r + ρ·taken_r/Σ taken  of the year before         [share]
/// (ST-2.33) share''_r = d_r·Q_r/Σ d·Q where plans are decreed by region, else share'_r   [share]
/// (ST-2.19) rule(Q)_r = target·(Σ Q/Σ normal)·share''_r(Q)                              [kg a year]
/// (ST-2.20) plan_r    = rule(normal)_r^rigid·rule(believed)_r^(1 − rigid)               [kg a year]
/// (ST-2.28) asked_r   = max(0, plan_r − held·levy_r)                                    [kg a year]
/// (ST-2.27) zone_r    = ((1 − g)·normal_r/Σ normal + g·surplus_r/Σ surplus)·Σ area/area_r  [ratio]
/// ```
///
/// - (ST-2.27) norms by area (CS-9.18) are set by zones of normal yield, and for the part g by what
///   regions can spare.
/// - Q a harvest: that taken for normal in June, or that believed once the report is in; target the
///   lever `procurementTarget`, rigid one less the lever `adjustability`; animals in cattle (a
///   horse 2.2), area of the last harvest.
/// - (ST-2.28) what is asked of farms and households: held the part of the milling levy that the
///   plan counts (lever `procurementTarget.levyShare`), levy that of the year before.
/// - (ST-2.33) d_r the plan the Politburo decreed for a region over its ordinary harvest (lever
///   `regionalPlan`).
/// - (ST-2.18) the ratchet: who delivered is asked again.
///
/// Assumption ST-2.c: before the autumn report the plan is rule(normal).
public final class QuotaPlan {
  /// What the quotas read and write.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("state.quota-plan", "ST-2")
          .reads("believed.harvest", "reported.people", "state.plan", "state.intake")
          .writes("state.regional-plan");

  private QuotaPlan() {}

  /// Parameters of quotas (`data/parameters/state/quota-plan.yaml`).
  public record Parameters(
      double foodKgPerHead,
      double feedKgPerAnimal,
      double seedKgPerHa,
      double bySurplus,
      double ratchet,
      double normsBySurplus) {
    /// Refuses what cannot be.
    public Parameters {
      if (!(bySurplus >= 0 && bySurplus <= 1)) {
        throw new IllegalArgumentException("bySurplus must lie between 0 and 1, got " + bySurplus);
      }
      if (!(normsBySurplus >= 0 && normsBySurplus <= 1)) {
        throw new IllegalArgumentException(
            "normsBySurplus must lie between 0 and 1, got " + normsBySurplus);
      }
      if (!(ratchet >= 0 && ratchet <= 1)) {
        throw new IllegalArgumentException("ratchet must lie between 0 and 1, got " + ratchet);
      }
    }
  }

  /// What the centre has been told of each region, and what it took there the year before.
  public record Told(
      double[] people,
      double[] animals,
      double[] areaHa,
      double[] priority,
      double[] takenKg,
      double[] decreed) {
    /// Nothing is decreed by region.
    public Told(
        double[] people, double[] animals, double[] areaHa, double[] priority, double[] takenKg) {
      this(people, animals, areaHa, priority, takenKg, new double[people.length]);
    }
  }

  /// (ST-2.33) shares of the plan as decreed, in place of those of the rule.
  static double[] decreed(double[] shares, double[] decreed, double[] harvestKg) {
    double all = 0;
    for (int r = 0; r < shares.length; r++) {
      all += decreed[r] * harvestKg[r];
    }
    for (int r = 0; r < shares.length && all > 0; r++) {
      shares[r] = decreed[r] * harvestKg[r] / all;
    }
    return shares;
  }

  /// (ST-2.16) what a region can spare.
  static double surplus(
      Parameters p, double harvestKg, double people, double animals, double areaHa) {
    return Math.max(
        0,
        harvestKg
            - p.foodKgPerHead * people
            - p.feedKgPerAnimal * animals
            - p.seedKgPerHa * areaHa);
  }

  /// (ST-2.17), (ST-2.18), (ST-2.33) each region's share of the plan on a harvest.
  public static double[] shares(Parameters p, double[] harvestKg, Told t) {
    int n = harvestKg.length;
    double[] surplus = new double[n];
    for (int r = 0; r < n; r++) {
      surplus[r] = surplus(p, harvestKg[r], t.people[r], t.animals[r], t.areaHa[r]);
    }
    double surpluses = Arrays.stream(surplus).sum();
    double harvest = Math.max(1, Arrays.stream(harvestKg).sum());
    double[] shares = new double[n];
    for (int r = 0; r < n; r++) {
      double part = surpluses <= 0 ? harvestKg[r] / harvest : surplus[r] / surpluses;
      shares[r] = (p.bySurplus * part + (1 - p.bySurplus) * harvestKg[r] / harvest) * t.priority[r];
    }
    double all = Arrays.stream(shares).sum();
    double taken = Arrays.stream(t.takenKg).sum();
    double ratchet = taken > 0 ? p.ratchet : 0;
    for (int r = 0; r < n; r++) {
      shares[r] =
          (1 - ratchet) * shares[r] / Math.max(1e-12, all)
              + ratchet * t.takenKg[r] / Math.max(1, taken);
    }
    return decreed(shares, t.decreed, harvestKg);
  }

  /// (ST-2.19), (ST-2.20) the plan of each region [kg a year].
  public static double[] plan(
      Parameters p,
      double targetKg,
      double adjustability,
      double[] normalKg,
      double[] believedKg,
      Told t) {
    double[] onNormal = shares(p, normalKg, t);
    double[] onBelief = shares(p, believedKg, t);
    double ratio = Arrays.stream(believedKg).sum() / Math.max(1, Arrays.stream(normalKg).sum());
    double[] plan = new double[normalKg.length];
    for (int r = 0; r < plan.length; r++) {
      plan[r] =
          StrictMath.pow(targetKg * onNormal[r], 1 - adjustability)
              * StrictMath.pow(targetKg * ratio * onBelief[r], adjustability);
    }
    return plan;
  }

  /// (ST-2.28) what is asked of a region beside what mills keep [kg a year].
  public static double withoutLevy(double planKg, double held, double levyKg) {
    return Math.max(0, planKg - held * levyKg);
  }

  /// (ST-2.27) norm of delivery of each region against the mean.
  public static double[] zones(Parameters p, double[] normalKg, Told t) {
    int n = normalKg.length;
    double[] zones = new double[n];
    double[] surplus = new double[n];
    for (int r = 0; r < n; r++) {
      surplus[r] = surplus(p, normalKg[r], t.people[r], t.animals[r], t.areaHa[r]);
    }
    double normal = Arrays.stream(normalKg).sum();
    double area = Arrays.stream(t.areaHa).sum();
    double surpluses = Arrays.stream(surplus).sum();
    double spare = surpluses <= 0 ? 0 : p.normsBySurplus;
    for (int r = 0; r < n; r++) {
      boolean known = normalKg[r] > 0 && t.areaHa[r] > 0;
      double part =
          (1 - spare) * normalKg[r] / Math.max(1e-9, normal)
              + spare * surplus[r] / Math.max(1e-9, surpluses);
      zones[r] = known ? part * area / t.areaHa[r] : 1;
    }
    return zones;
  }
}
