package smychka.model;

import java.util.List;
import java.util.stream.Stream;
import smychka.engine.MechanismSpec;
import smychka.engine.SpecCheck;
import smychka.engine.Table;
import smychka.model.coercion.Fear;
import smychka.model.coercion.SecurityOrgan;
import smychka.model.coercion.Visits;
import smychka.model.countryside.ArmyTaking;
import smychka.model.countryside.Commune;
import smychka.model.countryside.Contracts;
import smychka.model.countryside.Deliveries;
import smychka.model.countryside.Expectations;
import smychka.model.countryside.Fission;
import smychka.model.countryside.ForcedDelivery;
import smychka.model.countryside.GrainMarketing;
import smychka.model.countryside.Harvest;
import smychka.model.countryside.HerdFear;
import smychka.model.countryside.Herds;
import smychka.model.countryside.HireAndLease;
import smychka.model.countryside.HouseholdUse;
import smychka.model.countryside.MillingLevy;
import smychka.model.countryside.Relief;
import smychka.model.countryside.Sowing;
import smychka.model.countryside.TaxList;
import smychka.model.countryside.VillageAssembly;
import smychka.model.people.Bodies;
import smychka.model.people.Mobilisation;
import smychka.model.people.Moves;
import smychka.model.reports.Planner;
import smychka.model.reports.Reporters;
import smychka.model.reports.StatisticalOffice;
import smychka.model.state.NationalAccounts;
import smychka.model.state.ProcurementPlan;
import smychka.model.state.QuotaPlan;
import smychka.model.state.StateGrain;
import smychka.model.trade.ForeignDebt;
import smychka.model.trade.GrainMarket;
import smychka.model.trade.Hoarding;
import smychka.model.trade.Settlement;
import smychka.model.trade.VillageShop;
import smychka.model.world.Territory;

/// Every mechanism with what the month does with it, on tables of households, villages and regions.
final class PlayedMechanisms {
  private static final long KEY = Rows.KEY;

  private PlayedMechanisms() {}

  /// A mechanism and a month of it.
  ///
  /// @param table the table its views are of
  /// @param views what it sees of that table; none for one of numbers or of whole rows
  /// @param byRows whether a range of rows may be played without the others
  record Played(
      MechanismSpec spec,
      String table,
      List<Class<? extends Record>> views,
      boolean byRows,
      SpecCheck.RangeStep step) {
    Played(
        MechanismSpec spec,
        List<Class<? extends Record>> views,
        boolean byRows,
        SpecCheck.RangeStep step) {
      this(spec, "household", views, byRows, step);
    }

    void playAll(List<Table> tables) {
      step.play(tables, 0, tables.get(0).rows());
    }
  }

  /// A step over rows of households seen as `C`.
  private interface Step<C> {
    void play(C columns, int from, int to, long[] sums);
  }

