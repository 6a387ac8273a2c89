package smychka.model.month;

import smychka.model.countryside.Tractors;
import smychka.model.tables.Region;

/// Tractors in a month: what arrives in a region, what a farm has of them.
final class TractorMonth {
  private final MonthSchedule s;

  TractorMonth(MonthSchedule schedule) {
    s = schedule;
  }

  void deliver(MonthInputs in) {
    double plan = in.collective().machineryYear();
    double all = 0;
    double[] weight = new double[Region.COUNT];
    for (int r = 0; r < Region.COUNT; r++) {
      double area = s.inputs.initial().lastGrainAreaHa()[r];
      weight[r] = area * (s.p.tractors().outsideShare() + s.real("memberShare")[r]);
      all += weight[r];
    }
    for (int r = 0; r < Region.COUNT; r++) {
      double part = all <= 0 ? 0 : weight[r] / all;
      s.real("tractors")[r] =
          Tractors.next(s.p.tractors(), s.real("tractors")[r], plan * part / 12);
    }
  }

  /// A region's tractors at the run's scale.
  double of(int r) {
    return s.real("tractors")[r] / s.settings.scale();
  }

  /// A farm's share of the region's tractors.
  double of(int v, int r) {
    double all = s.real("kolkhozAres")[r];
    double part = all <= 0 ? 0 : s.layout.farms.kolkhozAres()[v] / all;
    return of(r) * Math.min(1, s.real("kolkhozAreaShare")[r] * 2) * part;
  }
}
