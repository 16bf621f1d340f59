package planworkbench.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Option;

import planworkbench.benchmark.Stopwatch;
import planworkbench.store.WorkspaceRefused;
import planworkbench.text.Language;
import planworkbench.text.Messages;
import planworkbench.wording.FailureText;

/// The commands, their exit codes and their errors: 0 done, 1 the job failed, 2 wrong usage.
public final class CommandLineInterface {

    private static final String LANGUAGE = "--lang";

    private CommandLineInterface() {}

    /// Runs one command and says how it went.
    public static int run(Services services, PrintWriter out, PrintWriter err, String... args) {
        Messages messages = Messages.of(language(args));
        Terminal terminal = new Terminal(out, messages);
        var open = new OpenCommand(services, terminal);
        int exit = args.length == 0 ? run(open, err, messages) : execute(open, services, terminal, err, args);
        out.flush();
        err.flush();
        return exit;
    }

    /// The start that everybody waits for goes without the parser, which takes a tenth of the time to the first paint.
    private static int run(OpenCommand open, PrintWriter err, Messages messages) {
        try {
            open.run();
            return CommandLine.ExitCode.OK;
        } catch (RuntimeException failure) {
            err.println(text(failure, messages));
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    private static int execute(OpenCommand open, Services services, Terminal terminal, PrintWriter err,
            String... args) {
        Messages messages = terminal.messages();
        CommandLine line = new CommandLine(new Root(open));
        line.getCommandSpec().versionProvider(() -> new String[]{"plan-workbench " + services.version()});
        List<Object> commands = List.of(open, new NewCommand(services, terminal), new ShowCommand(services, terminal),
                new SetCommand(services, terminal), new UndoCommand(services, terminal),
                new RedoCommand(services, terminal), new HistoryCommand(services, terminal),
                new ProjectCommand(services, terminal), new SimulateCommand(services, terminal),
                new SeekCommand(services, terminal), new AssessCommand(services, terminal),
                new CheckCommand(services, terminal), new ImportCommand(services, terminal),
                new MergeCommand(services, terminal), new ExportCommand(services, terminal),
                new BenchCommand(services, terminal, Stopwatch.QUICK),
                new FillInCommand(services, terminal), new RateCommand(services, terminal),
                new IdentityCommand(services, terminal), new CorrelateCommand(services, terminal),
                new ChartCommand(services, terminal), new CompareCommand(services, terminal),
                new ReportCommand(services, terminal), new NextPlanCommand(services, terminal),
                new ScreenshotCommand(services, terminal));
        meant(commands, args).forEach(line::addSubcommand);
        headings(line, messages);
        line.getSubcommands().values().forEach(sub -> headings(sub, messages));
        // these hold for the subcommands that are there by now
        line.registerConverter(Double.class, new TypedList.Plain())
                .registerConverter(double.class, new TypedList.Plain())
                .registerConverter(Integer.class, new TypedList.Whole())
                .registerConverter(int.class, new TypedList.Whole())
                .registerConverter(Long.class, new TypedList.WholeLong())
                .registerConverter(long.class, new TypedList.WholeLong());
        line.setOut(terminal.out()).setErr(err).setCaseInsensitiveEnumValuesAllowed(true)
                .setPosixClusteredShortOptionsAllowed(false).setResourceBundle(messages.resourceBundle())
                .setParameterExceptionHandler(new WrongUsage(messages)).setExecutionExceptionHandler(failed(messages));
        line.getSubcommands().values().stream().filter(sub -> sub.getCommand() instanceof SetCommand
                || sub.getCommand() instanceof CorrelateCommand)
                .forEach(SetCommand::acceptNegativeValues);
        return line.execute(args);
    }

    /// The parser looks into each command it is given, which takes longer than some commands run: it gets the one that is
    /// named first, or all.
    private static List<Object> meant(List<Object> commands, String... args) {
        String first = args[0];
        List<Object> named = commands.stream()
                .filter(one -> one.getClass().getAnnotation(Command.class).name().equals(first)).toList();
        return named.isEmpty() ? commands : named;
    }

    private static void headings(CommandLine line, Messages messages) {
        line.getCommandSpec().usageMessage().synopsisHeading(messages.get("cli.usage.heading"))
                .commandListHeading(messages.get("cli.usage.commands"));
    }

    /// Known before anything is parsed, so that wrong usage is told in the user's language, too.
    private static Language language(String... args) {
        for (int i = 0; i < args.length; i++) {
            String value = args[i].equals(LANGUAGE) && i + 1 < args.length
                    ? args[i + 1]
                    : args[i].startsWith(LANGUAGE + "=") ? args[i].substring(LANGUAGE.length() + 1) : "";
            if (value.toLowerCase(Locale.ROOT).equals("en")) {
                return Language.EN;
            }
        }
        return Language.ZH;
    }

    private static IExecutionExceptionHandler failed(Messages messages) {
        return (Exception failure, CommandLine line, CommandLine.ParseResult _) -> {
            line.getErr().println(text(failure, messages));
            return CommandLine.ExitCode.SOFTWARE;
        };
    }

    private static String text(Exception failure, Messages messages) {
        if (failure instanceof Refusal refusal) {
            return refusal.text(messages);
        }
        String text = new FailureText(null, messages).of(failure);
        return failure instanceof WorkspaceRefused refused && refused.kind() == WorkspaceRefused.Kind.NOT_FOUND
                ? messages.get("cli.how-to-make", text)
                : text;
    }

    /// Without a command: the window.
    @Command(name = "plan-workbench", description = "${bundle:cli.usage.root}")
    private static final class Root implements Runnable {

        private final OpenCommand open;

        /// Read by [#language] before the rest is parsed; declared here so that it is known and checked.
        @SuppressWarnings("UnusedVariable")
        @Option(names = LANGUAGE, paramLabel = "zh|en", scope = CommandLine.ScopeType.INHERIT, description = "${bundle:cli.usage.lang}")
        private LanguageOption language = LanguageOption.zh;

        @SuppressWarnings("UnusedVariable")
        @Option(names = {"-h",
            "--help"}, usageHelp = true, scope = CommandLine.ScopeType.INHERIT, description = "${bundle:cli.usage.help}")
        private boolean help;

        @SuppressWarnings("UnusedVariable")
        @Option(names = {"-V", "--version"}, versionHelp = true, description = "${bundle:cli.usage.version}")
        private boolean version;

        Root(OpenCommand open) {
            this.open = open;
        }

        @Override
        public void run() {
            open.run();
        }
    }

    /// As it is typed.
    private enum LanguageOption {
        zh, en
    }
}
