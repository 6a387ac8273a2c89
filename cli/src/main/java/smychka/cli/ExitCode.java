package smychka.cli;

/// What the program's exit status means.
final class ExitCode {
  static final int OK = 0;
  static final int RUN_FAILED = 1;
  static final int BAD_INPUT = 2;
  static final int DIFFERENT = 3;
  static final int SOME_FAILED = 4;
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
