/// The books of the real country: nothing is made or lost, whoever plays or watches.
@org.jspecify.annotations.NullMarked
package smychka.verification.conservation;
