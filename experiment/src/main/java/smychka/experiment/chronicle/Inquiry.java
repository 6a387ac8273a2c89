package smychka.experiment.chronicle;

/// What is to be explained, and on how many countries.
///
/// @param event alias, or an event's id as in events.csv
/// @param replicates countries in which the event and its causes are looked for
/// @param pairs countries in which causes are taken away, 0 for none
public record Inquiry(String event, int replicates, int pairs, long seed, int scale, int threads) {}
