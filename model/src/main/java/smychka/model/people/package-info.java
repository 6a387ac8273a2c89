/// Food to body reserve to death; births.
@NullMarked
package smychka.model.people;

import org.jspecify.annotations.NullMarked;
