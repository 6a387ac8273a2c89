/// The order of the month and the wiring: the only room that sees all sectors.
@NullMarked
package smychka.model.month;

import org.jspecify.annotations.NullMarked;
