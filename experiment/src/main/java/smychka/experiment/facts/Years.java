package smychka.experiment.facts;

import smychka.engine.Month;

/// Years from one to another, each cut to the same months: July to the next June unless said
/// otherwise.
record Years(int from, int to, int firstMonth, int lastMonth) {
  static final int JULY = 7;
  static final int JUNE = 6;

  int count() {
    return to - from + 1;
  }

  Month start(int year) {
    return Month.of(year, firstMonth);
  }

  Month end(int year) {
    return Month.of(lastMonth < firstMonth ? year + 1 : year, lastMonth);
  }
}
