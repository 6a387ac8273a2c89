package broken.experiment;

/// Runs into: experiment does not use the command line.
final class UsesCli {
  final broken.cli.Door door = new broken.cli.Door();
}
