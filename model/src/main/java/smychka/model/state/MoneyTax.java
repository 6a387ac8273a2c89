package smychka.model.state;

/// When the money tax falls due: in three instalments to December, the rest in four to April.
///
/// ```
/// (ST-1.4) due now/still due = e/3/(1 − e·k/3) in the first three months, 1/(7 − k) after    [share]
/// ```
///
/// k counts the instalments before, from October. e is the share due by December, a lever.
public final class MoneyTax {
  private static final int FIRST_MONTH = 3;
  private static final int EARLY = 3;
  private static final int LATE = 4;

  private MoneyTax() {}

  /// (ST-1.4) share of the tax still due that falls due in a month counted from July (0).
  public static double shareDue(double early, int month) {
    int instalment = month - FIRST_MONTH;
    if (instalment < 0 || instalment >= EARLY + LATE) {
      return 0;
    }
    return instalment < EARLY
        ? early / EARLY / (1 - instalment * early / EARLY)
        : 1.0 / (EARLY + LATE - instalment);
  }
}
