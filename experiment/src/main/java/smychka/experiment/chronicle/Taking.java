package smychka.experiment.chronicle;

/// One change that takes an event away from its month on.
///
/// @param kind what is changed
/// @param name the lever or feed; empty for the weather
/// @param how `asBefore`: as in the month (weather: the year) before; `value`; `multiplies`
/// @param value value, factor or weather class as written; empty for `asBefore`
record Taking(Kind kind, String name, String how, String value) {
  enum Kind {
    LEVER,
    FEED,
    WEATHER
  }
}
