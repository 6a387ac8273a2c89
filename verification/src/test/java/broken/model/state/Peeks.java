package broken.model.state;

/// Runs into: state does not see the actual village; tables are the month's.
final class Peeks {
  final broken.model.tables.Rows rows = new broken.model.tables.Rows();
}
