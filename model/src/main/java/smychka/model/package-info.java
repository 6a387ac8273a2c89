/// The political economy: pure functions over columns.
@NullMarked
package smychka.model;

import org.jspecify.annotations.NullMarked;
