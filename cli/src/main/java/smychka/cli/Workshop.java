package smychka.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import smychka.experiment.Experiments;
import smychka.experiment.catalogue.Catalogue;
import smychka.experiment.run.Cancellation;
import smychka.experiment.run.Progress;

/// What the commands work with. Made when first asked for, so that help and lists start at once.
interface Workshop {
  /// The root of the repository: where data and evidence lie.
  Path home();

  /// The experiments on the real model.
  ///
  /// @param everything whether all regions and classes are recorded
  Experiments experiments(boolean everything);

  /// The facts of the historical programme, one row each.
  List<FactRow> facts(Experiments.Settings settings, Progress progress, Cancellation cancellation)
      throws IOException;

  /// What can be listed and shown.
  Catalogue catalogue();
}
