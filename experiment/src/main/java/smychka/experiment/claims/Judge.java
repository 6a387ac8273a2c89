package smychka.experiment.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import smychka.experiment.compare.PairedDifference;

/// The rule of verdicts, fixed before any run.
///
/// For one outcome, where d is the difference of a draw, D its mean over draws and T the threshold:
///
/// ```
/// supported            d has the claimed sign in 90 % of draws, and |D| > T with that sign, in every closure
/// contradicted         the same with the other sign
/// no material effect   the 90 % interval of D lies between −T and T, in every closure
/// undetermined         else
/// assumed              supported or contradicted, and the ledger leaves the sign no choice (below)
/// ```
///
/// The ledger leaves a sign no choice where one of its equations imposes it by its form; or where,
/// with one coefficient at its neutral value, the sign is found no longer, while the prior of that
/// coefficient has only one direction in it; or where all equations that act on the outcome act in
/// that direction and no prior has both in it.
///
/// A claim on several outcomes is their conjunction: contradicted if one is, supported if all are,
/// assumed if all are supported or assumed, of no material effect if none has one, a trade where a
/// human cost and a survival move the same way, which is for one good and for the other bad; else
/// undetermined.
final class Judge {
  private static final double NEARLY_ALL = .9;

  /// With fewer draws than this no share of 90 % can be told from all.
  static final int FEWEST_DRAWS = 10;

  private Judge() {}

  /// How one outcome came out in one cell.
  ///
  /// @param threshold T, in the unit of the outcome
  record Measured(PairedDifference difference, double threshold) {
    /// Whether nearly all draws have this sign and the mean effect counts.
    boolean holds(int sign) {
      int draws = sign > 0 ? difference.higher() : difference.lower();
      return draws >= NEARLY_ALL * difference.pairs() && sign * difference.difference() > threshold;
    }

    boolean slight() {
      return difference.low90() > -threshold && difference.high90() < threshold;
    }
  }

  /// The sign found in every closure, 0 if there is none.
  static int sign(List<Measured> closures) {
    if (closures.isEmpty() || closures.getFirst().difference().pairs() < FEWEST_DRAWS) {
      return 0;
    }
    for (int sign : new int[] {1, -1}) {
      int asked = sign;
      if (closures.stream().allMatch(m -> m.holds(asked))) {
        return sign;
      }
    }
    return 0;
  }

  /// What an outcome comes out as.
  ///
  /// @param expected 1 where the claim says higher, -1 lower
  /// @param closures one for each closure
  /// @param carriers equations that leave it no other sign, by `carriers`
  static Ruling outcome(int expected, List<Measured> closures, List<String> carriers) {
    int sign = sign(closures);
    if (sign != 0) {
      return carriers.isEmpty()
          ? Ruling.of(sign == expected ? Finding.SUPPORTED : Finding.CONTRADICTED)
          : new Ruling(Finding.ASSUMED, carriers);
    }
    boolean enough =
        !closures.isEmpty() && closures.getFirst().difference().pairs() >= FEWEST_DRAWS;
    return Ruling.of(
        enough && closures.stream().allMatch(Measured::slight)
            ? Finding.NO_MATERIAL_EFFECT
            : Finding.UNDETERMINED);
  }

  /// An entry of the ledger, with the outcome as it is at the neutral value of its coefficient
  /// where that was played.
  record Tried(LedgerEntry entry, List<Measured> atNeutral) {
    /// Whether it alone gives an outcome the sign.
    boolean carries(int sign) {
      if (entry.direction() != sign || entry.straddles()) {
        return false;
      }
      return entry.imposed() || atNeutral.stream().anyMatch(m -> !m.holds(sign));
    }
  }

  /// The equations that leave an outcome no other sign; none where it is open.
  ///
  /// @param sign the sign found
  /// @param tried the entries that act on the outcome
  static List<String> carriers(int sign, List<Tried> tried) {
    List<Tried> alone = tried.stream().filter(t -> t.carries(sign)).toList();
    boolean together =
        tried.stream().allMatch(t -> t.entry().direction() == sign && !t.entry().straddles());
    List<Tried> carriers = !alone.isEmpty() ? alone : together ? tried : List.of();
    return carriers.stream().map(t -> t.entry().equation()).distinct().toList();
  }

  /// What a claim on several outcomes comes out as.
  ///
  /// @param outcomes the judged outcomes, in order
  /// @param rulings one for each
  /// @param signs the sign found for each, 0 for none
  static Ruling claim(List<ClaimOutcome> outcomes, List<Ruling> rulings, List<Integer> signs) {
    if (trade(outcomes, signs)) {
      return Ruling.of(Finding.A_TRADE);
    }
    List<Finding> findings = rulings.stream().map(Ruling::finding).toList();
    if (findings.contains(Finding.CONTRADICTED)) {
      return Ruling.of(Finding.CONTRADICTED);
    }
    for (Finding one : List.of(Finding.SUPPORTED, Finding.NO_MATERIAL_EFFECT)) {
      if (!findings.isEmpty() && findings.stream().allMatch(f -> f == one)) {
        return Ruling.of(one);
      }
    }
    boolean assumed =
        findings.contains(Finding.ASSUMED)
            && findings.stream().allMatch(f -> f == Finding.ASSUMED || f == Finding.SUPPORTED);
    if (!assumed) {
      return Ruling.of(Finding.UNDETERMINED);
    }
    var equations = new TreeSet<String>();
    rulings.forEach(r -> equations.addAll(r.equations()));
    return new Ruling(Finding.ASSUMED, new ArrayList<>(equations));
  }

  private static boolean trade(List<ClaimOutcome> outcomes, List<Integer> signs) {
    for (int i = 0; i < outcomes.size(); i++) {
      for (int j = 0; j < outcomes.size(); j++) {
        if (outcomes.get(i).standing() == ClaimOutcome.Standing.HUMAN_COST
            && outcomes.get(j).standing() == ClaimOutcome.Standing.SURVIVAL
            && signs.get(i) != 0
            && signs.get(i).equals(signs.get(j))) {
          return true;
        }
      }
    }
    return false;
  }
}
