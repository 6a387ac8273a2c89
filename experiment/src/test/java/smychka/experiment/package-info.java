/// Tests of the experiments on a toy country.
@NullMarked
package smychka.experiment;

import org.jspecify.annotations.NullMarked;
