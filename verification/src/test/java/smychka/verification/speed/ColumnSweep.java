package smychka.verification.speed;

import smychka.engine.Blocks;
import smychka.engine.Table;
import smychka.engine.Team;
import smychka.model.countryside.Deliveries;
import smychka.model.countryside.Expectations;
import smychka.model.countryside.Harvest;
import smychka.model.countryside.Herds;
import smychka.model.countryside.HouseholdUse;
import smychka.model.people.Bodies;

/// The model's own form: mechanisms over columns, all of them on one block before the next.
final class ColumnSweep implements Sweep, AutoCloseable {
  private final LivingYear year;
  private final Table table;
  private final Team team;
  private final Blocks blocks;
  private final long[][] sums;
  private final double[][] scratch;
  private final Team.Task living = this::live;
  private final Harvest.Columns harvest;
  private final HouseholdUse.Columns use;
  private final Deliveries.Columns deliveries;
  private final Herds.Columns herds;
  private final Bodies.Columns bodies;
  private final Expectations.Columns expectations;
  private int month;

  ColumnSweep(LivingYear year, Table table, int threads) {
    this.year = year;
    this.table = table;
    team = new Team(threads);
    blocks = Blocks.of(new int[] {0, table.rows()}, Blocks.USUAL_SIZE);
    sums = new long[blocks.count()][Living.SLOTS];
    scratch = new double[threads][Blocks.USUAL_SIZE];
    harvest = table.view(Harvest.Columns.class);
    use = table.view(HouseholdUse.Columns.class);
    deliveries = table.view(Deliveries.Columns.class);
    herds = table.view(Herds.Columns.class);
    bodies = table.view(Bodies.Columns.class);
    expectations = table.view(Expectations.Columns.class);
  }

  @Override
  public String form() {
    return "columns, " + team.threads() + (team.threads() == 1 ? " thread" : " threads");
  }

  @Override
  public long households() {
    return table.rows();
  }

  @Override
  public void month() {
    team.run(blocks.count(), living);
    month++;
  }

  private void live(int block, int worker) {
    int from = blocks.from(block);
    int to = blocks.to(block);
    long[] s = sums[block];
    Living.Keys k = Living.keys(month);
    if (year.harvests(month)) {
      Harvest.step(
          year.p.harvest(),
          LivingYear.YIELD_KG_PER_ARE,
          1,
          true,
          k.luck(),
          k.harvest(),
          year.villageFactor,
          harvest,
          from,
          to,
          s,
          Living.HARVEST);
    }
    HouseholdUse.step(
        year.p.use(), year.use(month), k.use(), use, scratch[worker], from, to, s, Living.USE);
    Deliveries.step(
        year.p.deliveries(),
        year.p.force().delivery(),
        year.tax(month),
        year.monthsLeft(month),
        k.tax(),
        deliveries,
        from,
        to,
        s,
        Living.TAX);
    Herds.step(year.p.herds(), year.density, k.herds(), herds, from, to, s, Living.HERDS);
    Bodies.step(
        year.p.bodies(),
        year.energy,
        LivingYear.OTHER_FOOD,
        year.greens(month),
        k.bodies(),
        bodies,
        scratch[worker],
        from,
        to,
        s,
        Living.BODIES);
    Expectations.step(
        year.p.expectations(),
        LivingYear.SALIENCE,
        0,
        expectations,
        scratch[worker],
        from,
        to);
  }

  @Override
  public long digest() {
    long digest = 0;
    for (int i = 0; i < table.rows(); i++) {
      digest = 31 * digest + Living.ofRow(table, i).hash();
    }
    for (int slot = 0; slot < Living.SLOTS; slot++) {
      long sum = 0;
      for (long[] block : sums) {
        sum += block[slot];
      }
      digest = 31 * digest + sum;
    }
    return digest;
  }

  @Override
  public void close() {
    team.close();
  }
}
