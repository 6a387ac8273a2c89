package smychka.cli;

import java.util.Locale;
import java.util.function.LongSupplier;
import smychka.experiment.run.Progress;

/// One line on stderr that says how far the runs have come and how long the rest will take.
final class ProgressLine implements Progress, AutoCloseable {
  private static final long REDRAW_NANOS = 200_000_000L;
  private static final int BAR = 30;

  /// Before this the start-up weighs more than the months, and no time left is told.
  private static final double LEAST_SHARE = 0.01;

  private final Console console;
  private final LongSupplier nanos;
  private final boolean shown;
  private final long started;
  private long drawn;
  private int width;

  /// @param shown whether anything is drawn at all
  ProgressLine(Console console, LongSupplier nanos, boolean shown) {
    this.console = console;
    this.nanos = nanos;
    this.shown = shown;
    this.started = nanos.getAsLong();
    this.drawn = started - REDRAW_NANOS;
  }

  @Override
  public synchronized void months(long done, long total) {
    long now = nanos.getAsLong();
    if (!shown || (now - drawn < REDRAW_NANOS && done < total)) {
      return;
    }
    drawn = now;
    String text = text(done, total, (now - started) / 1e9);
    console.err().print("\r" + text + " ".repeat(Math.max(0, width - text.length())));
    console.err().flush();
    width = text.length();
  }

  static String text(long done, long total, double seconds) {
    double share = total == 0 ? 1 : (double) done / total;
    int filled = (int) (share * BAR);
    boolean tellable = share >= LEAST_SHARE && done < total;
    String left = tellable ? ", " + time(seconds * (1 - share) / share) + " left" : "";
    return String.format(
        Locale.ROOT,
        "[%s%s] %3.0f %% of %d months%s",
        "#".repeat(filled),
        ".".repeat(BAR - filled),
        Math.floor(share * 100),
        total,
        left);
  }

  private static String time(double seconds) {
    long whole = (long) Math.ceil(seconds);
    return whole < 60 ? whole + " s" : whole / 60 + " min " + whole % 60 + " s";
  }

  /// Wipes the line.
  @Override
  public synchronized void close() {
    if (width > 0) {
      console.err().print("\r" + " ".repeat(width) + "\r");
      console.err().flush();
      width = 0;
    }
  }
}
