package smychka.engine;

import java.util.List;
import java.util.stream.Collectors;

/// Something that happened once in a run, and what it can follow from.
///
/// @param id its name within the run: what, where and when
/// @param month when it began
/// @param region region id, or the id of the union
/// @param kind decision, shock, threshold or consequence
/// @param what the event rule or the lever whose event it is
/// @param rule number of the equation, or the lever, by which it came about
/// @param detail what happened, in words
/// @param inputs the numbers it was found by
/// @param parents ids of earlier events that can be its near causes
public record Event(
    String id,
    Month month,
    String region,
    String kind,
    String what,
    String rule,
    String detail,
    List<Input> inputs,
    List<String> parents) {

  public Event {
    inputs = List.copyOf(inputs);
    parents = List.copyOf(parents);
  }

  /// A number an event was found by.
  public record Input(String name, double value, String unit) {}

  /// The inputs as `name=value unit`, parted by semicolons.
  public String inputsText() {
    return inputs.stream()
        .map(i -> i.name() + "=" + i.value() + " " + i.unit())
        .collect(Collectors.joining("; "));
  }
}
