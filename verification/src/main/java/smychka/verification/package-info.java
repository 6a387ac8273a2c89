/// Tests only: architecture, documentation, baselines, whole runs.
@NullMarked
package smychka.verification;

import org.jspecify.annotations.NullMarked;
