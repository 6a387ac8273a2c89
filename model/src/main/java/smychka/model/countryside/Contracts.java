package smychka.model.countryside;

import smychka.engine.Checks;
import smychka.engine.Draws;
import smychka.engine.MechanismSpec;
import smychka.engine.Rounding;

/// Purchase agreed before the harvest: an advance in spring against grain in autumn.
///
/// ```
/// (CS-9.15) promised  = s·last crop, by farms with chance j                     [kg]
///           advance   = a·p_s·promised                                          [gold kopek]
/// (CS-9.16) delivered = min(promised·k_a, max(0, G − n·food))                   [kg a month]
///           paid      = delivered·p_s·(1 + premium − a)                         [gold kopek]
/// ```
///
/// - (CS-9.15) in April, while the delivery rule has contracting in it; p_s the state's price.
/// - (CS-9.16) in September to November a third, a half and the rest of what is still promised,
///   from grain above food to the harvest n months off; premium over the list price.
///
/// Default is a result: what is not delivered by November is struck off with its advance (CS-9.e).
public final class Contracts {
  /// What contracts read and write.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("countryside.contracts", "CS-9")
          .reads(
              "household.id",
              "household.workers",
              "household.dependants",
              "household.farms",
              "household.cropKg")
          .writes("household.grainKg", "household.money", "household.promisedKg");

  /// Slots of the sums: grain promised, delivered, not delivered; money advanced, paid.
  public static final int PROMISED_KG = 0,
      DELIVERED_KG = 1,
      DEFAULT_KG = 2,
      ADVANCE = 3,
      PAID = 4,
      SLOTS = 5;

  private Contracts() {}

  /// Parameters (`data/parameters/countryside/contracts.yaml`).
  public record Parameters(
      double farmsThatSign, double promisedShareOfCrop, double advanceShare, double premium) {
    /// Refuses what cannot be.
    public Parameters {
      Checks.share("farmsThatSign", farmsThatSign);
      Checks.share("promisedShareOfCrop", promisedShareOfCrop);
      Checks.share("advanceShare", advanceShare);
      Checks.notNegative("premium", premium);
    }
  }

  /// The columns contracts may touch.
  public record Columns(
      long[] id,
      byte[] workers,
      byte[] dependants,
      byte[] farms,
      int[] cropKg,
      int[] grainKg,
      long[] money,
      int[] promisedKg) {}

  /// Part of what is promised that falls due in month `a` from July (0), 0 where none does.
  public static double dueShare(int a) {
    return a == 2 ? 1 / 3.0 : a == 3 ? .5 : a == 4 ? 1 : 0;
  }

  /// (CS-9.15) farms of rows `[from, to)` sign and are paid their advance.
  public static void sign(
      Parameters p, double unitsPerKg, long key, Columns c, int from, int to, long[] sums, int at) {
    for (int i = from; i < to; i++) {
      long id = c.id[i];
      if (c.farms[i] == 0 || Draws.unit(Draws.bits(key, id)) >= p.farmsThatSign) {
        continue;
      }
      c.promisedKg[i] =
          Rounding.stochastic(p.promisedShareOfCrop * c.cropKg[i], Draws.bits(key + 1, id));
      long advance =
          Rounding.stochasticLong(
              p.advanceShare * unitsPerKg * c.promisedKg[i], Draws.bits(key + 2, id));
      c.money[i] += advance;
      sums[at + PROMISED_KG] += c.promisedKg[i];
      sums[at + ADVANCE] += advance;
    }
  }

  /// (CS-9.16) what was promised and falls due is delivered; after the last month the rest is
  /// struck off.
  public static void deliver(
      Parameters p,
      double foodKgPerConsumerYear,
      int months,
      double dueShare,
      double unitsPerKg,
      long key,
      Columns c,
      int from,
      int to,
      long[] sums,
      int at) {
    for (int i = from; i < to; i++) {
      if (c.promisedKg[i] == 0) {
        continue;
      }
      double food = foodKgPerConsumerYear / 12 * Consumers.units(c.workers[i], c.dependants[i]);
      double spare = Math.max(0, c.grainKg[i] - months * food);
      int due = Rounding.stochastic(c.promisedKg[i] * dueShare, Draws.bits(key, c.id[i]));
      int kg = (int) Math.min(Math.min(due, c.promisedKg[i]), spare);
      double price = unitsPerKg * (1 + p.premium - p.advanceShare);
      long paid = Rounding.stochasticLong(kg * price, Draws.bits(key + 1, c.id[i]));
      c.grainKg[i] -= kg;
      c.money[i] += paid;
      c.promisedKg[i] -= kg;
      sums[at + DELIVERED_KG] += kg;
      sums[at + PAID] += paid;
      if (dueShare == 1) {
        sums[at + DEFAULT_KG] += c.promisedKg[i];
        c.promisedKg[i] = 0;
      }
    }
  }
}
