package smychka.engine;

import java.util.Set;
import java.util.regex.Pattern;

/// The closed list of units. A unit is a base unit, perhaps after a multiplier, perhaps per
/// another: `kg`, `mn t`, `0.01 ha`, `kg/person/month`, `roubles/t`, `mn 1913 roubles`. A new base
/// unit is a line here, so that a unit is never spelt anew by accident.
public final class Unit {
  private static final Set<String> MULTIPLIERS = words("0.001, 0.01, 0.1, thousand, mn, bn");

  private static final Set<String> BASES =
      words(
          // mass, area, length, energy, power
          "g, kg, t, ha, are, sq km, sq m, km, mm, kcal, kWh, kW, hp",
          // time
          "day, days, month, months, quarter, year, years, hour, hours",
          // money
          "kopek, kopeks, rouble, roubles, gold kopeks, gold roubles, dollars, 1913 kopeks",
          "currency units",
          "1913 roubles, 1926/27 kopeks, 1926/27 roubles, 1928 roubles, 1937 roubles",
          // what is counted
          "count, unit, units, event, events, person, persons, worker, workers, member, members",
          "household, households, village, villages, head, horse, tractor, tractors, case, cases",
          "vote, votes, labour-day, labour-days, adult equivalent, adult equivalents",
          // without dimension
          "ratio, share, index, score, percent, dimensionless, log, logit, 1913=1, 1913=100",
          "1926/27=1, 1926/27=100, 1928=100",
          // marks in a table
          "id, row, region, code, class, flag, month index");

  /// A slash that parts two units; the one inside `1926/27` does not.
  private static final Pattern PER = Pattern.compile("/(?!27[ =])");

  private Unit() {}

  public static boolean isKnown(String unit) {
    String[] parts = PER.split(unit, -1);
    for (String part : parts) {
      if (!isTerm(part)) {
        return false;
      }
    }
    return true;
  }

  /// Returns the unit, or refuses it naming what carries it.
  public static String check(String unit, String carrier) {
    if (!isKnown(unit)) {
      throw new IllegalArgumentException(
          "unit \"" + unit + "\" of " + carrier + " is not in the list of units (see Unit)");
    }
    return unit;
  }

  private static boolean isTerm(String term) {
    if (BASES.contains(term) || MULTIPLIERS.contains(term)) {
      return true;
    }
    int space = term.indexOf(' ');
    return space > 0
        && MULTIPLIERS.contains(term.substring(0, space))
        && BASES.contains(term.substring(space + 1));
  }

  private static Set<String> words(String... lines) {
    return Set.of(String.join(", ", lines).split(", "));
  }
}
