/// Arithmetic without economics: calendar, columns, draws, ledger, mechanisms, snapshots, recorder.
@NullMarked
package smychka.engine;

import org.jspecify.annotations.NullMarked;
