package smychka.experiment.run;

import smychka.engine.Month;

/// One run: which country (seed, replicate, scale), under which programme, over which months.
///
/// Until `from` the simulator's baseline programme is in force; from `from` to `to` (both
/// inclusive) it is `programme`.
///
/// @param programme name of the programme in force from `from`
/// @param seed the seed of all draws
/// @param replicate 1 and up; each replicate draws its own villages, households and luck
/// @param scale N of 1:N, how many times smaller than the country the simulated one is
/// @param threads worker threads; never changes a result
/// @param from first month under the programme
/// @param to last month played
public record RunRequest(
    String programme, long seed, int replicate, int scale, int threads, Month from, Month to) {
  public RunRequest {
    if (replicate < 1) {
      throw new Refused("replicate must be 1 or more, is " + replicate);
    }
    if (scale < 1) {
      throw new Refused("scale 1:N needs N of 1 or more, is " + scale);
    }
    if (threads < 1) {
      throw new Refused("threads must be 1 or more, is " + threads);
    }
    if (to.compareTo(from) < 0) {
      throw new Refused(
          "the run ends (" + to + ") before it begins (" + from + "); choose a later --to");
    }
  }
}
