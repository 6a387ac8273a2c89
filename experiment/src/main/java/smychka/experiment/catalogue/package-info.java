/// What can be listed and shown: programmes, series, parameters, sources, levers, facts.
@NullMarked
package smychka.experiment.catalogue;

import org.jspecify.annotations.NullMarked;
