package smychka.model.month;

import static smychka.engine.SeriesKind.FLOW;
import static smychka.engine.SeriesKind.MEAN;
import static smychka.engine.SeriesKind.STOCK;

import java.util.Arrays;
import java.util.Locale;
import smychka.engine.SeriesKey;
import smychka.engine.SeriesKind;
import smychka.model.tables.Branch;

/// What is recorded of branches, building and foreign trade: for the union, at the full scale.
final class PlanRecording {
  private static final String[] SCARCE = {"hands", "fuel", "metal", "fibre", "farm-materials"};
  private static final double MN = 1e6;

  private final MonthSchedule s;
  private final Recording recording;

  PlanRecording(MonthSchedule schedule, Recording recording) {
    s = schedule;
    this.recording = recording;
  }

  private void union(String name, String unit, SeriesKind kind, double value) {
    recording.union(name, SeriesKey.ALL, unit, kind, value);
  }

  void closing() {
    PlanMonth plan = s.planMonth();
    ScarceMonth scarce = s.scarceMonth();
    double perMn = s.settings.scale() / 100.0 / MN;
    union("fuel_output_index", "1913=100", MEAN, 100 * scarce.index(Branch.FUEL.number()));
    union("metal_output_index", "1913=100", MEAN, 100 * scarce.index(Branch.METAL.number()));
    union(
        "machinery_output_index", "1913=100", MEAN, 100 * scarce.index(Branch.MACHINERY.number()));
    union("textile_output_index", "1913=100", MEAN, 100 * scarce.index(Branch.TEXTILES.number()));
    union("producer_goods_share", "percent", MEAN, 100 * producerShare());
    union("capacity_use_producer", "share", MEAN, s.industryMonth().use(true));
    union("investment_supplied", "share", MEAN, plan.met());
    union("building_frozen", "share", STOCK, plan.frozenShare());
    union(
        "building_under_way",
        "mn 1913 roubles",
        STOCK,
        12 * Arrays.stream(s.enterprise("building")).sum() * perMn);
    union("shifts_added", "share", MEAN, shifts());
    union("producer_price", "1913=1", MEAN, s.nation("producerPrice"));
    union("export_revenue", "mn gold roubles", FLOW, s.postings().goldFromExports * perMn);
    union("imports_paid", "mn gold roubles", FLOW, s.postings().goldSpent * perMn);
    union("machines_imported", "mn gold roubles", FLOW, s.postings().goldForMachines * perMn);
    double paid = Math.max(1, s.postings().goldSpent);
    union("machinery_share_of_imports", "percent", MEAN, 100 * s.postings().goldForMachines / paid);
    union("village_machines_met", "share", MEAN, plan.villagePart());
    for (Branch branch : Branch.values()) {
      recording.union(
          "branch_output_index",
          branch.name().toLowerCase(Locale.ROOT).replace('_', '-'),
          "1913=100",
          MEAN,
          100 * scarce.index(branch.number()));
    }
    for (int k = 0; k < SCARCE.length; k++) {
      recording.union("output_lost_for_want", SCARCE[k], "share", MEAN, s.scarceMonth().bound()[k]);
    }
  }

  /// Producer goods in the output of factories and artisans, at prices of 1913.
  private double producerShare() {
    double[] output = s.enterprise("output");
    double all = Arrays.stream(output).sum();
    double heavy = Arrays.stream(output, 0, Branch.firstLightRow()).sum();
    return heavy / Math.max(1, all + s.goodsMonth().artisanKopeks());
  }

  private double shifts() {
    double plant = 0;
    double added = 0;
    for (int row = 0; row < s.enterprise("usable").length; row++) {
      plant += s.enterprise("usable")[row];
      added += s.enterprise("usable")[row] * s.enterprise("extraShifts")[row];
    }
    return added / Math.max(1, plant);
  }
}
