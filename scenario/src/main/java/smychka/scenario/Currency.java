package smychka.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import smychka.engine.Month;

/// The unit in which money is held in each month, and the exact factor at each change of it.
public final class Currency {
  /// A unit of money.
  ///
  /// @param oldRoublesPerUnit how many roubles of before 1922 one unit is, 0 where there was no
  ///   fixed rate
  /// @param divisorAtStart by what every account is divided when the unit begins, 1 for no change
  public record MoneyUnit(
      String id,
      String label,
      Month from,
      Month to,
      long oldRoublesPerUnit,
      long divisorAtStart,
      String note) {}

  private final List<MoneyUnit> accounts;
  private final List<MoneyUnit> beside;

  private Currency(List<MoneyUnit> accounts, List<MoneyUnit> beside) {
    this.accounts = List.copyOf(accounts);
    this.beside = List.copyOf(beside);
  }

  static Currency read(Path path, String name, Problems problems) {
    List<String> columns =
        List.of(
            "unit",
            "label",
            "role",
            "from",
            "to",
            "old_roubles_per_unit",
            "divisor_at_start",
            "grade",
            "source",
            "locator",
            "note");
    List<MoneyUnit> accounts = new ArrayList<>();
    List<MoneyUnit> beside = new ArrayList<>();
    for (CsvRow row : CsvFile.read(path, name, columns, List.of(), problems).rows()) {
      Optional<String> role =
          row.oneOf(
              "role", List.of("account", "beside"), "only one unit keeps the books", problems);
      boolean account = role.orElse("beside").equals("account");
      Optional<MoneyUnit> unit = unit(row, account, problems);
      if (unit.isPresent() && account) {
        follows(accounts, unit.get(), row, problems);
        accounts.add(unit.get());
      } else {
        unit.ifPresent(beside::add);
      }
    }
    return new Currency(accounts, beside);
  }

  private static Optional<MoneyUnit> unit(CsvRow row, boolean account, Problems problems) {
    Optional<Month> from = row.month("from", problems);
    Optional<Month> to = row.month("to", problems);
    row.oneOf("grade", Grade.ids(), "every figure says how good it is", problems);
    row.required("source", problems);
    row.required("locator", problems);
    long old = account ? row.whole("old_roubles_per_unit", 1, problems) : 0;
    long divisor = account ? row.whole("divisor_at_start", 1, problems) : 1;
    if (old < 0 || divisor < 1) {
      row.problem(
          problems,
          "divisor_at_start",
          "a factor is not positive",
          "accounts would vanish",
          "write a whole number above 0");
    }
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new MoneyUnit(
            row.required("unit", problems),
            row.required("label", problems),
            from.get(),
            to.get(),
            old,
            divisor,
            row.text("note")));
  }

  private static void follows(
      List<MoneyUnit> accounts, MoneyUnit next, CsvRow row, Problems problems) {
    if (accounts.isEmpty()) {
      return;
    }
    MoneyUnit before = accounts.getLast();
    if (!next.from().equals(before.to().plus(1))) {
      row.problem(
          problems,
          "from",
          "the unit of account does not begin when the one before it ends",
          "each month has exactly one",
          "begin it in " + before.to().plus(1));
    }
    if (next.oldRoublesPerUnit() != before.oldRoublesPerUnit() * next.divisorAtStart()) {
      row.problem(
          problems,
          "divisor_at_start",
          before.oldRoublesPerUnit()
              + " old roubles times "
              + next.divisorAtStart()
              + " is not "
              + next.oldRoublesPerUnit(),
          "the change must be exact",
          "write " + next.oldRoublesPerUnit() / Math.max(1, before.oldRoublesPerUnit()));
    }
  }

  /// The unit that keeps the books in a month.
  public MoneyUnit at(Month month) {
    return accounts.stream()
        .filter(unit -> !month.isBefore(unit.from()) && !month.isAfter(unit.to()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no unit of money for " + month));
  }

  /// By what accounts are divided at the start of a month; 1 in most months.
  public long divisorAtStartOf(Month month) {
    MoneyUnit unit = at(month);
    return unit.from().equals(month) ? unit.divisorAtStart() : 1;
  }

  /// Whether the books are kept in a paper unit that floats against gold: any before the last unit
  /// of account, which the reform holds to gold.
  public boolean isPaper(Month month) {
    return !at(month).equals(accounts.getLast());
  }

  /// Every unit of account in order of time.
  public List<MoneyUnit> accounts() {
    return accounts;
  }

  /// Units that passed beside the unit of account at a market rate.
  public List<MoneyUnit> beside() {
    return beside;
  }
}
