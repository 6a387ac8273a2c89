/// Programmes on the same luck: what must be identical to the last bit, and from when they part.
@NullMarked
package smychka.verification.pairs;

import org.jspecify.annotations.NullMarked;
