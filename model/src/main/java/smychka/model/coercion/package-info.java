/// Force and what it leaves behind: visits to villages, the security organ, fear and grievance.
@NullMarked
package smychka.model.coercion;

import org.jspecify.annotations.NullMarked;
