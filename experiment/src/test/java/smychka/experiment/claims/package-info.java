/// Tests of `smychka.experiment.claims`.
@NullMarked
package smychka.experiment.claims;

import org.jspecify.annotations.NullMarked;
