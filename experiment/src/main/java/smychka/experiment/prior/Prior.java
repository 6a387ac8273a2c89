package smychka.experiment.prior;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import smychka.engine.Draws;
import smychka.scenario.Grade;
import smychka.scenario.Parameter;
import smychka.scenario.ParameterCatalogue;

/// Parameters drawn from their documented ranges.
///
/// ```
/// u     = draw(seed, number of the draw, name of the parameter)        on [0, 1)
/// value = low + u·(high − low)                                         informed-range, assumption
/// value = quantile u of the triangle over low, value, high             measured, estimated
/// ```
///
/// The value of an assumption is a choice inside its range and no evidence for that place, so the
/// whole range counts alike; what was measured or estimated is likeliest at its value. The elements
/// of a list share one u, so that a profile moves as a whole; a list of shares that adds up to 1 is
/// scaled to do so again. A number of months whose value and ends are whole is drawn among the
/// whole ones, each as likely. Words, truth values and numbers without width stay. So does
/// everything that is no parameter: levers, feeds, weather, the initial set.
public final class Prior {
  private static final String STREAM = "prior.";
  private static final double ROUNDING = 1e-9;

  private final ParameterCatalogue catalogue;

  /// @param catalogue values and ranges
  public Prior(ParameterCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// The catalogue of draw `number`, 1 and up. Depends on nothing but the ranges, seed and number:
  /// a parameter that is added moves no other.
  public ParameterCatalogue draw(long seed, int number) {
    ParameterCatalogue drawn = catalogue;
    for (Parameter parameter : catalogue.all()) {
      if (!varies(parameter)) {
        continue;
      }
      long key = Draws.streamKey(seed, number, STREAM + parameter.name());
      List<Double> values = at(parameter, Draws.unit(Draws.bits(key, 0)));
      for (int i = 0; i < values.size(); i++) {
        String element = parameter.isList() ? parameter.id() + "[" + i + "]" : parameter.id();
        drawn = drawn.with(parameter.mechanism(), element, values.get(i));
      }
    }
    return drawn;
  }

  /// How many parameters vary.
  public int varied() {
    return (int) catalogue.all().stream().filter(Prior::varies).count();
  }

  /// Whether a parameter has a range to be drawn from.
  static boolean varies(Parameter parameter) {
    for (int i = 0; i < parameter.values().size(); i++) {
      if (parameter.low(i) < parameter.high(i)) {
        return true;
      }
    }
    return false;
  }

  /// The values of a parameter at quantile `u` of its prior.
  static List<Double> at(Parameter parameter, double u) {
    Grade grade = parameter.grade();
    boolean peaked = grade == Grade.MEASURED || grade == Grade.ESTIMATED;
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < parameter.values().size(); i++) {
      double low = parameter.low(i);
      double high = parameter.high(i);
      if (whole(parameter)) {
        values.add(low + Math.floor(u * (high - low + 1)));
        continue;
      }
      values.add(
          peaked ? triangular(low, parameter.values().get(i), high, u) : low + u * (high - low));
    }
    return sumsToOne(parameter) ? scaled(values) : values;
  }

  private static boolean whole(Parameter parameter) {
    return parameter.unit().equals("months")
        && !parameter.isList()
        && DoubleStream.of(parameter.value(), parameter.low(0), parameter.high(0))
            .allMatch(v -> v == Math.rint(v));
  }

  /// Quantile of the triangular distribution with its peak at `mode`.
  static double triangular(double low, double mode, double high, double u) {
    if (high <= low) {
      return mode;
    }
    double below = (mode - low) / (high - low);
    return u < below
        ? low + Math.sqrt(u * (high - low) * (mode - low))
        : high - Math.sqrt((1 - u) * (high - low) * (high - mode));
  }

  private static boolean sumsToOne(Parameter parameter) {
    return parameter.isList() && Math.abs(sum(parameter.values()) - 1) < ROUNDING;
  }

  private static List<Double> scaled(List<Double> values) {
    double sum = sum(values);
    return sum > 0 ? values.stream().map(v -> v / sum).toList() : values;
  }

  private static double sum(List<Double> values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
