/// Tests of evidence and facts.
@NullMarked
package smychka.experiment.facts;

import org.jspecify.annotations.NullMarked;