  /// All of them: those of the countryside and the grain, then those of towns, industry and trade.
  static List<Played> all() {
    return Stream.of(
            countryside(),
            PlayedTowns.all(),
            PlayedPower.all(),
            PlayedUpheaval.all(),
            PlayedWave.all(),
            PlayedKolkhoz.all())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Played> countryside() {
    return List.of(
        new Played(Fission.SPEC, List.of(), false, (t, from, to) -> divide(t.get(0), to)),
        new Played(Commune.SPEC, List.of(Commune.Columns.class), true, PlayedMechanisms::commune),
        of(
            Moves.SPEC,
            Moves.Columns.class,
            (c, from, to, s) -> Moves.step(.3, .5, KEY, c, from, to, s, 0)),
        of(
            Mobilisation.SPEC,
            Mobilisation.Columns.class,
            (c, from, to, s) ->
                Mobilisation.step(.2, .3, Rows.everywhere(), KEY, c, from, to, s, 0)),
        of(
            ArmyTaking.SPEC,
            ArmyTaking.Columns.class,
            (c, from, to, s) ->
                ArmyTaking.step(
                    new ArmyTaking.Shares(new double[] {.3, .3, .3, .3}, .3, 5, .5),
                    new double[] {1, 0, 1, 0, 0},
                    4,
                    KEY,
                    c,
                    from,
                    to,
                    s,
                    0)),
        new Played(
            Territory.SPEC,
            "village",
            List.of(Territory.Columns.class),
            false,
            (t, from, to) -> {
              double[] held = new double[10];
              java.util.Arrays.fill(held, .6);
              Territory.step(
                  new Territory.Parameters(9, 3, .1, .2),
                  held,
                  t.get(1).view(Territory.Columns.class));
            }),
        new Played(
            HireAndLease.SPEC, List.of(HireAndLease.Columns.class), true, PlayedMechanisms::hire),
        new Played(Harvest.SPEC, List.of(Harvest.Columns.class), true, PlayedMechanisms::harvest),
        new Played(Sowing.SPEC, List.of(Sowing.Columns.class), true, PlayedMechanisms::sow),
        of(HouseholdUse.SPEC, HouseholdUse.Columns.class, PlayedMechanisms::use),
        of(Deliveries.SPEC, Deliveries.Columns.class, PlayedMechanisms::deliver),
        new Played(
            ForcedDelivery.SPEC, List.of(ForcedDelivery.Columns.class), true, PlayedForce::deliver),
        new Played(
            VillageAssembly.SPEC,
            List.of(VillageAssembly.Columns.class),
            true,
            PlayedForce::assemble),
        of(Contracts.SPEC, Contracts.Columns.class, PlayedForce::contract),
        new Played(
            Visits.SPEC, "village", List.of(Visits.Columns.class), false, PlayedForce::visit),
        new Played(
            SecurityOrgan.SPEC, List.of(SecurityOrgan.Columns.class), true, PlayedForce::accuse),
        new Played(Fear.SPEC, List.of(Fear.Columns.class), true, PlayedForce::frighten),
        of(GrainMarketing.SPEC, GrainMarketing.Columns.class, PlayedMechanisms::market),
        new Played(GrainMarket.SPEC, List.of(), true, (t, from, to) -> clear(t.get(2))),
        regional(StateGrain.SPEC),
        regional(ProcurementPlan.SPEC),
        regional(QuotaPlan.SPEC),
        regional(NationalAccounts.SPEC),
        regional(Reporters.SPEC),
        regional(Planner.SPEC),
        regional(ForeignDebt.SPEC),
        of(Settlement.SPEC, Settlement.Columns.class, PlayedMechanisms::settle),
        of(
            TaxList.SPEC,
            TaxList.Columns.class,
            (c, from, to, s) -> {
              TaxList.weigh(Ordinary.taxList(), c, from, to, s, 0);
              TaxList.assess(Ordinary.taxList(), .3, KEY, c, from, to);
            }),
        of(
            Relief.SPEC,
            Relief.Columns.class,
            (c, from, to, s) -> {
              Relief.gaps(c, false, from, to, s, 0);
              Relief.give(.5, c, false, from, to, s, 1);
            }),
        of(
            VillageShop.SPEC,
            VillageShop.Columns.class,
            (c, from, to, s) -> {
              VillageShop.want(Ordinary.shop(), 1.2, .5, c, from, to, s, 0);
              VillageShop.sell(Ordinary.shop(), .7, 0, 1.2, .5, KEY, c, from, to, s, 1);
            }),
        of(
            Herds.SPEC,
            Herds.Columns.class,
            (c, from, to, s) -> {
              Herds.Parameters p = Ordinary.herds();
              HerdFear.Parameters f = Ordinary.herdFear();
              Herds.Fear fear = new Herds.Fear(.5, 3, .9);
              Herds.step(p, new double[] {.5, .6, .7, .8}, KEY, c, from, to, s, 0);
              Herds.fear(p, f, f.choiceTable(), fear, KEY, c, from, to, s, 0);
            }),
        new Played(HerdFear.SPEC, List.of(), false, (t, from, to) -> fear(t.get(2), to)),
        of(
            MillingLevy.SPEC,
            MillingLevy.Columns.class,
            (c, from, to, s) -> MillingLevy.step(.1, Rows.everywhere(), KEY, c, from, to, s, 0)),
        of(
            Hoarding.SPEC,
            Hoarding.Columns.class,
            (c, from, to, s) -> {
              Hoarding.plan(Ordinary.hoarding(), 1, 2, c, from, to, s, 0);
              Hoarding.keep(.7, c, from, to);
            }),
        of(
            Bodies.SPEC,
            Bodies.Columns.class,
            (c, from, to, s) -> {
              Bodies.Parameters p = Ordinary.bodies(.5, .5, .5);
              Bodies.step(p, p.energyTable(), .1, 1, KEY, c, new double[to - from], from, to, s, 0);
            }),
        of(
            Expectations.SPEC,
            Expectations.Columns.class,
            (c, from, to, s) ->
                Expectations.step(
                    Ordinary.expectations(), 2, 2, c, new double[to - from], from, to)),
        new Played(StatisticalOffice.SPEC, List.of(), true, (t, from, to) -> report(t.get(2))));
  }

  private static void fear(Table regions, int rows) {
    if (rows > 0) {
      double[] risk = regions.doubleColumn("animalRisk");
      double[] slaughter = regions.doubleColumn("fearSlaughter");
      for (int r = 0; r < risk.length; r++) {
        risk[r] = Ordinary.herdFear().learn(risk[r], Ordinary.herdFear().seen(.1, .1, .5, 0));
        slaughter[r] = .01 * (r + 1);
      }
    }
  }

  private static <C extends Record> Played of(MechanismSpec spec, Class<C> view, Step<C> step) {
    return new Played(
        spec,
        List.of(view),
        true,
        (tables, from, to) -> step.play(tables.get(0).view(view), from, to, new long[64]));
  }

  /// A mechanism of the regions: functions of numbers, which touch no table.
  private static Played regional(MechanismSpec spec) {
    return new Played(spec, List.of(), true, (tables, from, to) -> {});
  }

  /// The market's step on each region, as the month takes it.
  private static void clear(Table regions) {
    double[] price = regions.doubleColumn("grainPrice");
    for (int r = 0; r < price.length; r++) {
      price[r] = GrainMarket.next(Ordinary.market(), price[r], Math.log(5000));
    }
  }

  /// The office's step on each region, as the month takes it in the month of the report.
  private static void report(Table regions) {
    double[] normal = regions.doubleColumn("normalHarvestKg");
    for (int r = 0; r < normal.length; r++) {
      double actual = regions.doubleColumn("harvestActualKg")[r];
      double reported = StatisticalOffice.reported(Ordinary.office(), actual, KEY + r);
      regions.doubleColumn("harvestReportedKg")[r] = reported;
      regions.doubleColumn("harvestBelievedKg")[r] =
          StatisticalOffice.believed(Ordinary.office(), reported, normal[r]);
      normal[r] = StatisticalOffice.learnNormal(Ordinary.office(), normal[r], reported);
      regions.doubleColumn("peopleReported")[r] =
          StatisticalOffice.people(Ordinary.office(), 1000 + r, KEY + r);
    }
  }

  private static void divide(Table households, int rows) {
    if (rows > 0) {
      Fission.inherit(households, households.intColumn("village"));
      Fission.step(Ordinary.commune(), households, KEY, 252);
    }
  }

  private static void harvest(List<Table> t, int from, int to) {
    double[] factor = t.get(1).doubleColumn("yieldFactor");
    var c = t.get(0).view(Harvest.Columns.class);
    Harvest.Parameters p = Ordinary.harvest(.2);
    long[] sums = new long[Harvest.SLOTS];
    Harvest.step(p, 7.5, .35, true, KEY, KEY + 1, factor, c, from, to, sums, 0);
    Harvest.step(p, 7.5, .65, false, KEY, KEY + 2, factor, c, from, to, sums, 0);
  }

  private static void sow(List<Table> t, int from, int to) {
    Sowing.Parameters p = Ordinary.sowing();
    for (boolean winter : new boolean[] {true, false}) {
      Sowing.step(
          p,
          p.effortTable(),
          new Sowing.Season(winter, .4, .7, 8, .8, winter ? 10 : 3),
          t.get(1).doubleColumn("horsesPerHousehold"),
          t.get(1).doubleColumn("idleLandShare"),
          KEY,
          t.get(0).view(Sowing.Columns.class),
          from,
          to,
          new long[Sowing.SLOTS],
          0);
    }
  }

  private static void use(HouseholdUse.Columns c, int from, int to, long[] sums) {
    var season = new HouseholdUse.Season(9, true, true, .5, .7, 1.1, .9);
    HouseholdUse.step(Ordinary.use(), season, KEY, c, new double[to - from], from, to, sums, 0);
  }

  private static void deliver(Deliveries.Columns c, int from, int to, long[] sums) {
    Deliveries.step(
        Ordinary.deliveries(),
        Ordinary.forced(),
        new Deliveries.Rule.TaxInKind(.2, true, .4),
        4,
        KEY,
        c,
        from,
        to,
        sums,
        0);
  }

  private static void market(GrainMarketing.Columns c, int from, int to, long[] sums) {
    var quote = new GrainMarketing.Quote(5, .5, .2, 6);
    var season = new GrainMarketing.Season(6, true, .5, .7, 1.1, .9, 60, .9, .4, .8, 7);
    var grid = new GrainMarketing.Quote[GrainMarketing.GRID];
    java.util.Arrays.fill(grid, quote);
    var h = new GrainMarketing.Positions(to - from);
    GrainMarketing.table(
        Ordinary.marketing(), Ordinary.use(), season, grid, c, h, from, to, sums, 0);
    GrainMarketing.step(
        Ordinary.marketing(), Ordinary.use(), season, quote, KEY, c, h, from, to, sums, 30);
  }

  private static void settle(Settlement.Columns c, int from, int to, long[] sums) {
    var terms = new Settlement.Terms(.5, .3, 2.1, 1.3, .7, 2.4, 3.3, .7, 2, .4, .6);
    Settlement.sell(terms, Rows.everywhere(), KEY, c, from, to, sums, 0);
    Settlement.payAndTax(terms, KEY, c, from, to, sums, 0);
    Settlement.buy(terms, KEY, c, from, to, sums, 0);
  }

  /// The villages whose first row lies in the range, each as a whole.
  private static void commune(List<Table> t, int from, int to) {
    int[] starts = Rows.starts();
    for (int v = 0; v + 1 < starts.length; v++) {
      if (starts[v] >= from && starts[v] < to) {
        village(t.get(0).view(Commune.Columns.class), t.get(1), v, starts[v], starts[v + 1]);
      }
    }
  }

  private static void hire(List<Table> t, int from, int to) {
    int[] starts = Rows.starts();
    var c = t.get(0).view(HireAndLease.Columns.class);
    for (int v = 0; v + 1 < starts.length; v++) {
      int rows = starts[v + 1] - starts[v];
      if (starts[v] >= from && starts[v] < to) {
        HireAndLease.step(
            Ordinary.hire(),
            .8,
            c,
            starts[v],
            starts[v + 1],
            new double[rows],
            new double[rows],
            new long[rows]);
      }
    }
  }

  private static void village(Commune.Columns c, Table villages, int v, int from, int to) {
    Commune.Parameters p = Ordinary.commune();
    double[] gaps = new double[to - from];
    double[] spare = new double[to - from];
    long[] part = new long[to - from];
    long bits = villages.longColumn("id")[v];
    villages.doubleColumn("yieldFactor")[v] =
        Commune.yieldFactor(Ordinary.harvest(.2), .2, bits, c, from, to);
    Commune.sellHorses(p, 3000, KEY, c, from, to);
    double horses = Commune.horsesPerHousehold(c, from, to);
    villages.doubleColumn("horsesPerHousehold")[v] = horses;
    villages.doubleColumn("idleLandShare")[v] =
        Commune.idleLandShare(Ordinary.sowing(), c, from, to, horses);
    Commune.lendSeed(.8, .5, .7, .5, 10, c, from, to, gaps, spare, part);
    if (Commune.seedGaps(.7, 1, c, from, to, gaps) > 0) {
      Commune.takeSeed(50, c, from, to, gaps, part);
    }
    Commune.workForBread(p, Ordinary.use(), .5, .5, 9, c, from, to, gaps, spare, part);
    Commune.redivide(p, c, from, to, gaps, part);
  }
}
