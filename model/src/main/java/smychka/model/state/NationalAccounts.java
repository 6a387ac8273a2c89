package smychka.model.state;

import java.util.List;
import smychka.engine.MechanismSpec;

/// What the country made and used in a month, and what passed between farms and the rest of it, at
/// fixed weights: an account beside the run that decides nothing.
///
/// ```
/// (NA-1.1) product_b = Σ_k v_k·w_kb                                [mn roubles of the base b a month]
/// (NA-1.2) flow_b    = Σ farm sales·price_b − Σ farm purchases·price_b   [mn roubles a month]
/// ```
///
/// - (NA-1.1) v_k quantity of a kind in roubles of 1913, w_kb its price in the base year over 1913:
///   1 for 1913, the lists below for 1926/27 and 1937; by sector and by use.
/// - (NA-1.2) positive where farms give more than they get. Bases: prices of 1913, of 1926/27, list
///   prices of the month, private prices of the month.
///
/// Assumption NA-1.a: weights are price relatives of whole kinds, services are counted by the
/// people who work in them, and the sum over sectors need not be that over uses.
public final class NationalAccounts {
  /// What the accounts read and write.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("state.national-accounts", "NA-1")
          .reads("books.month")
          .writes("account.product", "account.flow");

  /// Kinds of product, in the order of their weights.
  public static final List<String> KINDS =
      List.of(
          "grain",
          "other_farm",
          "producer_goods",
          "consumer_goods",
          "crafts",
          "construction",
          "services");

  /// Kinds by name, for who reads one.
  public static final int GRAIN = 0,
      OTHER_FARM = 1,
      PRODUCER = 2,
      CONSUMER = 3,
      CRAFTS = 4,
      CONSTRUCTION = 5,
      SERVICES = 6;

  private NationalAccounts() {}

  /// Parameters of the accounts (`data/parameters/state/national-accounts.yaml`).
  public record Parameters(
      double grainRoublesPerTonne1913,
      double cattleProductRoublesYear,
      double fieldProductRoublesPerHeadYear,
      double servicesRoublesPerWorkerYear,
      double[] weights1927,
      double[] weights1937) {
    /// Refuses what cannot be.
    public Parameters {
      if (weights1927.length != 7 || weights1937.length != 7) {
        throw new IllegalArgumentException(
            "weights1927 and weights1937 must have one weight for each of the 7 kinds");
      }
    }

    /// Price of a kind in a base year over 1913: base 0 is 1913, 1 is 1926/27, 2 is 1937.
    public double weight(int kind, int base) {
      return base == 0 ? 1 : base == 1 ? weights1927[kind] : weights1937[kind];
    }
  }

  /// (NA-1.2) what farms give less what they get, each at its price.
  public static double flow(
      double grain, double grainPrice, double other, double otherPrice, double goods, double price) {
    return grain * grainPrice + other * otherPrice - goods * price;
  }
}
