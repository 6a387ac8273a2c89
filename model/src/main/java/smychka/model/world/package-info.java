/// The other countries: revolutions that may come, what they would bring, the threat of war.
@NullMarked
package smychka.model.world;

import org.jspecify.annotations.NullMarked;
