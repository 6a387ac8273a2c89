/// Reads `data/` into immutable catalogues and refuses bad files, all their faults at once.
@NullMarked
package smychka.scenario;

import org.jspecify.annotations.NullMarked;
