/// The state's grain and its uses.
@NullMarked
package smychka.model.state;

import org.jspecify.annotations.NullMarked;
