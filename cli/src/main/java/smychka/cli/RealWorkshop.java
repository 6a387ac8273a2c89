package smychka.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import smychka.experiment.Experiments;
import smychka.experiment.Repository;
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

/// The workshop of a checkout, on the real model. The data are read when first needed.
final class RealWorkshop implements Workshop {
  private final Path home;
  private @Nullable Repository repository;
  private @Nullable String start;

  private RealWorkshop(Path home) {
    this.home = home;
  }

  /// The checkout the launcher names (`smychka.home`), else the nearest folder above the working
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

  private Repository repository() {
    Repository opened = repository;
    if (opened == null) {
      String from = start;
      opened = from == null ? Repository.open(home) : Repository.open(home, from);
      repository = opened;
    }
    return opened;
  }

  @Override
  public void startFrom(String name) {
    start = name;
    repository = null;
  }

  @Override
  public String startOption() {
    return start == null ? "" : " --start " + start;
  }

  @Override
  public Path home() {
    return home;
  }

  @Override
  public String adopt(Path file) {
    return repository().adopt(file);
  }

  @Override
  public Experiments experiments(boolean everything) throws IOException {
    return repository().experiments(everything);
  }

  @Override
  public Optional<List<Judgement>> facts(
      Experiments.Settings settings,
      Optional<String> rival,
      Progress progress,
      Cancellation cancellation)
      throws IOException {
    return repository().facts(settings, rival, progress, cancellation);
  }

  @Override
  public Optional<ScaleTable> scales(
      Experiments.Settings settings, int fine, Progress progress, Cancellation cancellation)
      throws IOException {
    return repository().scales(settings, fine, progress, cancellation);
  }

  @Override
  public Optional<Explanation> explain(
      Inquiry inquiry, Progress progress, Cancellation cancellation) {
    return repository().explain(inquiry, progress, cancellation);
  }

  @Override
  public Optional<Ablation.Result> ablate(Wish wish, Progress progress, Cancellation cancellation) {
    return repository().ablate(wish, progress, cancellation);
  }

  @Override
  public Optional<List<ClaimResult>> claims(
      ClaimRequest request, Progress progress, Cancellation cancellation) throws IOException {
    return repository().claims(request, progress, cancellation);
  }

  @Override
  public String report(Path folder, Locale language) throws IOException {
    return repository().report(folder, language);
  }

  @Override
  public Catalogue catalogue() {
    return new Catalogue(home);
  }
}
