/// Runs, pairs, facts, results and reports.
@NullMarked
package smychka.experiment;

import org.jspecify.annotations.NullMarked;
