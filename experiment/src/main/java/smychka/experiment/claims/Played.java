package smychka.experiment.claims;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import smychka.experiment.compare.PairedDifference;

/// What the draws of a claim gave.
///
/// @param cells in the order played
/// @param draws numbers of the draws that were played to the end in every arm of every cell
/// @param values by draw, then by `cell/arm`, then by outcome of the claim
/// @param refused why the model refused parameters, by the number passed over
/// @param skipped why a draw was left out, by its number
record Played(
    Claim claim,
    List<Cell> cells,
    List<Integer> draws,
    Map<Integer, Map<String, double[]>> values,
    Map<Integer, String> refused,
    Map<Integer, String> skipped) {
  Played {
    cells = List.copyOf(cells);
    draws = List.copyOf(draws);
    values = new TreeMap<>(values);
    refused = new TreeMap<>(refused);
    skipped = new TreeMap<>(skipped);
  }

  static String arm(Cell cell, String arm) {
    return cell.id() + "/" + arm;
  }

  /// The outcome of an arm, by draw.
  double[] of(Cell cell, String arm, int outcome) {
    return draws.stream().mapToDouble(d -> of(d, arm(cell, arm))[outcome]).toArray();
  }

  private double[] of(int draw, String arm) {
    return Objects.requireNonNull(of(draw).get(arm), arm);
  }

  /// The outcomes of a draw, by `cell/arm`.
  Map<String, double[]> of(int draw) {
    return Objects.requireNonNull(values.get(draw));
  }

  /// An outcome with what acts less without it, over draws.
  PairedDifference difference(Cell cell, Contrast contrast, int outcome) {
    return PairedDifference.of(
        of(cell, contrast.without(), outcome), of(cell, contrast.with(), outcome));
  }
}
