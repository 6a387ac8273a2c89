package smychka.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import smychka.engine.Month;
import smychka.experiment.Experiments;
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
import smychka.experiment.run.Session;
import smychka.experiment.run.Simulator;

/// A process to be killed: the real program on a toy whose third replicate takes a minute. It says
/// `third` on stdout when that one has begun.
public final class SlowProbe {
  private SlowProbe() {}

  /// First argument: the home of the toy; the rest: the command line.
  public static void main(String[] args) throws IOException {
    ToyWorkshop toy = ToyWorkshop.in(Path.of(args[0]));
    Main.start(new Slow(toy), java.util.Arrays.copyOfRange(args, 1, args.length));
  }

  private record Slow(ToyWorkshop toy) implements Workshop {
    @Override
    public Path home() {
      return toy.home();
    }

    @Override
    public String adopt(Path file) {
      return toy.adopt(file);
    }

    @Override
    public Experiments experiments(boolean everything) {
      Experiments quick = toy.experiments(everything);
      return new Experiments(
          new SlowSimulator(quick.simulator()),
          quick.inputs(),
          quick.detail(),
          quick.detailName(),
          quick.facts(),
          quick.report());
    }

    @Override
    public java.util.Optional<java.util.List<Judgement>> facts(
        Experiments.Settings settings,
        Optional<String> rival,
        smychka.experiment.run.Progress progress,
        smychka.experiment.run.Cancellation cancellation) {
      return toy.facts(settings, rival, progress, cancellation);
    }

    @Override
    public Optional<ScaleTable> scales(
        Experiments.Settings settings,
        int fine,
        smychka.experiment.run.Progress progress,
        smychka.experiment.run.Cancellation cancellation) {
      return toy.scales(settings, fine, progress, cancellation);
    }

    @Override
    public Optional<Explanation> explain(
        Inquiry inquiry, Progress progress, Cancellation cancellation) {
      return toy.explain(inquiry, progress, cancellation);
    }

    @Override
    public Optional<List<ClaimResult>> claims(
        ClaimRequest request, Progress progress, Cancellation cancellation) {
      return toy.claims(request, progress, cancellation);
    }

    @Override
    public Optional<Ablation.Result> ablate(Wish wish, Progress progress, Cancellation stop) {
      return toy.ablate(wish, progress, stop);
    }

    @Override
    public String report(Path folder, Locale language) {
      return "";
    }

    @Override
    public smychka.experiment.catalogue.Catalogue catalogue() {
      return toy.catalogue();
    }
  }

  private record SlowSimulator(Simulator quick) implements Simulator {
    @Override
    public Month first() {
      return quick.first();
    }

    @Override
    public String baseline() {
      return quick.baseline();
    }

    @Override
    public void check(String programme, Month from, Month to) {
      quick.check(programme, from, to);
    }

    @Override
    public Session open(String programme, long seed, int replicate, int scale, int threads) {
      Session session = quick.open(programme, seed, replicate, scale, threads);
      return replicate < 3 ? session : new SlowSession(session);
    }
  }

  private record SlowSession(Session quick) implements Session {
    @Override
    public Month month() {
      return quick.month();
    }

    @Override
    public void step() {
      if (quick.month().equals(ToyWorkshop.FIRST)) {
        System.out.println("third");
      }
      LockSupport.parkNanos(500_000_000L);
      quick.step();
    }

    @Override
    public smychka.engine.RunTable table() {
      return quick.table();
    }

    @Override
    public Session fork(String programme) {
      return new SlowSession(quick.fork(programme));
    }

    @Override
    public void close() {
      quick.close();
    }
  }
}
