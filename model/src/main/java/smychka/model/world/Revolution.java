package smychka.model.world;

import smychka.engine.Draws;
import smychka.engine.MechanismSpec;

/// Whether workers take power in another country in a month, what they then send and ask for, and
/// what it does to the threat of war.
///
/// ```
/// (WO-2.1) ℓ = b0 + b_c·crisis + b_s·strength + b_u·support − b_r·repression − b_e·error    [logit]
/// (WO-2.2) λ = 1/(1 + e^−ℓ)                                                         [a month]
/// (WO-2.3) error = (1 − u)·(1 − factions) + u·|support − crisis|                    [0-1]
/// (WO-2.4) aid = (a_0 + (a_1 − a_0)·min(1, t/T))·W·income,  machines = f_m·aid/(1 − c)
/// (WO-2.5) grain sent = g·W while t < T_g                                           [kg a year]
/// (WO-2.6) threat = min(1, feed·m^W)                                                [0-1]
/// ```
///
/// - (WO-2.1) crisis: slump and exhaustion by war; strength of party and movement; support: the
///   lever `revolutionSupport`; all of the country and month. (WO-2.3) error of line: one voice in
///   the party that leads, and means that do not fit the hour (adventure in calm, words in crisis).
/// - (WO-2.4) t months since, W weight of the countries won by their industry, at most 1; income of
///   the year; c how much cheaper machines come. (WO-2.6) feed `war_threat`; m: prior on both sides
///   of 1, for a revolution may shield or provoke.
///
/// By the lever `worldRevolution` hazards are only recorded, drawn, or given for a country. The
/// signs of support and of the error of line straddle zero.
public final class Revolution {
  /// What the world reads and writes.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("world.revolution", "WO-2").writes("abroad.ruledMonths", "abroad.hazard");

  private static final int MONTHS = 12;

  private Revolution() {}

  /// Parameters (`data/parameters/world/revolution.yaml`).
  public record Parameters(
      double logitBase,
      double byCrisis,
      double byStrength,
      double bySupport,
      double byRepression,
      double byLineError,
      double errorByMisfit,
      double[] weights,
      double aidFirst,
      double aidLast,
      double aidRiseMonths,
      double incomePerHeadRoubles,
      double machinesShareOfAid,
      double machinesCheaper,
      double grainSentMnTonnes,
      double grainSentMonths,
      double threatFactor) {
    /// Refuses what cannot be.
    public Parameters {
      if (!(aidRiseMonths > 0)) {
        throw new IllegalArgumentException("aidRiseMonths must be positive, got " + aidRiseMonths);
      }
      if (!(threatFactor > 0)) {
        throw new IllegalArgumentException("threatFactor must be positive, got " + threatFactor);
      }
      if (!(machinesCheaper >= 0 && machinesCheaper < 1)) {
        throw new IllegalArgumentException(
            "machinesCheaper must lie between 0 and 1, got " + machinesCheaper);
      }
    }
  }

  /// The columns the world may touch: months since workers took power there (0: they have not).
  public record Columns(int[] ruledMonths, double[] hazard) {}

  /// The state of a country: crisis, strength of the movement, repression, each between 0 and 1.
  public record There(double crisis, double strength, double repression) {}

  /// (WO-2.3) error of the line led from Moscow.
  public static double lineError(Parameters p, double factions, double support, double crisis) {
    return (1 - p.errorByMisfit) * (1 - factions) + p.errorByMisfit * Math.abs(support - crisis);
  }

  /// (WO-2.1), (WO-2.2) hazard of a month.
  public static double hazard(Parameters p, There c, double support, double lineError) {
    double logit =
        p.logitBase
            + p.byCrisis * c.crisis
            + p.byStrength * c.strength
            + p.bySupport * support
            - p.byRepression * c.repression
            - p.byLineError * lineError;
    return 1 / (1 + StrictMath.exp(-logit));
  }

  /// A month of country `i`: sets its hazard; `drawn` lets it happen by luck, `given` makes it so.
  public static void step(Columns c, int i, double hazard, boolean drawn, boolean given, long key) {
    c.hazard[i] = c.ruledMonths[i] > 0 ? 0 : hazard;
    boolean won =
        c.ruledMonths[i] > 0
            || given
            || (drawn && Draws.unit(Draws.bits(key, i + 1L)) < c.hazard[i]);
    c.ruledMonths[i] += won ? 1 : 0;
  }

  /// W: weight of the countries won, at most 1.
  public static double weight(Parameters p, int[] ruledMonths) {
    double sum = 0;
    for (int i = 0; i < ruledMonths.length; i++) {
      sum += ruledMonths[i] > 0 ? p.weights[i] : 0;
    }
    return Math.min(1, sum);
  }

  /// (WO-2.4) aid of a month in the unit of `incomeYear`.
  public static double aid(Parameters p, double weight, int months, double incomeYear) {
    double share = p.aidFirst + (p.aidLast - p.aidFirst) * Math.min(1, months / p.aidRiseMonths);
    return share * weight * incomeYear / MONTHS;
  }

  /// (WO-2.4) what the part of an aid that comes as machines is worth at home.
  public static double machines(Parameters p, double aid) {
    return p.machinesShareOfAid * aid / (1 - p.machinesCheaper);
  }

  /// (WO-2.5) grain asked for in a year [kg].
  public static double grainSentKgYear(Parameters p, double weight, int months) {
    return months > 0 && months <= p.grainSentMonths ? p.grainSentMnTonnes * 1e9 * weight : 0;
  }

  /// (WO-2.6) threat of war.
  public static double threat(Parameters p, double feed, double weight) {
    return weight <= 0 ? feed : Math.min(1, feed * StrictMath.pow(p.threatFactor, weight));
  }
}
