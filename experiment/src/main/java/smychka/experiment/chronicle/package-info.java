/// What happened in a run, found in its series and in what it was told, and what each event can
/// follow from. Nothing here is seen by the model.
@NullMarked
package smychka.experiment.chronicle;

import org.jspecify.annotations.NullMarked;
