/// Reads {@code data/} into immutable records and refuses bad files.
@NullMarked
package smychka.scenario;

import org.jspecify.annotations.NullMarked;
