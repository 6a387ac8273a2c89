package broken.model.tables;

/// Runs into: tables and accounts know no sector; rooms form no ring; model uses engine only.
final class UsesMonth {
  final broken.model.month.Spine spine = new broken.model.month.Spine();
  final broken.cli.Door door = new broken.cli.Door();
}
