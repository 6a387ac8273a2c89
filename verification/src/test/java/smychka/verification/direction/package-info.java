/// Signs that accounting or a textbook gives, between runs of the real model on the same luck.
@NullMarked
package smychka.verification.direction;

import org.jspecify.annotations.NullMarked;
