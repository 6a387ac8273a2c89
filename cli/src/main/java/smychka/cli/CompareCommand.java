package smychka.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import smychka.engine.Month;
import smychka.experiment.Experiments;
import smychka.experiment.Experiments.Outcome;
import smychka.experiment.compare.Headline;
import smychka.experiment.compare.PairedComparison;
import smychka.experiment.compare.PairedDifference;
import smychka.experiment.run.Refused;

/// `smychka compare`: programmes on the same luck.
@Command(
    name = "compare",
    description = "Plays programmes on the same luck and prints how each differs from the first.",
    footer = {
      "",
      "Without programmes: historical nep-continued market-prices-1927, from 1926-10.",
      "",
      "Examples:",
      "  smychka compare",
      "  smychka compare historical market-prices-1927 --from 1927-07",
      "  smychka compare historical nep-continued --replicates 16 --json"
    })
final class CompareCommand implements Callable<Integer> {
  private static final List<String> DEFAULT =
      List.of("historical", "nep-continued", "market-prices-1927");
  private static final Month FROM = Month.of(1926, 10);
  private static final int PAIRS = 8;

  private final Bench bench;

  @Parameters(
      arity = "0..*",
      paramLabel = "PROGRAMME",
      description =
          "Two or more; the first is the base. Names (smychka list programmes) or YAML files.")
  List<String> programmes = new ArrayList<>();

  @Mixin final Play play = new Play();
  @Mixin final Talk talk = new Talk();

  CompareCommand(Bench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() throws IOException {
    List<String> wanted = programmes.isEmpty() ? DEFAULT : programmes;
    if (wanted.size() < 2) {
      throw new Refused(
          "compare needs at least two programmes; to play one: smychka run " + wanted.getFirst());
    }
    wanted = Names.programmes(bench, wanted);
    Experiments experiments = bench.workshop().experiments(play.everything());
    Outcome outcome;
    try (ProgressLine progress = talk.progress(bench)) {
      outcome =
          experiments.compare(
              wanted,
              play.settings(PAIRS, FROM, Sample.LAST_COMPARED),
              play.out("compare"),
              progress,
              bench.cancellation());
    }
    PairedComparison comparison = outcome.comparison().orElseThrow();
    if (talk.json) {
      bench.console().print(Results.text(json(outcome, comparison)));
    } else if (outcome.folder().isPresent() && !outcome.runs().interrupted()) {
      String report = Names.report(outcome.folder().get().path());
      bench
          .console()
          .print(
              ComparisonText.of(
                  comparison, outcome.runs().plan(), report, bench.console().columns()));
    }
    return Results.end(outcome, talk, bench);
  }

  private static Map<String, @Nullable Object> json(Outcome outcome, PairedComparison comparison) {
    Map<String, @Nullable Object> json = Results.json(outcome);
    json.put("base", comparison.base());
    json.put("bands", "luck only: sampling of villages, weather draw");
    var others = new ArrayList<Map<String, @Nullable Object>>();
    for (String programme : comparison.others()) {
      Map<String, @Nullable Object> other = new LinkedHashMap<>();
      other.put("programme", programme);
      other.put("pairs", comparison.pairs().getOrDefault(programme, 0));
      other.put("identical", comparison.identical(programme));
      other.put(
          "series",
          Headline.of(comparison, programme).stream().map(CompareCommand::series).toList());
      others.add(other);
    }
    json.put("comparisons", others);
    return json;
  }

  private static Map<String, @Nullable Object> series(Headline.Line line) {
    PairedDifference d = line.row().difference();
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("series", line.row().key().series());
    row.put("region", line.row().key().region());
    row.put("unit", line.row().key().unit());
    row.put("base", d.baseMean());
    row.put("other", d.otherMean());
    row.put("difference", d.difference());
    row.put("low50", known(d.low50()));
    row.put("high50", known(d.high50()));
    row.put("low90", known(d.low90()));
    row.put("high90", known(d.high90()));
    row.put("higher", d.higher());
    row.put("lower", d.lower());
    row.put("equal", d.equal());
    row.put("gain", known(d.gain()));
    row.put("verdict", d.verdict().words());
    return row;
  }

  private static @Nullable Double known(double value) {
    return Double.isNaN(value) ? null : value;
  }
}
