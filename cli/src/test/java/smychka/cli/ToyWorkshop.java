package smychka.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import smychka.engine.Month;
import smychka.engine.Recorder;
import smychka.engine.RunTable;
import smychka.engine.SeriesKey;
import smychka.engine.SeriesKind;
import smychka.experiment.Experiments;
import smychka.experiment.catalogue.Catalogue;
import smychka.experiment.chronicle.Explanation;
import smychka.experiment.chronicle.Inquiry;
import smychka.experiment.claims.ClaimRequest;
import smychka.experiment.claims.ClaimResult;
import smychka.experiment.facts.Judgement;
import smychka.experiment.facts.Outcome;
import smychka.experiment.facts.ScaleTable;
import smychka.experiment.removal.Ablation;
import smychka.experiment.removal.Decomposition;
import smychka.experiment.removal.Factor;
import smychka.experiment.removal.Wish;
import smychka.experiment.run.Cancellation;
import smychka.experiment.run.FailedRun;
import smychka.experiment.run.Progress;
import smychka.experiment.run.Refused;
import smychka.experiment.run.Session;
import smychka.experiment.run.Simulator;
import smychka.experiment.store.Inputs;
import smychka.experiment.store.RunFolder;

/// A workshop on a country of one granary, with programmes in a temporary folder.
///
/// `generous` adds one to each harvest, `broken` breaks off in 1927-03 of replicate 2, `never`
/// breaks off at once, any other programme is `historical` under another name.
record ToyWorkshop(Path home) implements Workshop {
  static final Month FIRST = Month.of(1926, 7);

  static ToyWorkshop in(Path home) throws IOException {
    for (String name :
        List.of(
            "historical",
            "copy",
            "generous",
            "broken",
            "never",
            "nep-continued",
            "market-prices-1927")) {
      Path folder = Files.createDirectories(home.resolve("data/programmes").resolve(name));
      Files.writeString(
          folder.resolve("programme.yaml"), "name: " + name + "\ntitle: Title of " + name + "\n");
    }
    Files.writeString(
        home.resolve("data/levers.csv"), "lever,unit,meaning\ngrainPrice,roubles/t,what is paid\n");
    return new ToyWorkshop(home);
  }

  @Override
  public String adopt(Path file) {
    throw new Refused(file + ": the toy takes no files");
  }

  @Override
  public Experiments experiments(boolean everything) {
    return new Experiments(
        new Toy(),
        new ToyInputs(home),
        key -> true,
        everything ? "all" : "map",
        RunFolder.FactsWriter.NONE,
        folder -> Files.writeString(folder.resolve("report.html"), "<html></html>"));
  }

  @Override
  public Optional<List<Judgement>> facts(
      Experiments.Settings settings,
      Optional<String> rival,
      Progress progress,
      Cancellation cancellation) {
    return Optional.of(
        List.of(
            new Judgement("F06a", "Order of harvests", "fit", 0.5, 0.8, null, "ratio", false, 3.75),
            new Judgement("F05a", "Area in 1922", "fit", 66.0, 60.9, 71.5, "mn ha", true, 0.0),
            new Judgement("F17d", "Less is sown", "reported", 0.4, null, 0.0, "mn ha", false, 3.0),
            new Judgement(
                "F03c", "Month", "reported", 1921.833, 1922.0, 1922.417, "year", false, 3.0),
            new Judgement("F25b", "Exports", "reported", 0.5, null, 0.5, "mn t", true, 0.0),
            new Judgement(
                "F07a", "Factory output", "outside", null, 14.0, 26.0, "1913=100", null, null)));
  }

  @Override
  public Optional<List<ClaimResult>> claims(
      ClaimRequest request, Progress progress, Cancellation cancellation) {
    if (request.claims().contains("C99")) {
      throw new Refused("there is no claim \"C99\" to be judged; see: smychka list claims");
    }
    return cancellation.requested()
        ? Optional.empty()
        : Optional.of(List.of(ToyClaims.judged(request)));
  }

  /// A game of two factors, worked by hand: shares of -3.5 and -4.5 in the first replicate, -4.5
  /// and -4.5 in the second.
  @Override
  public Optional<Ablation.Result> ablate(Wish wish, Progress progress, Cancellation cancellation) {
    if (wish.asked().equals("F99")) {
      throw new Refused("there is no fact F99; see: smychka list facts");
    }
    if (cancellation.requested()) {
      return Optional.empty();
    }
    List<Factor> factors =
        List.of(
            new Factor("no-price-cut", "price cut", "The price stays."),
            new Factor("no-scare", "war scare", "No talk of war."));
    var outcome =
        new Outcome(wish.asked(), "grain", "mn t", Set.of("grain"), FIRST, FIRST, run -> 0);
    double[][] values = {{10, 12, 13, 18}, {10, 13, 13, 19}};
    boolean broken = wish.asked().equals("broken");
    return Optional.of(
        new Ablation.Result(
            "strike",
            "The strike",
            factors,
            wish.seed(),
            2,
            wish.scale(),
            FIRST,
            FIRST.plus(6),
            broken
                ? List.of()
                : List.of(new Decomposition(outcome, factors, List.of(1, 2), values)),
            broken
                ? List.of(new FailedRun(1, "history without no-scare", "in 1926-08", "no grain"))
                : List.of(),
            0.5));
  }

