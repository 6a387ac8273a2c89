package smychka.model.world;

import smychka.engine.MechanismSpec;

/// Which villages the government holds in a month, and how far its apparatus reaches in them.
///
/// ```
/// (WO-5.1) held_v  = u_v < T_r(t)
/// (WO-5.2) m'      = m + 1 where held, else max(0, m − l)                 [months]
/// (WO-5.3) reach_v = 1 − exp(−m'/τ) where held, else 0                    [share]
/// (WO-5.6) yield   = yield in peace·(1 − d·4·T·(1 − T)·min(1, moved/m))   [kg/are]
/// (WO-5.7) moved'  = (2/3)·moved + |ΔT|                               [share]
/// ```
///
/// - (WO-5.1) u_v the village's place on a line from first held to first lost, drawn once; T_r the
///   declared share of the region that is held.
/// - (WO-5.2) m months of apparatus: built by a month in each month held, lost by l elsewhere.
///
/// - (WO-5.6) d part of the crop lost to fighting where half of a region is held and the front
///   moves: fields trodden down, hands and carts called away at the harvest. moved what changed
///   hands of the region in the last months (WO-5.7), m as much as makes it a theatre of war: where
///   a border stands still, fields on both sides of it are worked.
///
/// Assumptions: WO-5.a villages of a region are lost and won in one order; WO-5.b what is not held
/// delivers nothing to the government, and what others took there is not counted.
public final class Territory {
  /// What territory reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("world.territory", "WO-5")
          .reads("village.place", "village.region")
          .writes("village.monthsHeld", "village.reach");

  private static final int MONTHS_REMEMBERED = 3;

  private Territory() {}

  /// Parameters of territory (`data/parameters/world/territory.yaml`).
  public record Parameters(
      double apparatusMonths,
      double lostMonthsAMonth,
      double cropLostAtFront,
      double movedAtFront) {
    /// Refuses what cannot be.
    public Parameters {
      if (!(apparatusMonths > 0)) {
        throw new IllegalArgumentException(
            "apparatusMonths must be positive, got " + apparatusMonths);
      }
    }

    /// (WO-5.6) part of a region's crop that fighting leaves; `moved` what changed hands lately.
    public double fieldsLeft(double held, double moved) {
      return 1 - cropLostAtFront * 4 * held * (1 - held) * Math.min(1, moved / movedAtFront);
    }

    /// (WO-5.7) what changed hands of a region lately.
    public static double moved(double moved, double before, double held) {
      return moved * (1 - 1.0 / MONTHS_REMEMBERED) + Math.abs(held - before);
    }

    /// (WO-5.3) reach of an apparatus of some months.
    public double reach(double months) {
      return 1 - StrictMath.exp(-months / apparatusMonths);
    }
  }

  /// The columns territory may touch.
  public record Columns(int[] region, double[] place, double[] monthsHeld, double[] reach) {}

  /// Sets what is held and reached in a month; `held` by region.
  public static void step(Parameters p, double[] held, Columns c) {
    for (int v = 0; v < c.region.length; v++) {
      boolean ours = c.place[v] < held[c.region[v]];
      c.monthsHeld[v] =
          ours ? c.monthsHeld[v] + 1 : Math.max(0, c.monthsHeld[v] - p.lostMonthsAMonth);
      c.reach[v] = ours ? p.reach(c.monthsHeld[v]) : 0;
    }
  }
}
