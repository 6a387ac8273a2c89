/// The books of the real country: nothing is made or lost, whoever plays or watches.
@NullMarked
package smychka.verification.conservation;

import org.jspecify.annotations.NullMarked;
