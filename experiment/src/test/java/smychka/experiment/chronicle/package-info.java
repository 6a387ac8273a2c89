@NullMarked
package smychka.experiment.chronicle;

import org.jspecify.annotations.NullMarked;
