package smychka.model.month;

import java.util.Arrays;
import smychka.engine.Draws;
import smychka.engine.Month;
import smychka.engine.Rounding;
import smychka.engine.Table;
import smychka.engine.Team;
import smychka.model.countryside.Commune;
import smychka.model.countryside.Fission;
import smychka.model.countryside.HireAndLease;
import smychka.model.tables.Region;

/// What villages do as bodies before a month: households divide and land is redivided, the season's
/// yield factors, horses change hands, seed is lent, a year's hire is paid, the hungry work for
/// bread.
final class VillageYear {
  private final MonthSchedule s;
  private final Team.Task workingForBread = this::workForBread;
  private final Team.Task hiring = this::hire;
  private final Team.Task lending = this::lend;
  private int months;
  private double leaseAndHire;
  private boolean winter;
  private long saleKey;

  VillageYear(MonthSchedule schedule) {
    s = schedule;
  }

  /// Once a year: division of households, land, the season's village factors, lent seed.
  void beforeTheMonth(Month month, MonthInputs in) {
    int m = month.monthOfYear();
    if (m == 1) {
      divide(month);
    }
    if (m == 7) {
      villageFactors(month, in);
    }
    if (m == 9) {
      leaseAndHire = in.leaseAndHire();
      s.eachRegion(hiring);
    }
    if (m == 9 || m == 4) {
      winter = m == 9;
      saleKey = s.key("horse-sales", month);
      s.eachRegion(lending);
      stateLendsSeed(in, m == 9);
    }
    months = 12 - month.monthOfAgriculturalYear();
    s.eachRegion(workingForBread);
  }

  private void divide(Month month) {
    Table hh = s.state.households;
    Fission.inherit(hh, hh.intColumn("village"));
    long key = s.key("fission", month);
    Fission.step(s.p.commune(), hh, key, month.index());
    s.state.villageStarts = Layout.villageStarts(hh, s.state.villages.rows());
    s.layout = new Layout(hh, s.state.villages, s.state.villageStarts);
    landAndRedivision(month);
  }

  private void landAndRedivision(Month month) {
    long key = s.key("redivision", month);
    long growthKey = s.key("land-growth", month);
    s.eachRegion((r, worker) -> landAndRedivision(r, key, growthKey, s.scratch(worker)));
  }

  private void landAndRedivision(int r, long key, long growthKey, Scratch own) {
    Commune.Parameters p = s.p.commune();
    long[] ids = s.state.villages.longColumn("id");
    int[] land = s.state.households.intColumn("landAres");
    long[] id = s.state.households.longColumn("id");
    for (int v = s.layout.firstVillages[r]; v < s.layout.firstVillages[r + 1]; v++) {
      int from = s.layout.villageStarts[v];
      int to = s.layout.villageStarts[v + 1];
      for (int i = from; i < to; i++) {
        int gained =
            Rounding.stochastic(land[i] * p.landGrowthYear(), Draws.bits(growthKey, id[i]));
        land[i] += gained;
        s.postings().landGained[r] += gained;
      }
      if (Draws.unit(Draws.bits(key, ids[v])) < 1 / p.redivisionYears()) {
        Commune.redivide(p, s.layout.commune, from, to, own.spare, own.part);
      }
    }
  }

  private void villageFactors(Month month, MonthInputs in) {
    long key = s.key("weather-patch", month);
    long[] ids = s.state.villages.longColumn("id");
    int[] region = s.state.villages.intColumn("region");
    double[] factor = s.state.villages.doubleColumn("yieldFactor");
    for (int v = 0; v < ids.length; v++) {
      factor[v] =
          Commune.yieldFactor(
              s.p.harvest(),
              s.p.weather().patchSd(in.weatherClass()[region[v]]),
              Draws.bits(key, ids[v]),
              s.layout.farms.kolkhozDraught()[v],
              s.layout.commune,
              s.layout.villageStarts[v],
              s.layout.villageStarts[v + 1]);
    }
  }

  /// In a region horses are sold to neighbours, then seed is lent in villages and beyond them.
  private void lend(int r, int worker) {
    Scratch own = s.scratch(worker);
    sellHorses(r);
    horsesAndSeed(r, own);
    lendBeyondTheVillage(r, own);
  }

  private void horsesAndSeed(int r, Scratch own) {
    double[] horses = s.state.villages.doubleColumn("horsesPerHousehold");
    double[] idle = s.state.villages.doubleColumn("idleLandShare");
    InitialCountry initial = s.inputs.initial();
    for (int v = s.layout.firstVillages[r]; v < s.layout.firstVillages[r + 1]; v++) {
      int from = s.layout.villageStarts[v];
      int to = s.layout.villageStarts[v + 1];
      horses[v] = Commune.horsesPerHousehold(s.layout.commune, from, to);
      idle[v] = Commune.idleLandShare(s.p.sowing(), s.layout.commune, from, to, horses[v]);
      double winterShare = initial.winterHa()[r] / initial.lastGrainAreaHa()[r];
      s.postings().seedLent[r] +=
          Commune.lendSeed(
              s.p.commune().lentShareOfGaps(),
              s.p.commune().lentShareOfSpare(),
              initial.seedTonnesPerHa()[r] * 10,
              .75 * (winter ? winterShare : 1 - winterShare),
              s.p.sowing().survivalKgPerMouthMonth() * (winter ? 10 : 3),
              s.layout.commune,
              from,
              to,
              own.gaps,
              own.spare,
              own.part);
    }
  }

