package smychka.experiment.chronicle;

/// A near cause that an event rule allows.
///
/// @param what event rule, or lever, whose events can be the cause
/// @param turn `rises`, `falls`, `changes` or `kept` for a lever; empty for an event rule
/// @param by number of the equation through which it acts
/// @param within months back in which the cause must have stood
/// @param anywhere whether it may have happened in any place; else in the same place or in the
///   country as a whole
/// @param since the reason, a clause after "since"
record Cause(String what, String turn, String by, int within, boolean anywhere, String since) {}
