/// Programmes with something taken away, on the same luck: what each factor did to an outcome.
@NullMarked
package smychka.experiment.removal;

import org.jspecify.annotations.NullMarked;
