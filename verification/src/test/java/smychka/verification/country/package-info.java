/// The real model on the data of the checkout, as the tests of this module play it.
@NullMarked
package smychka.verification.country;

import org.jspecify.annotations.NullMarked;