  /// Seed lent beyond the village, within the region.
  private void lendBeyondTheVillage(int r, Scratch own) {
    InitialCountry initial = s.inputs.initial();
    Commune.Parameters c = s.p.commune();
    double winterShare = initial.winterHa()[r] / initial.lastGrainAreaHa()[r];
    s.postings().seedLent[r] +=
        Commune.lendSeed(
            c.lentShareOfGaps() * c.beyondTheVillage(),
            c.lentShareOfSpare() * c.beyondTheVillage(),
            initial.seedTonnesPerHa()[r] * 10,
            .75 * (winter ? winterShare : 1 - winterShare),
            s.p.sowing().survivalKgPerMouthMonth() * (winter ? 10 : 3),
            s.layout.commune,
            s.layout.regionStarts[r],
            s.layout.regionStarts[r + 1],
            own.gaps,
            own.spare,
            own.part);
  }

  /// The state lends seed from all its stocks where harvests are believed to have fallen short.
  private void stateLendsSeed(MonthInputs in, boolean winter) {
    double[] weights = new double[s.state.villages.rows()];
    int[] region = s.state.villages.intColumn("region");
    double[] shortfall = s.stateMonth().shortfalls(in);
    double[] lacking = new double[Region.COUNT];
    for (int v = 0; v < weights.length; v++) {
      weights[v] = seedGaps(v, winter);
      lacking[region[v]] += weights[v];
    }
    double all = 0;
    for (int r = 0; r < Region.COUNT; r++) {
      lacking[r] = shortfall[r] > 0 ? lacking[r] : 0;
      all += lacking[r];
    }
    long[] stock = s.whole("stateGrainKg");
    double held = Arrays.stream(stock).sum();
    double loan = Math.min(Math.min(s.stateMonth().seedLoan(in, winter), .9 * held), all);
    for (int v = 0; v < weights.length; v++) {
      weights[v] = lacking[region[v]] > 0 ? weights[v] : 0;
    }
    long[] byVillage = MonthSchedule.shares(loan, weights);
    long[] toRegion = new long[Region.COUNT];
    for (int v = 0; v < weights.length; v++) {
      if (byVillage[v] > 0) {
        seedGaps(v, winter);
        Commune.takeSeed(
            byVillage[v],
            s.layout.commune,
            s.layout.villageStarts[v],
            s.layout.villageStarts[v + 1],
            s.layout.gaps,
            s.layout.part);
        toRegion[region[v]] += byVillage[v];
      }
    }
    s.postings().takeSeedLoan(stock, toRegion);
  }

  private double seedGaps(int v, boolean winter) {
    InitialCountry initial = s.inputs.initial();
    int r = s.state.villages.intColumn("region")[v];
    double winterShare = initial.winterHa()[r] / initial.lastGrainAreaHa()[r];
    return Commune.seedGaps(
        initial.seedTonnesPerHa()[r] * 10,
        winter ? winterShare : 1 - winterShare,
        s.layout.commune,
        s.layout.villageStarts[v],
        s.layout.villageStarts[v + 1],
        s.layout.gaps);
  }

  private void sellHorses(int r) {
    double price = s.p.commune().horsePriceKopeks() * s.nation("otherFarmPrice") * s.unit();
    for (int v = s.layout.firstVillages[r]; v < s.layout.firstVillages[r + 1]; v++) {
      Commune.sellHorses(
          s.p.commune(),
          price,
          saleKey,
          s.layout.commune,
          s.layout.villageStarts[v],
          s.layout.villageStarts[v + 1]);
    }
  }

  /// The hungry of a region work for bread in their village, then beyond it.
  private void workForBread(int r, int worker) {
    Commune.Parameters c = s.p.commune();
    double near = c.workForBreadShareOfGaps();
    double spare = c.workForBreadShareOfSpare();
    for (int v = s.layout.firstVillages[r]; v < s.layout.firstVillages[r + 1]; v++) {
      workForBread(near, spare, s.layout.villageStarts[v], s.layout.villageStarts[v + 1], worker);
    }
    double far = c.beyondTheVillage();
    int from = s.layout.regionStarts[r];
    workForBread(near * far, spare * far, from, s.layout.regionStarts[r + 1], worker);
  }

  private void workForBread(double ofGaps, double ofSpare, int from, int to, int worker) {
    Scratch own = s.scratch(worker);
    Commune.workForBread(
        s.p.commune(),
        s.p.use(),
        ofGaps,
        ofSpare,
        months,
        s.layout.commune,
        from,
        to,
        own.gaps,
        own.spare,
        own.part);
  }

  /// A year's hire of hands and horses is settled after the harvest.
  private void hire(int r, int worker) {
    Scratch own = s.scratch(worker);
    for (int v = s.layout.firstVillages[r]; v < s.layout.firstVillages[r + 1]; v++) {
      HireAndLease.step(
          s.p.hire(),
          leaseAndHire,
          s.layout.hire,
          s.layout.villageStarts[v],
          s.layout.villageStarts[v + 1],
          own.gaps,
          own.spare,
          own.part);
    }
  }
}
