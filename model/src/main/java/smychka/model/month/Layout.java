package smychka.model.month;

import smychka.engine.BlockSums;
import smychka.engine.Blocks;
import smychka.engine.Table;
import smychka.model.coercion.Dekulakisation;
import smychka.model.coercion.Fear;
import smychka.model.coercion.Revolt;
import smychka.model.coercion.SecurityOrgan;
import smychka.model.coercion.Visits;
import smychka.model.countryside.ArmyTaking;
import smychka.model.countryside.Collectivisation;
import smychka.model.countryside.Commune;
import smychka.model.countryside.Contracts;
import smychka.model.countryside.Deliveries;
import smychka.model.countryside.Expectations;
import smychka.model.countryside.ForcedDelivery;
import smychka.model.countryside.GrainMarketing;
import smychka.model.countryside.Harvest;
import smychka.model.countryside.Herds;
import smychka.model.countryside.HireAndLease;
import smychka.model.countryside.HouseholdUse;
import smychka.model.countryside.Kolkhoz;
import smychka.model.countryside.MillingLevy;
import smychka.model.countryside.NomadHerds;
import smychka.model.countryside.Relief;
import smychka.model.countryside.Sowing;
import smychka.model.countryside.TaxList;
import smychka.model.countryside.VillageAssembly;
import smychka.model.people.Bodies;
import smychka.model.people.Flight;
import smychka.model.people.Mobilisation;
import smychka.model.people.Moves;
import smychka.model.tables.Region;
import smychka.model.trade.Hoarding;
import smychka.model.trade.Settlement;
import smychka.model.trade.VillageShop;
import smychka.model.world.Territory;

/// Where rows stand: blocks, villages and the views of the mechanisms on the household columns.
/// Made anew when rows are added or removed.
final class Layout {
  /// Offsets of each mechanism's slots in the sums of a block.
  static final int MOVES = 0,
      CALLED = MOVES + Moves.SLOTS,
      ARMY = CALLED + Mobilisation.SLOTS,
      HARVEST = ARMY + ArmyTaking.SLOTS,
      SOWING = HARVEST + Harvest.SLOTS,
      USE = SOWING + Sowing.SLOTS,
      MILLING = USE + HouseholdUse.SLOTS,
      DELIVERIES = MILLING + 1,
      FORCED = DELIVERIES + Deliveries.SLOTS,
      CONTRACTS = FORCED + ForcedDelivery.SLOTS,
      FEAR = CONTRACTS + Contracts.SLOTS,
      GRID = FEAR + Fear.SLOTS,
      OFFERS = GRID + 2 * GrainMarketing.GRID,
      RELIEF = OFFERS + 2,
      TAX_WEIGHT = RELIEF + 2,
      SETTLEMENT = TAX_WEIGHT + 1,
      SHOP = SETTLEMENT + Settlement.SLOTS,
      HERDS = SHOP + 4,
      BODIES = HERDS + Herds.SLOTS,
      COUNT = BODIES + Bodies.SLOTS,
      SLOTS = COUNT + Census.SLOTS;

  final Blocks blocks;
  final BlockSums sums;
  final int[] regionStarts;

  /// Number of each region's first village; villages stand in the order of regions.
  final int[] firstVillages;

  final int[] villageStarts;
  final Moves.Columns moves;
  final Mobilisation.Columns mobilisation;
  final ArmyTaking.Columns armyTaking;
  final Territory.Columns territory;
  final Harvest.Columns harvest;
  final Sowing.Columns sowing;
  final HouseholdUse.Columns use;
  final MillingLevy.Columns milling;
  final Deliveries.Columns deliveries;
  final ForcedDelivery.Columns forced;
  final ForcedDelivery.News forcedNews;
  final VillageAssembly.Columns assembly;
  final Contracts.Columns contracts;
  final Visits.Columns visits;
  final SecurityOrgan.Columns organ;
  final Fear.Columns fear;
  final Fear.News fearNews;
  final GrainMarketing.Columns marketing;
  final Settlement.Columns settlement;
  final TaxList.Columns taxList;
  final VillageShop.Columns shop;
  final Hoarding.Columns hoarding;
  final Herds.Columns herds;
  final Bodies.Columns bodies;
  final Expectations.Columns expectations;
  final Commune.Columns commune;
  final Relief.Columns relief;
  final HireAndLease.Columns hire;
  final Census.Columns census;
  final Kolkhoz.Columns kolkhoz;
  final Kolkhoz.Farms farms;
  final NomadHerds.Columns nomads;
  final Dekulakisation.Columns dekulakisation;
  final Drive drive;
  final Revolt.Columns revolt;
  final Flight.Columns flight;
  final Collectivisation.Columns collectivisation;
  final Collectivisation.Villages collectives;

