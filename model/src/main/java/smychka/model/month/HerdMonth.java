package smychka.model.month;

import java.util.Arrays;
import smychka.model.countryside.ForcedDelivery;
import smychka.model.countryside.HerdFear;
import smychka.model.countryside.Herds;
import smychka.model.tables.Region;

/// What the regions tell their villages about animals in a month: how crowded herds are, what is
/// feared for them; and what people have seen at its end.
final class HerdMonth {
  private static final double MILLION = 1e6;

  private final MonthSchedule s;
  private final double[][] regionShare;
  private final double[][] density = new double[Region.COUNT][Herds.KINDS];
  private final Herds.Fear[] fear = new Herds.Fear[Region.COUNT];

  HerdMonth(MonthSchedule schedule) {
    s = schedule;
    regionShare = shares(schedule.inputs.initial());
  }

  /// Herds against the region's full stock, by kind.
  double[] density(int r) {
    return density[r];
  }

  Herds.Fear fear(int r) {
    return fear[r];
  }

  /// Sets what holds for a month.
  void begin(MonthInputs in) {
    HerdFear.Parameters p = s.p.herdFear();
    for (int r = 0; r < Region.COUNT; r++) {
      for (int kind = 0; kind < Herds.KINDS; kind++) {
        density[r][kind] = herdDensity(r, kind);
      }
      double rows = s.layout.regionStarts[r + 1] - s.layout.regionStarts[r];
      double animals = herd(r, Herds.HORSES) + herd(r, Herds.CATTLE);
      fear[r] =
          new Herds.Fear(
              s.real("animalRisk")[r]
                  + p.enrolmentRisk(s.kolkhozMonth().entered(r), in.collective().cowsAllowed()),
              animals / Math.max(1, rows),
              p.slaughtered(s.real("fearSlaughter")[r]),
              Math.max(0, 1 - in.collective().cowsAllowed()));
    }
  }

  private double herd(int r, int kind) {
    return s.state.books.ledger().opening(s.state.books.herd[kind], r);
  }

  private double herdDensity(int r, int kind) {
    double full = s.scaled(MILLION * s.p.town().fullHerdMn()[kind] * regionShare[kind][r]);
    return full <= 0 ? 1 : herd(r, kind) / full;
  }

  /// Part of the country's animals of each kind that stood in each region at the start.
  private static double[][] shares(InitialCountry in) {
    double[][] share = new double[Herds.KINDS][Region.COUNT];
    for (int kind = 0; kind < Herds.KINDS; kind++) {
      for (int r = 0; r < Region.COUNT; r++) {
        share[kind][r] =
            kind == 0 ? in.horses()[r] : in.herdMean()[kind - 1][r] * in.households()[r];
      }
      double all = Arrays.stream(share[kind]).sum();
      for (int r = 0; r < Region.COUNT; r++) {
        share[kind][r] /= all;
      }
    }
    return share;
  }

  /// People learn from what was taken and announced in the month.
  void end(MonthInputs in) {
    HerdFear.Parameters p = s.p.herdFear();
    MonthInputs.Expropriation e = in.expropriation();
    for (int r = 0; r < Region.COUNT; r++) {
      double taken =
          s.layout.of(r, Layout.FORCED + ForcedDelivery.UNPAID_KG)
              + s.layout.of(r, Layout.FORCED + ForcedDelivery.PAID_KG);
      double held = taken + s.layout.of(r, Layout.COUNT + Census.GRAIN_KG);
      double talk = p.believed(s.kolkhozMonth().memberShare(r));
      double seen =
          p.seen(
              taken / Math.max(1, held),
              e.individualTaxShare(),
              talk * e.pressure(),
              talk * e.capShare());
      s.real("animalRisk")[r] = p.learn(s.real("animalRisk")[r], seen);
      double killed =
          s.layout.of(r, Layout.HERDS + Herds.FEARED + Herds.HORSES)
              + s.layout.of(r, Layout.HERDS + Herds.FEARED + Herds.CATTLE);
      double animals = herd(r, Herds.HORSES) + herd(r, Herds.CATTLE);
      s.real("fearSlaughter")[r] = killed / Math.max(1, animals);
    }
  }
}
