/// Tests of what can be listed and shown.
@NullMarked
package smychka.experiment.catalogue;

import org.jspecify.annotations.NullMarked;
