package smychka.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The door's other side: parses the command line and hands the work to `smychka.experiment`.
@Command(
    name = "smychka",
    mixinStandardHelpOptions = true,
    description = "An executable model of the Soviet 1920s.")
public final class Main implements Runnable {
  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }
}
