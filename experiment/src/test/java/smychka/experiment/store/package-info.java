/// Tests of run folders.
@NullMarked
package smychka.experiment.store;

import org.jspecify.annotations.NullMarked;
