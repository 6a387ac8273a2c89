package smychka.experiment.chronicle;

/// A lever whose changes are events, and what it is called in a sentence.
record LeverWords(String lever, String words) {}
