/// What the documents say equals what the code and the data say.
@NullMarked
package smychka.verification.documentation;

import org.jspecify.annotations.NullMarked;
