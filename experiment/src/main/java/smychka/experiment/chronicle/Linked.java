package smychka.experiment.chronicle;

import java.util.List;
import smychka.engine.Event;

/// An event with what it can follow from.
record Linked(Found found, List<Link> near) {

  /// One possible near cause.
  ///
  /// @param score strength of the cause, more in the same region, halved for each year before the
  ///   event
  record Link(Cause cause, Found parent, double score) {}

  Event event() {
    return found.event(near.stream().map(link -> link.parent().id()).distinct().toList());
  }
}
