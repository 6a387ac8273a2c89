package smychka.experiment.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What runs are computed from, as far as a run folder keeps it.
public interface Inputs {
  /// The folder the input files are named from.
  Path root();

  /// Every file a run may read, sorted by name.
  List<Path> files() throws IOException;

  /// The text of a programme, by the name of the file it is kept under in `programmes/`.
  Map<String, String> programme(String name) throws IOException;

  /// The parameters as resolved, with unit, range, grade and source of each, as YAML.
  String parameters() throws IOException;
}
