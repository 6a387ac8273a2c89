package broken.scenario;

/// Runs into: scenario uses model and engine.
final class UsesCli {
  final broken.cli.Door door = new broken.cli.Door();
}
