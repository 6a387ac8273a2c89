package smychka.experiment.chronicle;

import java.util.List;
import smychka.engine.Event;
import smychka.engine.Month;

/// An event before it is known what it can follow from.
///
/// @param what event rule or lever
/// @param turn how a lever was turned; empty for rules
/// @param from month in which it began
/// @param until last month in which it stood
/// @param place region id or the union
/// @param strength how far it goes beyond what makes it an event, from .05 to 2
/// @param inputs its numbers in the month it began
/// @param detail what happened, in words
/// @param source the work a decision is taken from; empty for other events
record Found(
    String what,
    String turn,
    EventKind kind,
    Month from,
    Month until,
    String place,
    double strength,
    String rule,
    List<Event.Input> inputs,
    String detail,
    String source) {
  private static final double LEAST = 0.05;
  private static final double MOST = 2;

  Found {
    strength = Math.clamp(strength, LEAST, MOST);
  }

  String id() {
    return what + "." + place + "." + from;
  }

  Event event(List<String> parents) {
    String told = source.isEmpty() ? detail : detail + "; source: " + source;
    return new Event(id(), from, place, kind.id(), what, rule, told, inputs, parents);
  }
}
