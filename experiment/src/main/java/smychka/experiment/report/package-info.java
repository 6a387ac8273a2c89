/// One self-contained HTML report of a run folder: tables, charts, sources, how to cite and verify.
///
/// [ReportWriter] reads the files of a run folder and writes `report.html`. Nothing here runs the
/// model; nothing here asks the network.
@NullMarked
package smychka.experiment.report;

import org.jspecify.annotations.NullMarked;
