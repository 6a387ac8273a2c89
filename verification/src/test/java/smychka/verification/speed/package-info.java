/// What a household-month costs; run by hand, never part of the tests.
@NullMarked
package smychka.verification.speed;

import org.jspecify.annotations.NullMarked;
