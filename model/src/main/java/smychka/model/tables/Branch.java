package smychka.model.tables;

import java.util.List;

/// Branches of factory industry in the order of their rows: six of producer goods, then five of
/// consumer goods.
public enum Branch {
  FUEL,
  METAL,
  MACHINERY,
  CHEMICALS,
  TIMBER,
  BUILDING_MATERIALS,
  TEXTILES,
  FOOD,
  LEATHER_CLOTHING,
  PAPER_PRINTING,
  TOBACCO_MATCHES;

  /// All branches in order.
  public static final List<Branch> ALL = List.of(values());

  /// How many branches there are.
  public static final int COUNT = ALL.size();

  private static final int HEAVY = 6;

  /// The number of the branch in order, from 0.
  public int number() {
    return ALL.indexOf(this);
  }

  /// Whether the branch of this number makes producer goods.
  public static boolean heavy(int branch) {
    return branch < HEAVY;
  }

  /// Rows of the table of enterprises that make producer goods stand before this one.
  public static int firstLightRow() {
    return HEAVY * Region.COUNT;
  }
}
