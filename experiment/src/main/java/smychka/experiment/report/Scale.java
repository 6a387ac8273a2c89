package smychka.experiment.report;

import java.util.ArrayList;
import java.util.List;

/// A straight line from values to places on the page, with round ticks.
///
/// @param low value at `from`
/// @param high value at `to`
/// @param step distance between ticks, 1, 2, 2.5 or 5 times a power of ten
record Scale(double low, double high, double step, double from, double to) {

  /// A scale that ends on round values with about `ticks` steps between them, at most one more.
  static Scale nice(double low, double high, int ticks, double from, double to) {
    double first = low;
    double last = high;
    if (!(last > first)) {
      double pad = first == 0 ? 1 : Math.abs(first) * 0.1;
      last = first + pad;
      first = first == 0 ? 0 : first - pad;
    }
    double step = roundStep((last - first) / Math.max(1, ticks));
    while (intervals(first, last, step) > ticks + 1) {
      step = roundStep(step * 1.01);
    }
    return new Scale(
        Math.floor(first / step + 1e-9) * step,
        Math.ceil(last / step - 1e-9) * step,
        step,
        from,
        to);
  }

  private static double intervals(double low, double high, double step) {
    return Math.ceil(high / step - 1e-9) - Math.floor(low / step + 1e-9);
  }

  /// A scale whose ends are as given, for time.
  static Scale exact(double low, double high, double from, double to) {
    return new Scale(low, high, 1, from, to);
  }

  double at(double value) {
    return from + (value - low) / (high - low) * (to - from);
  }

  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    int count = (int) Math.round((high - low) / step);
    for (int i = 0; i <= count; i++) {
      double tick = low + i * step;
      ticks.add(Math.abs(tick) < step * 1e-9 ? 0.0 : tick);
    }
    return ticks;
  }

  /// Decimals needed to tell two ticks apart.
  int decimals() {
    int decimals = 0;
    double scaled = step;
    while (decimals < 4 && Math.abs(scaled - Math.rint(scaled)) > 1e-9 * Math.abs(scaled) + 1e-12) {
      scaled *= 10;
      decimals++;
    }
    return decimals;
  }

  private static double roundStep(double rough) {
    double power = StrictMath.pow(10, Math.floor(StrictMath.log10(rough)));
    double unit = rough / power;
    for (double candidate : new double[] {1, 2, 2.5, 5}) {
      if (unit <= candidate * 1.0001) {
        return candidate * power;
      }
    }
    return 10 * power;
  }
}
