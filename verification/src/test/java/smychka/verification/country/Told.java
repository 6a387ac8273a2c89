package smychka.verification.country;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import smychka.engine.Month;
import smychka.model.month.ModelInputs;
import smychka.model.month.MonthInputs;
import smychka.scenario.DataFolder;
import smychka.scenario.ModelInputsBinder;
import smychka.scenario.ParameterCatalogue;
import smychka.scenario.Programme;
import smychka.scenario.Start;
import smychka.verification.Project;

/// What the model is told by the data folder of the checkout, and changes of it for trials.
public final class Told {
  private static final DataFolder DATA =
      DataFolder.open(Project.root().resolve("data"), Start.ASSUMED_1921);
  private static final ModelInputsBinder BINDER = new ModelInputsBinder(DATA);

  private Told() {}

  /// The data folder of the checkout.
  public static DataFolder data() {
    return DATA;
  }

  /// What a programme that ships tells the model.
  public static ModelInputs programme(String name) {
    return BINDER.bind(DATA.programmes().get(name));
  }

  /// A copy of a record with a component replaced.
  public static <R extends Record> R with(R record, String name, Object value) {
    return Records.with(record, name, value);
  }

  /// What a programme in a file tells the model.
  public static ModelInputs programme(Path file) {
    return BINDER.bind(DATA.programme(file.toString()));
  }

  /// What a programme tells the model.
  public static ModelInputs programme(Programme programme) {
    return BINDER.bind(programme);
  }

  /// History as it ships.
  public static ModelInputs historical() {
    return programme("historical");
  }

  /// History with other parameters.
  public static ModelInputs historical(UnaryOperator<ParameterCatalogue> parameters) {
    return BINDER.bind(DATA.programmes().get("historical"), parameters.apply(DATA.parameters()));
  }

  /// History with the weather of every region and year at class 0.
  public static ModelInputs meanWeather() {
    return new ModelInputsBinder(DATA, DATA.feeds(), DATA.weather().atMean())
        .bind(DATA.programmes().get("historical"));
  }

  /// The same inputs with a number of the months from `from` to `to` changed. A number by region is
  /// changed in every region; one of a part of the month is written `trade.retailMarkup`.
  public static ModelInputs changed(
      ModelInputs inputs, String number, Month from, Month to, DoubleUnaryOperator change) {
    List<MonthInputs> months = new ArrayList<>(inputs.months());
    for (Month m = from; m.compareTo(to) <= 0; m = m.plus(1)) {
      int at = m.minus(inputs.first());
      months.set(at, replaced(months.get(at), number, change));
    }
    return Records.with(inputs, "months", List.copyOf(months));
  }

  private static <R extends Record> R replaced(R of, String number, DoubleUnaryOperator change) {
    int dot = number.indexOf('.');
    if (dot < 0) {
      return Records.with(of, number, change(of, number, change));
    }
    String part = number.substring(0, dot);
    Record inner = (Record) Records.get(of, part);
    return Records.with(of, part, replaced(inner, number.substring(dot + 1), change));
  }

  private static Object change(Record month, String number, DoubleUnaryOperator change) {
    return switch (Records.get(month, number)) {
      case double[] byRegion -> Arrays.stream(byRegion).map(change).toArray();
      case Double one -> change.applyAsDouble(one);
      case Object other -> throw new IllegalArgumentException(number + " is no number: " + other);
    };
  }

  /// The same inputs with something of the start replaced.
  public static ModelInputs started(ModelInputs inputs, String item, Object value) {
    return Records.with(inputs, "initial", Records.with(inputs.initial(), item, value));
  }
}
