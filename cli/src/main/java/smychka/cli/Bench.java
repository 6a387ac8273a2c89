package smychka.cli;

import java.util.function.LongSupplier;
import smychka.experiment.run.Cancellation;

/// What every command is given.
///
/// @param nanos a clock for durations
record Bench(Console console, Workshop workshop, Cancellation cancellation, LongSupplier nanos) {}
