/// Tests of comparisons.
@NullMarked
package smychka.experiment.compare;

import org.jspecify.annotations.NullMarked;
