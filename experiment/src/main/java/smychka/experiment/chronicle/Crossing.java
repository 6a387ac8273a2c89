package smychka.experiment.chronicle;

import java.util.ArrayList;
import java.util.List;
import smychka.engine.Month;

/// When a measure crosses a level. Between the level and `back` nothing begins and nothing ends, so
/// that a measure that wavers about the level makes one event.
///
/// @param above whether the event is a rise above the level, else a fall below it
/// @param back level the measure must regain before the event is over
/// @param yearly whether each agricultural year is looked at afresh: an event ends with June, and
///   one that holds from the first month looked at in a year is an event of that year. Otherwise
///   the measure must first have been seen on the other side
record Crossing(boolean above, double level, double back, boolean yearly) {

  /// The months, counted from the first, in which an event stood.
  ///
  /// @param start month in which the level was crossed
  /// @param end last month before the measure was back
  /// @param peak month in which the measure was farthest beyond the level
  record Stand(int start, int end, int peak) {}

  /// The events of a measure. A month without value (NaN) is not looked at.
  List<Stand> in(double[] values, Month first) {
    List<Stand> stands = new ArrayList<>();
    boolean armed = false;
    int start = -1;
    int peak = -1;
    for (int m = 0; m < values.length; m++) {
      if (yearly && first.plus(m).monthOfAgriculturalYear() == 0) {
        close(stands, start, m - 1, peak);
        start = -1;
        armed = true;
      }
      double v = values[m];
      if (Double.isNaN(v)) {
        continue;
      }
      if (start >= 0 && isBack(v)) {
        close(stands, start, m - 1, peak);
        start = -1;
      } else if (start >= 0) {
        peak = beyond(v) > beyond(values[peak]) ? m : peak;
      } else if (armed && beyond(v) > 0) {
        start = m;
        peak = m;
      }
      armed = start < 0 && (armed || beyond(v) <= 0);
    }
    close(stands, start, values.length - 1, peak);
    return stands;
  }

  private static void close(List<Stand> stands, int start, int end, int peak) {
    if (start >= 0) {
      stands.add(new Stand(start, end, peak));
    }
  }

  /// How far a value lies beyond the level; zero or less on the other side.
  double beyond(double value) {
    return above ? value - level : level - value;
  }

  private boolean isBack(double value) {
    return above ? value <= back : value >= back;
  }
}
