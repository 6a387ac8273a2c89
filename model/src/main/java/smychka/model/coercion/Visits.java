package smychka.model.coercion;

import smychka.engine.Approx;
import smychka.engine.Checks;
import smychka.engine.Draws;
import smychka.engine.MechanismSpec;

/// Which villages plenipotentiaries visit in a month and how far they search there. The centre sets
/// the effort of regions; which village is visited is chance and the zeal of those on the spot.
///
/// ```
/// (CO-3.1) f   = max(0, coercion − c0)/(1 − c0)                           [0-1]
/// (CO-3.2) π_v = min(1, π_r·exp(σ_z·N_v − σ_z²/2)),  π_r = κ·f·e_r        [share of villages a month]
/// (CO-3.3) y_v = min(y_max, (y0 + y1·f)·exp(σ_y·N − σ_y²/2))  where visited, else 0   [share]
/// (CO-3.4) near = ½·(y_(v−1) + y_(v+1))                                   [share]
/// (CO-3.5) reach = κ_l·coercion·(1 − exp(−s·men/held))/(1 − exp(−s))      [share]
/// (CO-3.18) kept off = b·min(1, I/I_v),  reach·(1 − kept off)               [share]
/// ```
///
/// - (CO-3.1) c0 what the lever has where taxes and purchases have no force behind them.
/// - (CO-3.2) κ visits a village at full force, e_r effort of the region (ST-2.12), N_v normal draw
///   of the village and agricultural year. Under requisition π_r = reach/y (CO-3.5), and in both
///   what the government reaches of the village (WO-5.3).
/// - (CO-3.3) share of what is visible that is taken.
/// - (CO-3.5) men sent for grain against those of the winter of 1920/21, held the share of
///   households that is held: who holds less has more men for it.
/// - (CO-3.4) what is heard of the next villages of the region.
///
/// - (CO-3.18) I insurgents as a share of the people of the region (CO-8.4), I_v as many as put a
///   band into each volost: few men go out for grain where bands are.
///
/// Assumption CO-3.a: visits are as many as there are men for them, not as many as would be needed.
public final class Visits {
  /// What visits read and write.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("coercion.visits", "CO-3")
          .reads("village.id", "village.region", "village.reach")
          .readsLagged("region.insurgentShare")
          .writes("village.searchShare", "village.nearShare");

  private Visits() {}

  /// Parameters of visits (`data/parameters/coercion/visits.yaml`).
  public record Parameters(
      double ordinaryCoercion,
      double visitsAtFullForce,
      double levyReachAtFullForce,
      double yieldBase,
      double yieldByForce,
      double yieldMax,
      double zealSd,
      double yieldSd,
      double menSaturation,
      double keptOffByBands,
      double bandsInEachVolost) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.share("ordinaryCoercion", ordinaryCoercion);
      Checks.notNegative("visitsAtFullForce", visitsAtFullForce);
      Checks.share("levyReachAtFullForce", levyReachAtFullForce);
      Checks.share("yieldMax", yieldMax);
      Checks.notNegative("zealSd", zealSd);
      Checks.notNegative("yieldSd", yieldSd);
    }

    /// (CO-3.1) force beyond what is ordinary at a value of the lever.
    public double force(double coercion) {
      return Math.max(0, coercion - ordinaryCoercion) / (1 - ordinaryCoercion);
    }

    /// (CO-3.3) mean share of visible grain a visit takes.
    public double taken(double force) {
      return Math.min(yieldMax, yieldBase + yieldByForce * force);
    }

    /// (CO-3.2) mean chance of a visit in a region under purchase.
    public double chance(double force, double effort) {
      return Math.min(1, visitsAtFullForce * force * effort);
    }

    /// (CO-3.2) mean chance of a visit under requisition, whose men reach a share of all grain.
    public double levyChance(double coercion, double force) {
      return Math.min(1, levyReachAtFullForce * coercion / Math.max(.01, taken(force)));
    }

    /// (CO-3.18) part of villages that men keep out of for fear of bands.
    public double keptOff(double insurgentShare) {
      return keptOffByBands * Math.min(1, insurgentShare / bandsInEachVolost);
    }

    /// (CO-3.5) reach of the men there are against that of the winter of 1920/21; `men` against
    /// those of that winter, where the government holds the country.
    public double cover(double men) {
      return (1 - StrictMath.exp(-menSaturation * men)) / (1 - StrictMath.exp(-menSaturation));
    }
  }

  /// The columns of villages visits touch; shares of visible grain.
  public record Columns(
      long[] id, int[] region, double[] reach, double[] searchShare, double[] nearShare) {}

  /// Draws the visits of a month; `chance` by region; returns how many villages are visited.
  public static int draw(
      Parameters p, double force, double[] chance, long zealKey, long visitKey, Columns c) {
    double mean = p.taken(force);
    int visited = 0;
    for (int v = 0; v < c.id.length; v++) {
      double zeal = lognormal(p.zealSd, Draws.normal(Draws.bits(zealKey, c.id[v])));
      boolean comes =
          Draws.unit(Draws.bits(visitKey, c.id[v]))
              < Math.min(1, chance[c.region[v]] * zeal * c.reach[v]);
      double luck = lognormal(p.yieldSd, Draws.normal(Draws.bits(visitKey + 1, c.id[v])));
      c.searchShare[v] = comes ? Math.min(p.yieldMax, mean * luck) : 0;
      visited += comes ? 1 : 0;
    }
    near(c);
    return visited;
  }

  private static double lognormal(double sd, double normal) {
    return Approx.exp(sd * normal - sd * sd / 2);
  }

  /// (CO-3.4) what each village hears of those next to it.
  static void near(Columns c) {
    for (int v = 0; v < c.id.length; v++) {
      c.nearShare[v] = .5 * (share(c, v - 1, c.region[v]) + share(c, v + 1, c.region[v]));
    }
  }

  private static double share(Columns c, int v, int region) {
    return v >= 0 && v < c.id.length && c.region[v] == region ? c.searchShare[v] : 0;
  }
}
