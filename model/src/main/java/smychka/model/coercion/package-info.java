/// Force and what it leaves behind: visits to villages, the security organ, fear and grievance.
@org.jspecify.annotations.NullMarked
package smychka.model.coercion;
