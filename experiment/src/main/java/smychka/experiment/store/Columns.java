package smychka.experiment.store;

import java.util.List;
import java.util.Map;

/// The columns of the result tables, with what they mean; the data package repeats it.
public final class Columns {
  /// A column of a table.
  ///
  /// @param type as in a Table Schema: string, integer, number, yearmonth
  public record Column(String name, String type, String description) {}

  static final List<Column> SERIES =
      List.of(
          new Column("programme", "string", "programme in force in the month"),
          new Column("pair", "integer", "pair of a comparison; 0 in a single run"),
          new Column("replicate", "integer", "draw of villages, households and luck; 1 and up"),
          new Column("month", "yearmonth", "calendar month"),
          new Column("region", "string", "region id; ussr for the union"),
          new Column("class", "string", "class or group within the region; all for everybody"),
          new Column("series", "string", "name of the series"),
          new Column("unit", "string", "unit of the value"),
          new Column(
              "value", "number", "flows in the month, stocks on the 1st, means of the month"));

  static final List<Column> EVENTS =
      List.of(
          new Column("programme", "string", "programme in force in the month"),
          new Column("pair", "integer", "pair of a comparison; 0 in a single run"),
          new Column("replicate", "integer", "draw of villages, households and luck; 1 and up"),
          new Column("month", "yearmonth", "calendar month"),
          new Column("region", "string", "region id; ussr for the union"),
          new Column("id", "string", "name of the event within the run: what, where, when"),
          new Column("kind", "string", "decision, shock, threshold or consequence"),
          new Column("what", "string", "event rule of data/events.yaml, or the lever"),
          new Column("rule", "string", "number of the equation, or the lever, by which it came"),
          new Column("detail", "string", "what happened, in words"),
          new Column("inputs", "string", "numbers it was found by: name=value unit; ..."),
          new Column("parents", "string", "ids of earlier events that can be its near causes"));

  static final List<Column> DIFF =
      List.of(
          new Column("programme", "string", "the programme compared"),
          new Column("base", "string", "the programme it is compared with"),
          new Column("series", "string", "name of the series"),
          new Column("region", "string", "region id; ussr for the union"),
          new Column("class", "string", "class or group within the region"),
          new Column("unit", "string", "unit of means, difference and intervals"),
          new Column(
              "kind", "string", "flow and count: summed; stock: last; mean and index: averaged"),
          new Column("period", "string", "agricultural year (July to June), or window"),
          new Column("from", "yearmonth", "first month of the period"),
          new Column("to", "yearmonth", "last month of the period"),
          new Column("months", "integer", "months of the period inside the window"),
          new Column("pairs", "integer", "pairs compared"),
          new Column("base_mean", "number", "mean under the base"),
          new Column("mean", "number", "mean under the programme"),
          new Column("difference", "number", "mean of the paired differences"),
          new Column("low50", "number", "lower end of the 50 % interval of the mean difference"),
          new Column("high50", "number", "upper end of the 50 % interval"),
          new Column("low90", "number", "lower end of the 90 % interval"),
          new Column("high90", "number", "upper end of the 90 % interval"),
          new Column("higher", "integer", "pairs in which the programme is higher than the base"),
          new Column("lower", "integer", "pairs in which it is lower"),
          new Column("equal", "integer", "pairs in which it is the same"),
          new Column("gain", "number", "variance unpaired over variance paired"),
          new Column("verdict", "string", "the direction in words"));

  static final List<Column> FACTS =
      List.of(
          new Column("programme", "string", "the programme judged"),
          new Column("id", "string", "fact and letter"),
          new Column("title", "string", "what was observed"),
          new Column(
              "kind",
              "string",
              "fit: judged; input: follows from a dated lever; reported; outside"),
          new Column("value", "number", "what the mean of the replicates gives"),
          new Column("low", "number", "lower edge of the band; empty where it is open"),
          new Column("high", "number", "upper edge of the band"),
          new Column("unit", "string", "unit of value and band"),
          new Column("pass", "boolean", "whether the value is inside; empty where not judged"),
          new Column("distance", "number", "0 inside, else how far outside in tolerances"),
          new Column("regions", "string", "deaths from hunger by region, in thousands"));

  static final Map<String, List<Column>> OF =
      Map.of(Tables.SERIES, SERIES, Tables.EVENTS, EVENTS, Tables.DIFF, DIFF, Tables.FACTS, FACTS);

  private Columns() {}
}
