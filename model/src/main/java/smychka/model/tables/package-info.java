/// The tables that exist at a month's end.
@NullMarked
package smychka.model.tables;

import org.jspecify.annotations.NullMarked;
