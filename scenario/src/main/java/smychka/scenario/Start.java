package smychka.scenario;

import java.util.List;
import smychka.engine.Month;

/// A state of the country from which a run begins, by the name of its folder under `initial/`.
///
/// @param name name of the assumption set, which begins with its month
/// @param first first month played
public record Start(String name, Month first) {
  /// The starts that ship: the revolution, and the country assumed for the change to the tax in
  // kind.
  public static final Start REVOLUTION = of("1917-11"), ASSUMED_1921 = of("1921-03-assumed");

  /// The start of runs that name none.
  public static final Start USUAL = REVOLUTION;

  private static final List<Start> ALL = List.of(REVOLUTION, ASSUMED_1921);
  private static final int MONTH_LENGTH = 7;

  private static Start of(String name) {
    return new Start(name, Month.parse(name.substring(0, MONTH_LENGTH)));
  }

  /// The start of a name; an unknown one is an `IllegalArgumentException` that lists the known.
  public static Start named(String name) {
    return ALL.stream()
        .filter(start -> start.name.equals(name))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "unknown start '"
                    + name
                    + "'; known: "
                    + String.join(", ", ALL.stream().map(Start::name).toList())));
  }
}
