package smychka.model.month;

import java.util.List;
import smychka.engine.Month;

/// Everything the model is told for one programme: the start, the parameters, and each month's
/// inputs from `first` on.
public record ModelInputs(
    InitialCountry initial, ModelParameters parameters, Month first, List<MonthInputs> months) {
  /// The last month for which there are inputs.
  public Month last() {
    return first.plus(months.size() - 1);
  }

  /// The inputs of a month; a month outside is an `IllegalArgumentException` that says the window.
  public MonthInputs at(Month month) {
    int index = month.minus(first);
    if (index < 0 || index >= months.size()) {
      throw new IllegalArgumentException(
          "no inputs for " + month + ": they run from " + first + " to " + last());
    }
    return months.get(index);
  }

  /// The first month whose inputs differ from the other's, or the month after the last.
  public Month firstDifference(ModelInputs other) {
    int n = Math.min(months.size(), other.months.size());
    for (int i = 0; i < n; i++) {
      if (!MonthInputsEquality.same(months.get(i), other.months.get(i))) {
        return first.plus(i);
      }
    }
    return first.plus(n);
  }
}
