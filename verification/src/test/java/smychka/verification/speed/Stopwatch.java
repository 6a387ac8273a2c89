package smychka.verification.speed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;

/// Measures forms of one sweep in turn, so that noise of the machine falls on all of them alike.
///
/// @param nanos the clock
/// @param warmUp months played before anything counts
/// @param rounds how often each form is measured
/// @param months months a measurement
record Stopwatch(LongSupplier nanos, int warmUp, int rounds, int months) {
  /// Nanoseconds a household-month of one form.
  record Cost(String form, double median, double best) {}

  /// Costs in the order of the forms; forms that do not end in the same state are refused.
  List<Cost> measure(List<Sweep> forms) {
    double[][] costs = new double[forms.size()][rounds];
    for (Sweep form : forms) {
      play(form, warmUp);
    }
    for (int round = 0; round < rounds; round++) {
      for (int f = 0; f < forms.size(); f++) {
        costs[f][round] = costOfMonths(forms.get(f));
      }
    }
    refuseDifferentStates(forms);
    List<Cost> result = new ArrayList<>();
    for (int f = 0; f < forms.size(); f++) {
      Arrays.sort(costs[f]);
      result.add(new Cost(forms.get(f).form(), costs[f][rounds / 2], costs[f][0]));
    }
    return result;
  }

  private double costOfMonths(Sweep form) {
    long householdMonths = 0;
    long start = nanos.getAsLong();
    for (int m = 0; m < months; m++) {
      householdMonths += form.households();
      form.month();
    }
    return (double) (nanos.getAsLong() - start) / householdMonths;
  }

  private static void play(Sweep form, int months) {
    for (int m = 0; m < months; m++) {
      form.month();
    }
  }

  private static void refuseDifferentStates(List<Sweep> forms) {
    for (Sweep form : forms) {
      if (form.digest() != forms.getFirst().digest()) {
        throw new IllegalStateException(
            form.form() + " does not end in the state of " + forms.getFirst().form());
      }
    }
  }
}
