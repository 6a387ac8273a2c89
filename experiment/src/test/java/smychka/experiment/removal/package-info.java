@NullMarked
package smychka.experiment.removal;

import org.jspecify.annotations.NullMarked;
