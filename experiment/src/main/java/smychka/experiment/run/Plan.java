package smychka.experiment.run;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import smychka.engine.Month;

/// An ensemble of runs: some replicates, each with a beginning its arms share (the trunk), then one
/// arm per programme.
///
/// @param trunk the programmes in force before `from`, in order of their months; the first stage
///   begins with the country
/// @param arms the programmes in force from `from`, each in its own copy of the country; the first
///   is the base of a comparison
/// @param paired whether the arms are to be compared: then replicate k is pair k, else pair 0
/// @param recordFrom first month kept in the results
/// @param from first month of the arms
/// @param to last month played
public record Plan(
    List<Stage> trunk,
    List<String> arms,
    boolean paired,
    long seed,
    int replicates,
    int scale,
    int threads,
    Month recordFrom,
    Month from,
    Month to) {
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public Plan {
    trunk = List.copyOf(trunk);
    arms = List.copyOf(arms);
    if (trunk.isEmpty()) {
      throw new Refused("a plan needs the programme its countries begin under");
    }
    if (arms.isEmpty()) {
      throw new Refused("a plan needs a programme to run");
    }
    if (new HashSet<>(arms).size() != arms.size()) {
      throw new Refused("a programme is named twice: " + String.join(", ", arms));
    }
    for (String arm : arms) {
      if (!NAME.matcher(arm).matches()) {
        throw new Refused(
            "a programme's name is of lower-case letters, digits and hyphens, not \"" + arm + "\"");
      }
    }
    if (replicates < 1) {
      throw new Refused("replicates must be 1 or more, is " + replicates);
    }
    if (from.compareTo(trunk.getLast().from()) < 0) {
      throw new Refused(
          "the run begins in "
              + from
              + ", before its first month "
              + trunk.getLast().from()
              + "; choose a later month, or an earlier --start");
    }
    var first = new RunRequest(arms.getFirst(), seed, 1, scale, threads, from, to);
    assert first.replicate() == 1;
  }

  /// The first month of the country.
  public Month first() {
    return trunk.getFirst().from();
  }

  /// Months of one replicate: the shared beginning and every arm.
  public long monthsPerReplicate() {
    return from.minus(first()) + (long) arms.size() * (to.minus(from) + 1);
  }

  /// The pair number written for a replicate.
  public int pair(int replicate) {
    return paired ? replicate : 0;
  }
}
