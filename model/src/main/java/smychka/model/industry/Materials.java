package smychka.model.industry;

import smychka.engine.Checks;
import smychka.engine.MechanismSpec;

/// Which branch gets hands, fuel, metal and raw fibre when there is not enough for all.
///
/// ```
/// (IN-2.9)  part_b = max(0, 1 − φ/π_b) with Σ need_b·part_b = min(available, Σ need_b)    [share]
/// (IN-2.10) fuel   = y_fuel against Σ k_b·y_b + k_o·(½ + ½·I/100)         [fuel of 1913 = 1]
/// (IN-2.11) metal  = y_metal + imported against m_m·y_machines + m_b·R/R_13 + m_o·I/100  [metal of 1913 = 1]
/// (IN-2.13) food, leather, tobacco ≤ f·Q^η                                        [output of 1913 = 1]
/// (IN-2.12) fibre  = o0·(1 + g)^t + imported against y_textiles          [fibre of 1913 = 1]
/// ```
///
/// - (IN-2.9) who comes first: π_b the priority of a branch under the plan (ST-4), 1 for all where
///   the plan is no order. Then all are cut alike.
/// - (IN-2.10) y_b output of a branch, 1913 = 1; k_o railways and towns, I output of industry.
/// - (IN-2.11) R what is to be built in a month, R_13 that of 1913.
/// - (IN-2.13) Q supply of farm products against a normal year (TR-6.2).
/// - (IN-2.12) home-grown fibre grows by a state programme while the plan is an order; imports by
///   (TR-4.8).
///
/// Assumption IN-2.b: stocks of materials last no longer than a month; other materials are not
/// counted.
public final class Materials {
  /// What the division reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("industry.materials", "IN-2")
          .reads("books.herds")
          .readsLagged("nation.rawMaterialsLanded")
          .writes("enterprise.output", "nation.fibreProgramme");

  private static final int STEPS = 40;

  private Materials() {}

  /// Parameters (`data/parameters/industry/materials.yaml`).
  public record Parameters(
      double[] fuelUse,
      double fuelOther,
      double metalMachines,
      double metalBuilding,
      double metalOther,
      double fibreHome,
      double fibreGrowthYear,
      double fibreCost,
      double heavyRawNeed,
      double buildingRawNeed,
      double metalInRaw,
      double farmMaterials,
      double farmElasticity,
      double heavyRawPriority) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.positive("fibreHome", fibreHome);
      Checks.positive("fibreCost", fibreCost);
    }

    /// (IN-2.13) most output of food, leather and tobacco at a supply of farm products, 1913 = 1.
    public double farmLimit(double supply) {
      return farmMaterials * StrictMath.pow(supply, farmElasticity);
    }
  }

  /// (IN-2.9) the part of each need that is met, into `part`.
  public static void divide(double[] need, double[] priority, double available, double[] part) {
    double low = 0;
    double high = 0;
    double sum = 0;
    for (int b = 0; b < need.length; b++) {
      sum += need[b];
      high = Math.max(high, priority[b]);
    }
    if (sum <= available) {
      java.util.Arrays.fill(part, 1);
      return;
    }
    for (int k = 0; k < STEPS; k++) {
      double mid = (low + high) / 2;
      if (given(need, priority, mid) > available) {
        low = mid;
      } else {
        high = mid;
      }
    }
    for (int b = 0; b < need.length; b++) {
      part[b] = Math.max(0, 1 - high / priority[b]);
    }
  }

  private static double given(double[] need, double[] priority, double cut) {
    double sum = 0;
    for (int b = 0; b < need.length; b++) {
      sum += need[b] * Math.max(0, 1 - cut / priority[b]);
    }
    return sum;
  }
}
