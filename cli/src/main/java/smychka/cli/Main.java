package smychka.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;
import smychka.experiment.run.Cancellation;
import smychka.experiment.run.Refused;
import smychka.experiment.store.Software;

/// The door's other side: parses the command line and hands the work to the experiments.
@Command(
    name = "smychka",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description =
        "An executable model of the Soviet economy, 1917-1940: programmes on the same luck.",
    footer = {
      "",
      "Examples:",
      "  smychka compare                      the main job",
      "  smychka list programmes",
      "  smychka check                        all tests (from the repository)",
      "",
      "Exit codes: 0 well, 1 run failed, 2 wrong usage or bad input,",
      "3 verification differed, 4 finished with failed runs,",
      "130 interrupted (what was complete is kept)."
    })
public final class Main implements Runnable {
  private static final int WIDTH = 100;
  private static final int NARROWEST = 60;
  private static final long SAVING_SECONDS = 60;

  @Spec CommandSpec spec = CommandSpec.create();

  private final Bench bench;

  Main(Bench bench) {
    this.bench = bench;
  }

  @Option(
      names = "--start",
      paramLabel = "NAME",
      scope = ScopeType.INHERIT,
      description = "Country the runs begin from: 1917-11 (default) or 1921-03-assumed.")
  void startFrom(String name) {
    bench.workshop().startFrom(name);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /// Runs the program and ends the process.
  public static void main(String[] args) {
    start(RealWorkshop.here(), args);
  }

  /// Runs the program in `workshop` and ends the process.
  static void start(Workshop workshop, String... args) {
    var cancellation = new Cancellation();
    var ended = new CountDownLatch(1);
    Thread hook = new Thread(() -> stop(cancellation, ended), "smychka-stop");
    Runtime.getRuntime().addShutdownHook(hook);
    Console console = Console.system();
    int code;
    try {
      var bench = new Bench(console, workshop, cancellation, System::nanoTime);
      code = execute(bench, args);
    } finally {
      console.out().flush();
      console.err().flush();
      ended.countDown();
    }
    System.exit(code);
  }

  /// On Ctrl-C: asks the runs to stop and waits until what is complete is saved. The exit status is
  /// then that of the signal, 130.
  private static void stop(Cancellation cancellation, CountDownLatch ended) {
    cancellation.request();
    try {
      boolean saved = ended.await(SAVING_SECONDS, TimeUnit.SECONDS);
      if (!saved) {
        System.err.println("smychka: could not save in " + SAVING_SECONDS + " s");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Runs one command line and returns its exit code.
  static int execute(Bench bench, String... args) {
    return commandLine(bench, args).execute(args);
  }

  /// The commands in the order of the help, each made when needed: reading the annotations of all
  /// takes longer than listing something.
  private static Map<String, Supplier<Object>> commands(Bench bench) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("compare", () -> new CompareCommand(bench));
    commands.put("run", () -> new RunCommand(bench));
    commands.put("fork", () -> new ForkCommand(bench));
    commands.put("facts", () -> new FactsCommand(bench));
    commands.put("explain", () -> new ExplainCommand(bench));
    commands.put("ablate", () -> new AblateCommand(bench));
    commands.put("claims", () -> new ClaimsCommand(bench));
    commands.put("list", () -> new ListCommand(bench));
    commands.put("show", () -> new ShowCommand(bench));
    commands.put("report", () -> new ReportCommand(bench));
    commands.put("verify", () -> new VerifyCommand(bench));
    commands.put("doctor", () -> new DoctorCommand(bench));
    return commands;
  }

  private static CommandLine commandLine(Bench bench, String... args) {
    var line = new CommandLine(new Main(bench));
    Map<String, Supplier<Object>> commands = commands(bench);
    boolean one = args.length > 0 && commands.containsKey(args[0]);
    commands.forEach((name, command) -> {
      if (!one || name.equals(args[0])) {
        var sub = new CommandLine(command.get());
        sub.getCommandSpec().mixinStandardHelpOptions(true);
        line.addSubcommand(name, sub);
      }
    });
    if (!one) {
      line.addSubcommand(new HelpCommand());
    }
    line.setOut(bench.console().out());
    line.setErr(bench.console().err());
    line.setUsageHelpWidth(Math.clamp(bench.console().columns(), NARROWEST, WIDTH));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.AUTO));
    line.setParameterExceptionHandler(Main::badUsage);
    line.setExecutionExceptionHandler(Main::broken);
    return line;
  }

  private static int badUsage(ParameterException e, String[] args) {
    CommandLine line = e.getCommandLine();
    if (isCommand(e)) {
      line.getErr().println("smychka: " + unknownCommand(line, args));
    } else {
      line.getErr().println("smychka: " + e.getMessage());
      UnmatchedArgumentException.printSuggestions(e, line.getErr());
    }
    line.getErr().println("See: " + line.getCommandSpec().qualifiedName() + " --help");
    line.getErr().flush();
    return ExitCode.BAD_INPUT;
  }

  /// Whether what was not understood stands where a command should.
  private static boolean isCommand(ParameterException e) {
    return e instanceof UnmatchedArgumentException unmatched
        && e.getCommandLine().getParent() == null
        && !unmatched.getUnmatched().getFirst().startsWith("-");
  }

  private static String unknownCommand(CommandLine line, String[] args) {
    List<String> known = List.copyOf(line.getSubcommands().keySet());
    String name = Arrays.stream(args).filter(a -> !a.startsWith("-")).findFirst().orElse("");
    return "there is no command \"%s\"%s".formatted(name, Names.hint(name, known));
  }

  private static int broken(Exception e, CommandLine line, ParseResult parsed) {
    boolean input = BadInput.is(e);
    line.getErr().println("smychka: " + (input ? BadInput.message(e) : failure(e)));
    if (!input && System.getenv("SMYCHKA_TRACE") != null) {
      e.printStackTrace(line.getErr());
    }
    line.getErr().flush();
    return input ? ExitCode.BAD_INPUT : ExitCode.RUN_FAILED;
  }

  private static String failure(Exception e) {
    String said = e.getMessage() == null ? e.getClass().getName() : e.getMessage();
    return said + " (a fault of the program or the machine; SMYCHKA_TRACE=1 shows where)";
  }

  /// Tells faults of what was asked from faults of the program.
  static final class BadInput {
    private BadInput() {}

    static boolean is(Exception e) {
      return e instanceof Refused
          || e instanceof FileSystemException
          || (e instanceof IOException && String.valueOf(e.getMessage()).contains("manifest.json"));
    }

    static String message(Exception e) {
      if (e instanceof FileSystemException file) {
        String reason =
            file.getReason() == null ? file.getClass().getSimpleName() : file.getReason();
        return file.getFile() + ": " + reason + remedy(file);
      }
      return String.valueOf(e.getMessage());
    }

    private static String remedy(FileSystemException e) {
      return e instanceof java.nio.file.FileAlreadyExistsException
          ? "; results are never overwritten: choose another --out"
          : "";
    }
  }

  /// `smychka --version`.
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"smychka " + Software.version()};
    }
  }
}
