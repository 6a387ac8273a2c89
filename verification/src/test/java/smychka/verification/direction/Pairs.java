package smychka.verification.direction;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import smychka.engine.Month;
import smychka.engine.RunTable;
import smychka.model.month.ModelInputs;
import smychka.model.month.Snapshot;
import smychka.verification.country.Played;
import smychka.verification.country.Told;

/// Runs from the same countries in the same month: as history has it, and with one thing changed.
///
/// @param base runs of history, by replicate
/// @param other runs of the same countries and luck with the change
record Pairs(List<RunTable> base, List<RunTable> other) {
  private static final int SCALE = 5000;
  private static final int REPLICATES = 3;

  /// The countries of the replicates as history left them when `at` is the month to be played.
  static List<Snapshot> stands(Month at) {
    return IntStream.rangeClosed(1, REPLICATES)
        .mapToObj(k -> Played.stand(Told.historical(), k, SCALE, at))
        .toList();
  }

  /// Plays each country on to `to` under history and under `changed`.
  static Pairs play(List<Snapshot> stands, ModelInputs changed, Month to) {
    ModelInputs history = Told.historical();
    return new Pairs(
        stands.stream().map(s -> Played.on(s, history, to)).toList(),
        stands.stream().map(s -> Played.on(s, changed, to)).toList());
  }

  /// Plays each country on to `to` under two changes of history.
  static Pairs play(List<Snapshot> stands, ModelInputs some, ModelInputs other, Month to) {
    return new Pairs(
        stands.stream().map(s -> Played.on(s, some, to)).toList(),
        stands.stream().map(s -> Played.on(s, other, to)).toList());
  }

  /// Founds each country under history and under `changed` and plays it to `to`.
  static Pairs found(ModelInputs changed, Month to) {
    ModelInputs history = Told.historical();
    return new Pairs(
        IntStream.rangeClosed(1, REPLICATES)
            .mapToObj(k -> Played.run(history, k, SCALE, to))
            .toList(),
        IntStream.rangeClosed(1, REPLICATES)
            .mapToObj(k -> Played.run(changed, k, SCALE, to))
            .toList());
  }

  /// Every pair has the change higher by at least `share`.
  void rises(double share, String what, ToDoubleFunction<RunTable> of) {
    moves(what, of, ratio -> Assertions.assertThat(ratio).isGreaterThan(1 + share));
  }

  /// Every pair has the change lower by at least `share`.
  void falls(double share, String what, ToDoubleFunction<RunTable> of) {
    moves(what, of, ratio -> Assertions.assertThat(ratio).isLessThan(1 - share));
  }

  private void moves(String what, ToDoubleFunction<RunTable> of, Consumer<Double> holds) {
    List<Double> ratios =
        IntStream.range(0, base.size())
            .mapToObj(k -> of.applyAsDouble(other.get(k)) / of.applyAsDouble(base.get(k)))
            .toList();
    Assertions.assertThat(ratios)
        .as("%s with the change over %s without, by pair", what, what)
        .allSatisfy(holds);
  }
}
