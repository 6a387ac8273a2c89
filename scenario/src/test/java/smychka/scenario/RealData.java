package smychka.scenario;

import java.nio.file.Files;
import java.nio.file.Path;

/// The data folder of the repository.
final class RealData {
  private RealData() {}

  static Path root() {
    Path here = Path.of("").toAbsolutePath();
    while (here != null && !Files.isRegularFile(here.resolve("data/levers.csv"))) {
      here = here.getParent();
    }
    if (here == null) {
      throw new IllegalStateException("no data folder above " + Path.of("").toAbsolutePath());
    }
    return here.resolve("data");
  }

  static DataFolder open() {
    return DataFolder.open(root(), Start.ASSUMED_1921);
  }
}
