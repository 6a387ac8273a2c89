/// Parameters drawn from their documented ranges.
@NullMarked
package smychka.experiment.prior;

import org.jspecify.annotations.NullMarked;
