package smychka.model.tables;

import java.util.List;
import smychka.engine.Table;

/// Countries in which a revolution may come: one row each, in the order of their ids.
public final class Abroad {
  /// Ids of the countries in files and series.
  public static final List<String> IDS =
      List.of("germany", "hungary", "italy", "balkans", "britain", "france", "china", "spain");

  private Abroad() {}

  /// A table of the countries, all zero.
  public static Table table() {
    Table table =
        new Table("abroad").ints("ruledMonths", "months").doubles("hazard", "share/month");
    table.resize(IDS.size());
    return table;
  }
}
