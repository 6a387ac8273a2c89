/// What tests of the whole see of a country from inside its package.
@NullMarked
package smychka.model.month;

import org.jspecify.annotations.NullMarked;
