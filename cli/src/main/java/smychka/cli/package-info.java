/// The command line.
@NullMarked
package smychka.cli;

import org.jspecify.annotations.NullMarked;
