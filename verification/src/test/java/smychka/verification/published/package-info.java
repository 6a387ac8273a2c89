/// A book's number, at the book's precision, from the model's own functions and parameters.
@NullMarked
package smychka.verification.published;

import org.jspecify.annotations.NullMarked;
