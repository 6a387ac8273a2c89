package smychka.experiment.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import smychka.engine.Month;
import smychka.engine.RunTable;
import smychka.experiment.run.Cancellation;
import smychka.experiment.run.Progress;
import smychka.experiment.run.Session;
import smychka.experiment.run.Simulator;
import smychka.scenario.Removal;
import smychka.scenario.Start;

/// Plays a claim over draws. Draw d is the country and the luck of replicate d, with parameters of
/// its own from a month on; its past is played once and copied into the cells and their arms.
final class ClaimRuns {
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped() {
      super("stopped on request", null, false, false);
    }
  }

  /// Numbers tried for each draw that is wanted.
  private static final int MOST_TRIED = 10;

  private final Claim claim;
  private final List<Cell> cells;
  private final Countries countries;
  private final ClaimRequest request;
  private final Progress progress;
  private final Cancellation cancellation;
  private final AtomicLong months = new AtomicLong();
  private final Month drawnFrom;

  ClaimRuns(
      Claim claim,
      Closures closures,
      Countries countries,
      ClaimRequest request,
      Progress progress,
      Cancellation cancellation) {
    this.claim = claim;
    this.cells = closures.cells(claim);
    Month usual = Countries.DRAWN_FROM;
    this.drawnFrom = usual.isBefore(claim.from()) ? usual : claim.from();
    this.countries = countries;
    this.request = request;
    this.progress = progress;
    this.cancellation = cancellation;
  }

  /// Plays the first draws whose parameters the model accepts; nothing when stopped. A draw that is
  /// refused is passed over and told; one that cannot be played to the end in every arm, or loses
  /// the books, is left out and told.
  Optional<Played> play() {
    Map<Integer, String> refused = new TreeMap<>();
    List<Integer> numbers = accepted(refused);
    Map<Integer, Map<String, double[]>> values = new TreeMap<>();
    Map<Integer, String> skipped = new TreeMap<>();
    int workers = Math.min(request.threads(), request.draws());
    try (ExecutorService pool = Executors.newFixedThreadPool(workers, ClaimRuns::worker)) {
      Map<Integer, Future<Map<String, double[]>>> futures = new TreeMap<>();
      for (int draw : numbers) {
        futures.put(draw, pool.submit(() -> draw(draw)));
      }
      futures.forEach((draw, future) -> collect(draw, future, values, skipped));
    }
    return cancellation.requested()
        ? Optional.empty()
        : Optional.of(
            new Played(claim, cells, List.copyOf(values.keySet()), values, refused, skipped));
  }

  private List<Integer> accepted(Map<Integer, String> refused) {
    List<Integer> numbers = new ArrayList<>();
    for (int d = 1; numbers.size() < request.draws() && d <= MOST_TRIED * request.draws(); d++) {
      Optional<String> refusal = countries.refusal(d);
      if (refusal.isPresent()) {
        refused.put(d, refusal.get());
      } else {
        numbers.add(d);
      }
    }
    return numbers;
  }

  private static Thread worker(Runnable task) {
    Thread thread = new Thread(task, "smychka-draw");
    thread.setDaemon(true);
    return thread;
  }

  private void collect(
      int draw,
      Future<Map<String, double[]>> future,
      Map<Integer, Map<String, double[]>> values,
      Map<Integer, String> skipped) {
    try {
      values.put(draw, future.get());
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case Stopped _ -> cancellation.request();
        case Error error -> throw error;
        case RuntimeException refused -> skipped.put(draw, reason(refused));
        case null, default -> throw new IllegalStateException(e);
      }
    } catch (InterruptedException e) {
      cancellation.request();
      Thread.currentThread().interrupt();
    }
  }

  private static String reason(RuntimeException e) {
    String said = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return said.lines().findFirst().orElse(said);
  }

  private Map<String, double[]> draw(int draw) {
    Map<String, List<Removal>> told = new LinkedHashMap<>();
    for (Cell cell : cells) {
      told.put(cell.id(), cell.changed());
      for (String arm : arms(cell)) {
        List<Removal> removals = new ArrayList<>(cell.changed());
        removals.addAll(claim.arm(arm));
        told.put(Played.arm(cell, arm), removals);
      }
    }
    Simulator simulator = countries.of(draw, told);
    Map<String, double[]> values = new LinkedHashMap<>();
    try (Session past = simulator.open(Countries.PAST, request.seed(), draw, request.scale(), 1);
        Session drawn = drawn(past)) {
      for (Cell cell : inOrder()) {
        playTo(drawn, cell.parts(drawnFrom, claim.from()));
        try (Session at = drawn.fork(cell.id())) {
          playTo(at, claim.from());
          for (String arm : arms(cell)) {
            values.put(Played.arm(cell, arm), arm(at, Played.arm(cell, arm)));
          }
        }
      }
    }
    return values;
  }

  private Session drawn(Session past) {
    playTo(past, drawnFrom);
    return past.fork(Cell.REFERENCE);
  }

  private List<Cell> inOrder() {
    return cells.stream()
        .sorted(Comparator.comparing(c -> c.parts(drawnFrom, claim.from())))
        .toList();
  }

  private double[] arm(Session at, String name) {
    try (Session arm = at.fork(name)) {
      playTo(arm, claim.to().plus(1));
      RunTable table = arm.table();
      return claim.outcomes().stream().mapToDouble(o -> o.outcome().value().of(table)).toArray();
    }
  }

  private void playTo(Session session, Month end) {
    while (session.month().isBefore(end)) {
      if (cancellation.requested()) {
        throw new Stopped();
      }
      session.step();
      progress.months(months.incrementAndGet(), monthsPerDraw() * request.draws());
    }
  }

  private long monthsPerDraw() {
    long sum = claim.from().minus(Start.USUAL.first());
    long length = claim.to().minus(claim.from()) + 1L;
    for (Cell cell : cells) {
      sum += claim.from().minus(cell.parts(drawnFrom, claim.from()));
      sum += length * arms(cell).size();
    }
    return sum;
  }

  /// The arms that the contrasts taken in a cell need.
  private Set<String> arms(Cell cell) {
    Set<String> arms = new LinkedHashSet<>();
    for (Contrast contrast : claim.contrasts()) {
      if (cell.takes(contrast)) {
        arms.add(contrast.with());
        arms.add(contrast.without());
      }
    }
    return arms;
  }
}
