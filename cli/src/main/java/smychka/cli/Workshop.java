package smychka.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import smychka.experiment.Experiments;
import smychka.experiment.catalogue.Catalogue;
import smychka.experiment.chronicle.Explanation;
import smychka.experiment.chronicle.Inquiry;
import smychka.experiment.claims.ClaimRequest;
import smychka.experiment.claims.ClaimResult;
import smychka.experiment.facts.Judgement;
import smychka.experiment.facts.ScaleTable;
import smychka.experiment.removal.Ablation;
import smychka.experiment.removal.Wish;
import smychka.experiment.run.Cancellation;
import smychka.experiment.run.Progress;

/// What the commands work with. Made when first asked for, so that help and lists start at once.
interface Workshop {
  /// The root of the repository: where data and evidence lie.
  Path home();

  /// Chooses the start of the runs that follow, by the name of its folder; 1917-11 where none is
  /// chosen.
  default void startFrom(String start) {
    throw new smychka.experiment.run.Refused("this workshop has one start, not " + start);
  }

  /// What a command that is told again says of the start: nothing where none was chosen.
  default String startOption() {
    return "";
  }

  /// Takes up a programme from a file and returns its name.
  String adopt(Path file);

  /// The experiments on the real model.
  ///
  /// @param everything whether all regions and classes are recorded
  Experiments experiments(boolean everything) throws IOException;

  /// The facts of the historical programme, one row each; empty when stopped.
  ///
  /// @param rival name of rival evidence to judge by
  Optional<List<Judgement>> facts(
      Experiments.Settings settings,
      Optional<String> rival,
      Progress progress,
      Cancellation cancellation)
      throws IOException;

  /// The numbers of facts at the scale of `settings` and at a denser one, 1:`fine`; empty when
  /// stopped.
  Optional<ScaleTable> scales(
      Experiments.Settings settings, int fine, Progress progress, Cancellation cancellation)
      throws IOException;

  /// Explains an event of the historical programme; empty when stopped.
  Optional<Explanation> explain(Inquiry inquiry, Progress progress, Cancellation cancellation);

  /// Divides outcomes of history over the factors of a question; empty when stopped.
  Optional<Ablation.Result> ablate(Wish wish, Progress progress, Cancellation cancellation);

  /// Judges claims on draws of parameters and luck; empty when stopped.
  Optional<List<ClaimResult>> claims(
      ClaimRequest request, Progress progress, Cancellation cancellation) throws IOException;

  /// The report of a run folder as HTML.
  String report(Path folder, Locale language) throws IOException;

  /// What can be listed and shown.
  Catalogue catalogue();
}
