package smychka.scenario;

import java.util.Arrays;
import smychka.engine.Month;
import smychka.model.month.MonthInputs;

/// What the civil war gives a month: territory, the army, men sent for grain, roads.
final class WarBinding {
  private static final double THOUSAND = 1000;
  private static final int MONTHS = 12;

  private static final String[] HEADS = {
    "army_horses", "army_cattle", "army_pigs", "army_sheep_goats"
  };

  private WarBinding() {}

  /// Animals of the villages taken in a month, by kind [head].
  private static double[] animals(Feeds declared, Month m) {
    return Arrays.stream(HEADS)
        .mapToDouble(f -> declared.number(f, m) * THOUSAND / MONTHS)
        .toArray();
  }

  /// The war of a month; `army` and `armyNext` are persons under arms now and a month on.
  static MonthInputs.War war(DataFolder data, Month m, double army, double armyNext) {
    Feeds declared = data.declared();
    boolean byDate = data.initial().sole("territory_by_date") > 0;
    double fallen = declared.number("army_fallen", m) * THOUSAND / MONTHS;
    return new MonthInputs.War(
        byDate,
        byDate ? data.territory().held(m) : Territory.everywhere(),
        byDate ? Math.max(0, armyNext - army) + fallen : 0,
        byDate ? fallen : 0,
        byDate ? animals(declared, m) : new double[HEADS.length],
        declared.number("detachments", m),
        declared.number("levy_norm", m),
        declared.number("seed_seizure", m),
        declared.number("barriers", m),
        declared.number("bagmen_capacity", m),
        declared.number("state_shipping", m),
        declared.number("village_claim", m),
        declared.number("state_grain_loss", m));
  }
}
