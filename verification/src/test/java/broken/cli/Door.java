package broken.cli;

/// Runs into: the command line does not reach the model.
public final class Door {
  final broken.model.tables.Rows rows = new broken.model.tables.Rows();
}
