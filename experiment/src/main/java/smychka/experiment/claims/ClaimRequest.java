package smychka.experiment.claims;

import java.util.List;
import smychka.experiment.run.Refused;

/// Which claims are to be judged, and on which draws.
///
/// @param claims ids; none for all
/// @param draws how many draws of parameters and luck
public record ClaimRequest(List<String> claims, long seed, int draws, int scale, int threads) {
  public ClaimRequest {
    claims = List.copyOf(claims);
    if (draws < 1) {
      throw new Refused("draws must be 1 or more, is " + draws);
    }
  }
}
