package smychka.experiment.removal;

import java.util.ArrayList;
import java.util.List;

/// What each of some factors adds to a value, as the mean over all orders in which they can be
/// taken away.
///
/// ```
/// share_i = Σ_R |R|!·(n − 1 − |R|)!/n! · (v(R) − v(R ∪ i)),  R ⊆ N without i
/// Σ share_i = v(∅) − v(N)
/// ```
///
/// v(R) is the value where the factors R are removed: v(∅) history, v(N) all removed. A set of
/// factors is a number whose bit i says that factor i is removed.
///
/// After L. S. Shapley, "A value for n-person games", 1953.
public final class Shapley {
  /// More factors than this are refused: each doubles the work.
  public static final int MOST_FACTORS = 8;

  private Shapley() {}

  /// Every set of `n` factors, none first, all last.
  public static List<Integer> coalitions(int n) {
    if (n < 1 || n > MOST_FACTORS) {
      throw new IllegalArgumentException("1 to " + MOST_FACTORS + " factors, not " + n);
    }
    List<Integer> sets = new ArrayList<>();
    for (int set = 0; set < (1 << n); set++) {
      sets.add(set);
    }
    return sets;
  }

  /// The factors of a set, in their order.
  static <T> List<T> members(int set, List<T> factors) {
    List<T> members = new ArrayList<>();
    for (int i = 0; i < factors.size(); i++) {
      if ((set & (1 << i)) != 0) {
        members.add(factors.get(i));
      }
    }
    return members;
  }

  /// The share of each factor.
  ///
  /// Orders are counted in whole numbers and divided once, so that the shares of a game of whole
  /// numbers add up without rounding as far as they are themselves whole.
  ///
  /// @param values by set of removed factors; as many as there are sets
  public static double[] shares(double[] values) {
    int n = Integer.numberOfTrailingZeros(values.length);
    if (values.length != (1 << n) || n < 1 || n > MOST_FACTORS) {
      throw new IllegalArgumentException(values.length + " values are not those of all sets");
    }
    long[] factorial = new long[n + 1];
    factorial[0] = 1;
    for (int k = 1; k <= n; k++) {
      factorial[k] = k * factorial[k - 1];
    }
    double[] shares = new double[n];
    for (int factor = 0; factor < n; factor++) {
      double sum = 0;
      for (int set = 0; set < values.length; set++) {
        if ((set & (1 << factor)) == 0) {
          int removed = Integer.bitCount(set);
          long orders = factorial[removed] * factorial[n - 1 - removed];
          sum += orders * (values[set] - values[set | (1 << factor)]);
        }
      }
      shares[factor] = sum / factorial[n];
    }
    return shares;
  }
}
