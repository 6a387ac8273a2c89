package smychka.experiment;

import java.util.ArrayList;
import java.util.List;
import smychka.engine.Event;
import smychka.engine.Month;
import smychka.engine.Recorder;
import smychka.engine.RunTable;
import smychka.engine.SeriesKey;
import smychka.engine.SeriesKind;
import smychka.experiment.run.Session;
import smychka.experiment.run.Simulator;

/// A country of one granary, whose luck is a hash of seed, replicate and month.
///
/// Programmes: `generous` adds one to each harvest, `late` does so from 1927-09, `broken` breaks
/// off in 1927-03 of replicate 2; any other name is `historical` under a new name.
public final class ToySimulator implements Simulator {
  public static final Month FIRST = Month.of(1926, 7);
  private static final Month LATE = Month.of(1927, 9);

  @Override
  public Month first() {
    return FIRST;
  }

  @Override
  public String baseline() {
    return "historical";
  }

  @Override
  public void check(String programme, Month from, Month to) {
    if (programme.startsWith("no-such")) {
      throw new IllegalArgumentException("no programme " + programme);
    }
  }

  @Override
  public Session open(String programme, long seed, int replicate, int scale, int threads) {
    return new Country(programme, seed, replicate, FIRST, 10, new Recorder());
  }

  private static final class Country implements Session {
    private final String programme;
    private final long seed;
    private final int replicate;
    private final Recorder recorder;
    private Month month;
    private double granary;

    Country(
        String programme,
        long seed,
        int replicate,
        Month month,
        double granary,
        Recorder recorder) {
      this.programme = programme;
      this.seed = seed;
      this.replicate = replicate;
      this.month = month;
      this.granary = granary;
      this.recorder = recorder;
    }

    @Override
    public Month month() {
      return month;
    }

    @Override
    public void step() {
      if (programme.equals("broken") && replicate == 2 && month.equals(Month.of(1927, 3))) {
        throw new IllegalStateException("the books do not close");
      }
      recorder.begin(month);
      put("rural_grain_stock", "mn t", SeriesKind.STOCK, granary);
      double luck = luck(month);
      double extra = programme.equals("generous") ? 1 : 0;
      if (programme.equals("late") && !month.isBefore(LATE)) {
        extra = 1;
      }
      double harvest = 5 + luck + extra;
      granary = 0.9 * granary + harvest;
      put("grain_harvest", "mn t", SeriesKind.FLOW, harvest);
      put("grain_price_private", "roubles/t", SeriesKind.MEAN, 100 / granary);
      put("hunger_deaths_rural", "mn persons", SeriesKind.FLOW, luck < 0.1 ? 0.25 : 0);
      month = month.plus(1);
    }

    private double luck(Month month) {
      long mixed = seed * 0x9E3779B97F4A7C15L + replicate * 0xC2B2AE3D27D4EB4FL;
      mixed = (mixed ^ (mixed >>> 29) ^ month.index() * 0x165667B19E3779F9L) * 0xBF58476D1CE4E5B9L;
      return ((mixed ^ (mixed >>> 31)) >>> 11) * 0x1.0p-53;
    }

    private void put(String series, String unit, SeriesKind kind, double value) {
      for (String region : List.of("ussr", "volga")) {
        double part = region.equals("ussr") ? value : value / 4;
        recorder.put(recorder.key(new SeriesKey(series, region, "all", unit, kind)), part);
      }
    }

    @Override
    public RunTable table() {
      return month.equals(FIRST)
          ? new RunTable(List.of(), FIRST, 0, new double[0][], new ArrayList<>())
          : recorder.table().with(dryMonths());
    }

    private List<Event> dryMonths() {
      var events = new ArrayList<Event>();
      for (Month m = FIRST; m.isBefore(month); m = m.plus(1)) {
        double luck = luck(m);
        if (luck < 0.1) {
          var input = new Event.Input("luck", luck, "share");
          String id = "dry.ussr." + m;
          events.add(
              new Event(
                  id,
                  m,
                  "ussr",
                  "shock",
                  "dry",
                  "toy.weather",
                  "a dry, \"hot\" month",
                  List.of(input),
                  List.of()));
        }
      }
      return events;
    }

    @Override
    public Session fork(String next) {
      return new Country(next, seed, replicate, month, granary, recorder.copy());
    }

    @Override
    public void close() {}
  }
}
