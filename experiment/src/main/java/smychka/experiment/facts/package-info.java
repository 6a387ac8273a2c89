/// What is known of history, and how a run is held against it.
///
/// Evidence is read here and nowhere below: model and scenario never see a row that judges.
@NullMarked
package smychka.experiment.facts;

import org.jspecify.annotations.NullMarked;
