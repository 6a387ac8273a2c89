package smychka.experiment.removal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import smychka.experiment.compare.PairedDifference;
import smychka.experiment.facts.Outcome;

/// How an outcome of history divides over some factors, replicate by replicate on the same luck.
///
/// @param replicates the numbers of the replicates in which every set of factors was played
/// @param values by replicate, then by set of removed factors
public record Decomposition(
    Outcome outcome, List<Factor> factors, List<Integer> replicates, double[][] values) {
  public Decomposition {
    factors = List.copyOf(factors);
    replicates = List.copyOf(replicates);
    if (values.length == 0 || values.length != replicates.size()) {
      throw new IllegalArgumentException("a decomposition needs a replicate");
    }
    for (double[] game : values) {
      if (game.length != (1 << factors.size())) {
        throw new IllegalArgumentException("every set of factors needs a value");
      }
    }
  }

  /// What one factor did.
  ///
  /// @param removed history without the factor, less history
  /// @param left the factor alone left, less all removed
  /// @param share what its presence adds in the mean over all orders
  public record Row(
      Factor factor, PairedDifference removed, PairedDifference left, PairedDifference share) {}

  private int none() {
    return (1 << factors.size()) - 1;
  }

  /// The outcome of history, by replicate.
  public double[] history() {
    return of(0);
  }

  /// The outcome with all factors removed, by replicate.
  public double[] all() {
    return of(none());
  }

  /// One row for each factor, in order.
  public List<Row> rows() {
    List<double[]> shares = new ArrayList<>();
    for (double[] game : values) {
      shares.add(Shapley.shares(game));
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < factors.size(); i++) {
      int factor = i;
      int alone = none() & ~(1 << i);
      double[] share = shares.stream().mapToDouble(s -> s[factor]).toArray();
      rows.add(
          new Row(
              factors.get(i),
              PairedDifference.of(of(0), of(1 << i)),
              PairedDifference.of(of(none()), of(alone)),
              PairedDifference.of(new double[share.length], share)));
    }
    return rows;
  }

  /// History, less all factors removed: what the shares add up to.
  public PairedDifference total() {
    return PairedDifference.of(of(none()), of(0));
  }

  /// What is left of the total when what each removal alone does is taken from it.
  public PairedDifference restOfRemoved() {
    return rest(k -> {
      double sum = 0;
      for (int i = 0; i < factors.size(); i++) {
        sum += values[k][0] - values[k][1 << i];
      }
      return sum;
    });
  }

  /// What is left of the total when what each factor alone does is taken from it.
  public PairedDifference restOfLeft() {
    return rest(k -> {
      double sum = 0;
      for (int i = 0; i < factors.size(); i++) {
        sum += values[k][none() & ~(1 << i)] - values[k][none()];
      }
      return sum;
    });
  }

  private PairedDifference rest(IntToDoubleFunction explained) {
    double[] rest = new double[values.length];
    for (int k = 0; k < rest.length; k++) {
      rest[k] = values[k][0] - values[k][none()] - explained.applyAsDouble(k);
    }
    return PairedDifference.of(new double[rest.length], rest);
  }

  private double[] of(int set) {
    double[] column = new double[values.length];
    for (int k = 0; k < column.length; k++) {
      column[k] = values[k][set];
    }
    return column;
  }
}
