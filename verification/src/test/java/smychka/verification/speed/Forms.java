package smychka.verification.speed;

import java.util.Arrays;
import java.util.List;
import smychka.model.month.ModelInputs;
import smychka.scenario.DataFolder;
import smychka.scenario.ModelInputsBinder;
import smychka.scenario.Start;
import smychka.verification.Project;

/// The forms that are compared: the rules by which a household lives, over columns and with one
/// object a household, from the same drawn households; and the whole month of the model.
final class Forms {
  /// Rural households at the start at 1:100.
  static final int AT_ONE_HUNDREDTH = 215_000;

  private Forms() {}

  /// What the historical programme tells the model.
  static ModelInputs historical() {
    DataFolder data = DataFolder.open(Project.root().resolve("data"), Start.ASSUMED_1921);
    return new ModelInputsBinder(data).bind(data.programmes().get("historical"));
  }

  /// The same rules from the same households in four forms, columns with one thread first.
  static List<Sweep> living(ModelInputs inputs, int rows) {
    LivingYear year = new LivingYear(inputs.parameters());
    return List.of(
        new ColumnSweep(year, Population.draw(rows), 1),
        new ColumnSweep(year, Population.draw(rows), 2),
        new ObjectSweep(year, Population.draw(rows), false),
        new ObjectSweep(year, Population.draw(rows), true));
  }

  /// The whole month at 1:`scale` with one thread and with two.
  static List<Sweep> wholeMonth(ModelInputs inputs, int scale) {
    long households = Math.round(Arrays.stream(inputs.initial().households()).sum() / scale);
    return List.of(
        new CountrySweep(inputs, scale, 1, households),
        new CountrySweep(inputs, scale, 2, households));
  }
}
