package smychka.model.countryside;

import smychka.engine.Checks;
import smychka.engine.Draws;
import smychka.engine.MechanismSpec;
import smychka.engine.Rounding;

/// Herds of nomads who are made to settle: taken under meat plans, and lost where herds stand
/// still.
///
/// ```
/// (CS-5.11) lost = (m_kind + s_kind)·max(0, S − S0)·max(0, N − kept)         [head a month]
/// (CS-5.12) o_r  = o_r0·min(1, U/U0),  U = cattle + 1.2·horses + .15·(sheep + goats)  [share]
/// ```
///
/// - S force in settling (lever `nomadSettlement`), S0 up to which it is an offer, m what meat
///   plans take, s what dies where herds cannot move, N animals of a kind, kept what a settled
///   household may hold.
///
/// - (CS-5.12) energy beyond grain and milk of own cows (PO-1.1) is that of herds on the steppe: U
///   units a head of the region's people, U0 what they were while settling was an offer.
///
/// Assumption CS-5.c: households of the region with more animals than kept are the nomads. Meat
/// goes to the state and is not followed further.
public final class NomadHerds {
  /// What settlement reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("countryside.nomad-herds", "CS-5")
          .reads("household.id", "state.levers")
          .writes("household.horses", "household.cattle", "household.pigs", "household.sheepGoats");

  private NomadHerds() {}

  /// Parameters (`data/parameters/countryside/nomad-herds.yaml`) by kind: horses, cattle, pigs,
  /// sheep and goats.
  public record Parameters(
      double[] meatPlanMonth, double[] settledLossMonth, double[] kept, double ordinarySettlement) {
    /// Refuses what cannot be.
    public Parameters {
      for (double[] array : new double[][] {meatPlanMonth, settledLossMonth, kept}) {
        Checks.require(array.length == Herds.KINDS, "kept", array.length, "needs four values");
      }
    }

    /// Whether settling is an offer.
    public boolean offered(double force) {
      return force <= ordinarySettlement;
    }

    /// (CS-5.11) heads lost of a herd.
    public double lost(int kind, double force, int heads) {
      double rate = meatPlanMonth[kind] + settledLossMonth[kind];
      return rate * Math.max(0, force - ordinarySettlement) * Math.max(0, heads - kept[kind]);
    }
  }

  /// (CS-5.12) herd units.
  public static double units(double horses, double cattle, double sheepGoats) {
    return cattle + 1.2 * horses + .15 * sheepGoats;
  }

  /// (CS-5.12) part of the food of herds that is left.
  public static double foodLeft(double units, double before) {
    return before <= 0 ? 1 : Math.min(1, units / before);
  }

  /// The columns settlement may touch.
  public record Columns(
      long[] id, short[] horses, short[] cattle, short[] pigs, short[] sheepGoats) {
    short[] herd(int kind) {
      return switch (kind) {
        case Herds.HORSES -> horses;
        case Herds.CATTLE -> cattle;
        case Herds.PIGS -> pigs;
        default -> sheepGoats;
      };
    }
  }

  /// The month of row `i`, of region `r`; adds what is lost to `lost` by kind.
  public static void step(
      Parameters p, double force, long key, Columns c, int i, int r, long[][] lost) {
    for (int kind = 0; kind < Herds.KINDS; kind++) {
      short[] herd = c.herd(kind);
      double heads = p.lost(kind, force, herd[i]);
      if (heads > 0) {
        int gone =
            Math.min(herd[i], Rounding.stochasticCount(heads, Draws.bits(key + kind, c.id[i])));
        herd[i] -= (short) gone;
        lost[kind][r] += gone;
      }
    }
  }
}
