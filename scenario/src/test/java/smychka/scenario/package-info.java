@NullMarked
package smychka.scenario;

import org.jspecify.annotations.NullMarked;
