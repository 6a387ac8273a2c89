/// What the state is told, and what it believes.
@NullMarked
package smychka.model.reports;

import org.jspecify.annotations.NullMarked;
