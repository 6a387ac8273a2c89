/// Paired differences between programmes on the same luck, and the words for them.
@NullMarked
package smychka.experiment.compare;

import org.jspecify.annotations.NullMarked;
