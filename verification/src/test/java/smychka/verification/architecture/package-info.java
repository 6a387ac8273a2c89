/// The walls between the rooms, and how long a piece of code may be.
@NullMarked
package smychka.verification.architecture;

import org.jspecify.annotations.NullMarked;
