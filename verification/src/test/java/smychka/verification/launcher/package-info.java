/// The one door, tried with a pretended JDK and Maven.
@NullMarked
package smychka.verification.launcher;

import org.jspecify.annotations.NullMarked;
