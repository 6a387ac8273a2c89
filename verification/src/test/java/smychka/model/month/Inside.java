package smychka.model.month;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import smychka.engine.Month;
import smychka.engine.Recorder;
import smychka.engine.Table;
import smychka.engine.Team;

/// What the tests of the books need to see of a country and its own package does not show.
public final class Inside {
  private Inside() {}

  /// The households of a snapshot, live: what is changed here is changed in what is restored from
  /// it.
  public static Table households(Snapshot snapshot) {
    return snapshot.state.households;
  }

  /// The villages of a snapshot, live.
  public static Table villages(Snapshot snapshot) {
    return snapshot.state.villages;
  }

  /// The regions of a snapshot, live.
  public static Table regions(Snapshot snapshot) {
    return snapshot.state.regions;
  }

  /// The town households of a snapshot, live.
  public static Table townsfolk(Snapshot snapshot) {
    return snapshot.state.townsfolk;
  }

  /// The trusts of a snapshot, live.
  public static Table enterprises(Snapshot snapshot) {
    return snapshot.state.enterprises;
  }

  /// What exists once for the country, of a snapshot, live.
  public static Table nation(Snapshot snapshot) {
    return snapshot.state.nation;
  }

  /// All tables of a snapshot, live.
  public static List<Table> tables(Snapshot snapshot) {
    CountryState s = snapshot.state;
    return List.of(s.households, s.villages, s.regions, s.townsfolk, s.enterprises, s.nation);
  }

  /// Money that did not divide when the unit of account changed, in thousandths of the old unit.
  public static long rounding(Snapshot snapshot) {
    return snapshot.state.rounding;
  }

  /// Continues a snapshot with nothing recorded so far.
  public static Country unwatched(Snapshot snapshot, ModelInputs inputs, int threads) {
    var bare = new Snapshot(snapshot.state, new Recorder(), snapshot.settings);
    return Country.restore(bare, inputs, threads);
  }

  /// Bytes that the four sweeps over households allocate in a month of a snapshot, by thread, when
  /// the month has been played before on the same tables, and the number of blocks played.
  public static long[] sweepBytes(Snapshot snapshot, ModelInputs inputs, int threads) {
    CountryState state = snapshot.state.copy();
    RunSettings s = snapshot.settings;
    try (Team team = new Team(threads)) {
      var settings = new RunSettings(s.seed(), s.replicate(), s.scale(), threads);
      var schedule = new MonthSchedule(state, new Recorder(), inputs, settings, team);
      schedule.play();
      var sweeps =
          new Sweeps(schedule, new VillageMonth(schedule), new long[threads + 1], new HashMap<>());
      sweeps.play(inputs);
      long[] least = new long[threads + 1];
      Arrays.fill(least, Long.MAX_VALUE);
      // the least of three: a method compiled anew allocates once
      for (int round = 0; round < 3; round++) {
        Arrays.fill(sweeps.bytes, 0);
        sweeps.play(inputs);
        Arrays.setAll(least, w -> Math.min(least[w], sweeps.bytes[w]));
      }
      return least;
    }
  }

  /// Bytes that the parts of a month which sweep over households before the four sweeps allocate,
  /// when the month has been played before on the same tables: war, the village's year, typhus,
  /// repression, the wave of collectivisation.
  public static Map<String, Long> partBytes(Snapshot snapshot, ModelInputs inputs) {
    CountryState state = snapshot.state.copy();
    RunSettings s = snapshot.settings;
    try (Team team = new Team(1)) {
      var settings = new RunSettings(s.seed(), s.replicate(), s.scale(), 1);
      var schedule = new MonthSchedule(state, new Recorder(), inputs, settings, team);
      schedule.play();
      var parts = new LinkedHashMap<String, Long>();
      var sweeps = new Sweeps(schedule, new VillageMonth(schedule), new long[2], parts);
      sweeps.play(inputs);
      sweeps.play(inputs);
      return parts;
    }
  }

  /// The sweeps of a month and what lies between them, as [MonthSchedule] plays them.
  private record Sweeps(
      MonthSchedule schedule, VillageMonth village, long[] bytes, Map<String, Long> parts) {
    void play(ModelInputs inputs) {
      Month month = schedule.state.month;
      MonthInputs in = inputs.at(month);
      int a = month.monthOfAgriculturalYear();
      schedule.layout.sums.clear();
      schedule.postings().clear();
      part("war", () -> schedule.warMonth().begin(in));
      part("year", () -> new VillageYear(schedule).beforeTheMonth(month, in));
      schedule.moneyMonth().begin(in, month);
      schedule.worldMonth().begin(in, month);
      schedule.goodsMonth().lists(in);
      schedule.goodsMonth().arrive(in);
      schedule.supplyMonth().begin();
      schedule.industryMonth().begin(in);
      schedule.townMonth().begin(in, month);
      part("typhus", () -> schedule.upheavalMonth().typhus(month));
      schedule.stateMonth().begin(in, a);
      schedule.forceMonth().begin(month, in);
      part("repression", () -> schedule.repressionMonth().begin(in, month));
      part("wave", () -> schedule.waveMonth().begin(month, in));
      schedule.grainMonth().begin(in, a);
      village.season(month, in);
      schedule.kolkhozMonth().count(in);
      schedule.herdMonth().begin(in);
      schedule.kolkhozMonth().begin(month, in);
      measure(village.living());
      schedule.forceMonth().after();
      schedule.cardMonth().claim(in);
      schedule.stateMonth().allot(in, a);
      schedule.cardMonth().issue();
      schedule.grainMonth().clear(in, a);
      measure(village.offering());
      schedule.grainMonth().balance(in);
      schedule.stateMonth().settle(in);
      schedule.grainMonth().settle(in, a);
      measure(village.settling());
      schedule.townMonth().buy(in, month);
      schedule.grainMonth().afterSettling();
      schedule.moneyMonth().grainTraders(in);
      schedule.goodsMonth().villageFill();
      measure(village.ending());
    }

    private void part(String name, Runnable part) {
      var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
      long before = threads.getCurrentThreadAllocatedBytes();
      part.run();
      parts.put(name, threads.getCurrentThreadAllocatedBytes() - before);
    }

    private void measure(Team.Task sweep) {
      var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
      int blocks = schedule.layout.blocks.count();
      schedule.team.run(
          blocks,
          (block, worker) -> {
            long before = threads.getCurrentThreadAllocatedBytes();
            sweep.run(block, worker);
            bytes[worker] += threads.getCurrentThreadAllocatedBytes() - before;
          });
      bytes[bytes.length - 1] += blocks;
    }
  }
}
