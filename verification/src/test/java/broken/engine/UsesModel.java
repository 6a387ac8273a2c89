package broken.engine;

/// Runs into: engine uses nothing of ours.
final class UsesModel {
  final broken.model.tables.Rows rows = new broken.model.tables.Rows();
}
