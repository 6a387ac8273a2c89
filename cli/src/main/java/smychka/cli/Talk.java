package smychka.cli;

import picocli.CommandLine.Option;

/// Options on how a command speaks.
final class Talk {
  @Option(names = "--json", description = "Print one JSON value on stdout instead of text.")
  boolean json;

  @Option(names = "--quiet", description = "No progress and no remarks on stderr.")
  boolean quiet;

  /// A progress line where somebody watches, else nothing.
  ProgressLine progress(Bench bench) {
    return new ProgressLine(bench.console(), bench.nanos(), bench.console().terminal() && !quiet);
  }

  void remark(Bench bench, String text) {
    if (!quiet) {
      bench.console().say(text);
    }
  }
}
