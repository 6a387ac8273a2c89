/// Tests of `smychka.experiment.prior`.
@NullMarked
package smychka.experiment.prior;

import org.jspecify.annotations.NullMarked;
