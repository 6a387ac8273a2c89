package smychka.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import smychka.experiment.Experiments;
import smychka.experiment.catalogue.Catalogue;
import smychka.experiment.run.Cancellation;
import smychka.experiment.run.Progress;
import smychka.experiment.run.Refused;

/// The workshop of this repository, on the real model.
final class RealWorkshop implements Workshop {
  private final Path home;

  private RealWorkshop(Path home) {
    this.home = home;
  }

  /// The repository the launcher names (`smychka.home`), else the nearest folder above the working
  /// directory that holds programmes.
  static RealWorkshop here() {
    String told = System.getProperty("smychka.home");
    if (told != null) {
      return new RealWorkshop(Path.of(told).toAbsolutePath().normalize());
    }
    Path start = Path.of("").toAbsolutePath();
    for (@Nullable Path at = start; at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve("data").resolve("programmes"))) {
        return new RealWorkshop(at);
      }
    }
    return new RealWorkshop(start);
  }

  @Override
  public Path home() {
    return home;
  }

  @Override
  public Experiments experiments(boolean everything) {
    throw new Refused("the model is not wired yet");
  }

  @Override
  public List<FactRow> facts(
      Experiments.Settings settings, Progress progress, Cancellation cancellation) {
    throw new Refused("the facts are not wired yet");
  }

  @Override
  public Catalogue catalogue() {
    return new Catalogue(home);
  }
}
