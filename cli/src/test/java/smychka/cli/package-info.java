/// Tests of the command line, on a toy country.
@NullMarked
package smychka.cli;

import org.jspecify.annotations.NullMarked;
