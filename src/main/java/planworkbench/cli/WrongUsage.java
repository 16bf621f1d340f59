package planworkbench.cli;

import java.util.List;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import planworkbench.text.Messages;

/// What was typed wrongly, by the names that are typed: an option's own, a place's label.
record WrongUsage(Messages messages) implements CommandLine.IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine line = wrong.getCommandLine();
        line.getErr().println(text(wrong));
        line.getErr().println(line.getUsageMessage());
        return CommandLine.ExitCode.USAGE;
    }

    private String text(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException unmatched ->
                messages.get("cli.unmatched", String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing -> messages.get("cli.missing", names(missing.getMissing()));
            case OverwrittenOptionException twice -> messages.get("cli.twice", name(twice.getOverwritten()));
            case ParameterException value when value.getArgSpec() != null && value.getValue() != null ->
                messages.get("cli.wrong-value", name(value.getArgSpec()), value.getValue());
            default -> messages.get("cli.wrong-usage", String.valueOf(wrong.getMessage()));
        };
    }

    private static String names(List<ArgSpec> arguments) {
        return String.join(" ", arguments.stream().map(WrongUsage::name).toList());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
