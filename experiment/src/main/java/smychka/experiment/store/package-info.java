/// Run folders: what a run leaves behind, and how it is read and proved again.
@NullMarked
package smychka.experiment.store;

import org.jspecify.annotations.NullMarked;