  /// What the drive to collective farms did in villages: households dispossessed and sent away this
  /// month, what it adds to fear and grievance, whether the village rose and how far it is cowed.
  record Drive(
      double[] taken,
      double[] gone,
      double[] fearShock,
      double[] grievanceShock,
      double[] rose,
      double[] cowed) {}

  /// Scratch for what a village or a region shares out among its households.
  final double[] gaps;

  final double[] spare;
  final long[] part;

  Layout(Table hh, Table villages, int[] villageStarts) {
    this.villageStarts = villageStarts;
    this.regionStarts = regionStarts(villages, villageStarts);
    this.firstVillages = firstVillages(villages);
    this.blocks = Blocks.of(regionStarts, Blocks.USUAL_SIZE);
    this.sums = new BlockSums(SLOTS);
    sums.resize(blocks);
    int largest = 1;
    for (int r = 0; r < Region.COUNT; r++) {
      largest = Math.max(largest, regionStarts[r + 1] - regionStarts[r]);
    }
    gaps = new double[largest];
    spare = new double[largest];
    part = new long[largest];
    moves = hh.view(Moves.Columns.class);
    mobilisation = hh.view(Mobilisation.Columns.class);
    armyTaking = hh.view(ArmyTaking.Columns.class);
    territory = villages.view(Territory.Columns.class);
    harvest = hh.view(Harvest.Columns.class);
    sowing = hh.view(Sowing.Columns.class);
    use = hh.view(HouseholdUse.Columns.class);
    milling = hh.view(MillingLevy.Columns.class);
    deliveries = hh.view(Deliveries.Columns.class);
    forced = hh.view(ForcedDelivery.Columns.class);
    forcedNews = villages.view(ForcedDelivery.News.class);
    assembly = hh.view(VillageAssembly.Columns.class);
    contracts = hh.view(Contracts.Columns.class);
    visits = villages.view(Visits.Columns.class);
    organ = hh.view(SecurityOrgan.Columns.class);
    fear = hh.view(Fear.Columns.class);
    fearNews = villages.view(Fear.News.class);
    marketing = hh.view(GrainMarketing.Columns.class);
    settlement = hh.view(Settlement.Columns.class);
    taxList = hh.view(TaxList.Columns.class);
    shop = hh.view(VillageShop.Columns.class);
    hoarding = hh.view(Hoarding.Columns.class);
    herds = hh.view(Herds.Columns.class);
    bodies = hh.view(Bodies.Columns.class);
    expectations = hh.view(Expectations.Columns.class);
    commune = hh.view(Commune.Columns.class);
    relief = hh.view(Relief.Columns.class);
    hire = hh.view(HireAndLease.Columns.class);
    census = hh.view(Census.Columns.class);
    kolkhoz = hh.view(Kolkhoz.Columns.class);
    farms = villages.view(Kolkhoz.Farms.class);
    nomads = hh.view(NomadHerds.Columns.class);
    drive = villages.view(Drive.class);
    dekulakisation = hh.view(Dekulakisation.Columns.class);
    flight = hh.view(Flight.Columns.class);
    revolt = hh.view(Revolt.Columns.class);
    collectivisation = hh.view(Collectivisation.Columns.class);
    collectives = villages.view(Collectivisation.Villages.class);
  }

  /// Sum of a slot over a region.
  long of(int region, int slot) {
    return sums.total(region, slot);
  }

  private static int[] firstVillages(Table villages) {
    int[] first = new int[Region.COUNT + 1];
    for (int region : villages.intColumn("region")) {
      first[region + 1]++;
    }
    for (int r = 0; r < Region.COUNT; r++) {
      first[r + 1] += first[r];
    }
    return first;
  }

  private static int[] regionStarts(Table villages, int[] villageStarts) {
    int[] region = villages.intColumn("region");
    int[] starts = new int[Region.COUNT + 1];
    for (int v = 0; v < region.length; v++) {
      starts[region[v] + 1] = villageStarts[v + 1];
    }
    return starts;
  }

  /// Where each village's rows start, from the rows' own village numbers.
  static int[] villageStarts(Table hh, int villages) {
    int[] starts = new int[villages + 1];
    int[] village = hh.intColumn("village");
    for (int v : village) {
      starts[v + 1]++;
    }
    for (int v = 0; v < villages; v++) {
      starts[v + 1] += starts[v];
    }
    return starts;
  }
}
