package smychka.experiment.run;

import smychka.engine.Month;
import smychka.engine.RunTable;

/// What the experiments need of a model: found a country under a programme and play it.
///
/// A result depends on seed, replicate, scale and the programmes in force, on nothing else: not on
/// threads, time, machine or what ran before.
public interface Simulator {
  /// The first month that is played in every country.
  Month first();

  /// The programme in force before the programmes under study begin.
  String baseline();

  /// Refuses a programme that cannot be played over these months, with a reason the reader can act
  /// on.
  void check(String programme, Month from, Month to);

  /// Founds a country under `programme`, before its first month.
  Session open(String programme, long seed, int replicate, int scale, int threads);

  /// Plays a whole run; the table begins with the country's first month.
  default RunTable run(RunRequest request) {
    try (Session trunk =
        open(baseline(), request.seed(), request.replicate(), request.scale(), request.threads())) {
      trunk.playTo(request.from());
      try (Session arm = trunk.fork(request.programme())) {
        arm.playTo(request.to().plus(1));
        return arm.table();
      }
    }
  }
}