  @Override
  public Optional<ScaleTable> scales(
      Experiments.Settings settings,
      int fine,
      smychka.experiment.run.Progress progress,
      smychka.experiment.run.Cancellation cancellation) {
    return Optional.of(
        new ScaleTable(
            settings.scale(),
            fine,
            2,
            2,
            List.of(
                new ScaleTable.Row("F06b", "Mean harvest", "mn t", 53, 1, 53.5),
                new ScaleTable.Row("F21c", "Peak share", "share", .5, .1, .7))));
  }

  @Override
  public Optional<Explanation> explain(
      Inquiry inquiry, Progress progress, Cancellation cancellation) {
    if (!inquiry.event().equals("strike-of-1927")) {
      throw new Refused("there is no event \"" + inquiry.event() + "\"; did you mean it?");
    }
    var test = new Explanation.Test("doing so", inquiry.pairs(), 2, 1, 0.1, "m", "");
    var link =
        new Explanation.Link(
            1, 0, "cut.ussr.1926-08", "decision", "It was cut.", "so it is", "CS-4.2", 2, "", test);
    return Optional.of(
        new Explanation(
            inquiry.event(),
            "The strike",
            inquiry.replicates(),
            2,
            "It fell.",
            "CS-4.6",
            List.of("the Volga: 2 to 3"),
            List.of(link),
            inquiry.pairs()));
  }

  @Override
  public String report(Path folder, Locale language) {
    return "<html lang=\"" + language.toLanguageTag() + "\">" + folder.getFileName() + "</html>";
  }

  @Override
  public Catalogue catalogue() {
    return new Catalogue(home);
  }

  private record ToyInputs(Path root) implements Inputs {
    @Override
    public List<Path> files() {
      return List.of(root.resolve("data/levers.csv"));
    }

    @Override
    public Map<String, String> programme(String name) throws IOException {
      String file = name + "/programme.yaml";
      return Map.of(file, Files.readString(root.resolve("data/programmes").resolve(file)));
    }

    @Override
    public String parameters() {
      return "parameters: []\n";
    }
  }

  private static final class Toy implements Simulator {
    @Override
    public Month first() {
      return FIRST;
    }

    @Override
    public String baseline() {
      return "historical";
    }

    @Override
    public void check(String programme, Month from, Month to) {}

    @Override
    public Session open(String programme, long seed, int replicate, int scale, int threads) {
      return new Granary(programme, seed * 31 + replicate, replicate, new Recorder());
    }
  }

  private static final class Granary implements Session {
    private static final List<String> REGIONS =
        List.of("ukraine-crimea", "north-caucasus", "volga", "kazakhstan-kirghizia", "ussr");

    private final String programme;
    private final long luck;
    private final int replicate;
    private final Recorder recorder;
    private Month month = FIRST;
    private double granary = 10;

    Granary(String programme, long luck, int replicate, Recorder recorder) {
      this.programme = programme;
      this.luck = luck;
      this.replicate = replicate;
      this.recorder = recorder;
    }

    @Override
    public Month month() {
      return month;
    }

    @Override
    public void step() {
      boolean breaks = programme.equals("broken") && replicate == 2;
      if (programme.equals("never") || (breaks && month.equals(Month.of(1927, 3)))) {
        throw new IllegalStateException("the books do not close");
      }
      recorder.begin(month);
      double draw = ((luck * 7919 + month.index() * 104729L) % 1009) / 1009.0;
      double harvest = 5 + draw + (programme.equals("generous") ? 1 : 0);
      put("rural_grain_stock", "mn t", SeriesKind.STOCK, granary);
      granary = 0.9 * granary + harvest;
      put("grain_harvest", "mn t", SeriesKind.FLOW, harvest);
      put("market_state_price_ratio", "ratio", SeriesKind.MEAN, 20 / granary);
      put("hunger_deaths_rural", "mn persons", SeriesKind.FLOW, draw < 0.1 ? 0.25 : 0);
      month = month.plus(1);
    }

    private void put(String series, String unit, SeriesKind kind, double value) {
      for (String region : REGIONS) {
        double part = region.equals("ussr") ? value : value / 4;
        recorder.put(recorder.key(new SeriesKey(series, region, "all", unit, kind)), part);
      }
    }

    @Override
    public RunTable table() {
      return recorder.table();
    }

    @Override
    public Session fork(String next) {
      Granary copy = new Granary(next, luck, replicate, recorder.copy());
      copy.month = month;
      copy.granary = granary;
      return copy;
    }

    @Override
    public void close() {}
  }
}
