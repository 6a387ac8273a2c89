package smychka.experiment.chronicle;

import java.util.List;
import java.util.stream.Stream;
import smychka.model.tables.Region;

/// A condition whose beginning is an event.
///
/// @param places whether it is looked at in the union, in each region, or both
/// @param rule number of the equation that makes the measure what it is
/// @param says what happened, with `{value}`, `{now}` and `{then}` for the numbers
/// @param causes what can be near causes
/// @param removal how it is taken away to test what follows from it
/// @param at where in the file it stands, for messages
record EventRule(
    String name,
    EventKind kind,
    Places places,
    Measure measure,
    Crossing crossing,
    String rule,
    String says,
    List<Cause> causes,
    Withdrawal removal,
    String at) {

  /// Where a rule looks.
  enum Places {
    UNION,
    REGIONS,
    BOTH;

    List<String> ids() {
      Stream<String> regions = Region.ALL.stream().map(Region::id);
      return switch (this) {
        case UNION -> List.of(Region.UNION);
        case REGIONS -> regions.toList();
        case BOTH -> Stream.concat(Stream.of(Region.UNION), regions).toList();
      };
    }
  }
}
