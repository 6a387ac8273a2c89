/// The books that must close.
@NullMarked
package smychka.model.accounts;

import org.jspecify.annotations.NullMarked;
