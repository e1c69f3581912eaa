package news.dateline;

import java.util.List;
import java.util.Set;

import news.dateline.errors.NearMiss;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/**
 * Reports a wrong command line in one line and suggests the name that was probably meant; picocli
 * only suggests options that begin with the same two letters.
 */
final class WrongCall implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        command.getErr().println(message(wrong, command) + "\nTry: " + name + " --help");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    /** Reports an unknown name first, because other faults may follow from it. */
    private static String message(ParameterException wrong, CommandLine command) {
        List<String> unmatched = command.getUnmatchedArguments();
        if (unmatched.isEmpty()) {
            return String.valueOf(wrong.getMessage());
        }
        String given = unmatched.get(0);
        if (given.startsWith("-")) {
            return unknown("option", given, command.getCommandSpec().optionsMap().keySet());
        }
        Set<String> commands = command.getSubcommands().keySet();
        return commands.isEmpty()
                ? String.valueOf(wrong.getMessage())
                : unknown("command", given, commands);
    }

    private static String unknown(String kind, String given, Set<String> names) {
        // Options of one letter are all near one another.
        String near = given.length() > 2 ? NearMiss.among(given, names) : "";
        return "Unknown %s: '%s'.".formatted(kind, given) + near;
    }
}
