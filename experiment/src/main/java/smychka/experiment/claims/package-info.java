/// Claims of the essay as experiments: what is asked, how it is played, and by which rule it is
/// judged.
@NullMarked
package smychka.experiment.claims;

import org.jspecify.annotations.NullMarked;
