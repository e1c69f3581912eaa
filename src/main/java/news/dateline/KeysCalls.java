package news.dateline;

import news.dateline.identity.Role;
import news.dateline.identity.keys.KeysCommand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code keys} and those below it. */
@Command(
        name = "keys",
        description = "Create, list and revoke API keys, which programs send to be let in.")
final class KeysCalls {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // by picocli
    private Dateline dateline;

    @Spec
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec command;

    @Command(
            name = "create",
            description = "Create a key and print it on standard output. It is not shown again.")
    int create(
            @Parameters(paramLabel = "NAME", description = "A name that no key had before.")
                    String name,
            @Option(
                            names = "--role",
                            required = true,
                            description = "One of: ${COMPLETION-CANDIDATES}.")
                    Role role,
            @Option(
                            names = "--expires",
                            paramLabel = "WHEN",
                            description =
                                    "90d, 12h, 2027-01-31 or 2027-01-31T12:00:00Z. Default: never.")
                    @Nullable String expires) {
        String problem = KeysCommand.problem(expires);
        if (problem != null) {
            throw new ParameterException(command.subcommands().get("create"), problem);
        }
        return dateline.start(KeysCommand.class, KeysCommand.create(name, role, expires));
    }

    @Command(name = "list", description = "List the keys, the oldest first, without secrets.")
    int list() {
        return dateline.start(KeysCommand.class, KeysCommand.list());
    }

    @Command(
            name = "revoke",
            description = "Revoke a key for ever. Servers reject it within 3 seconds.")
    int revoke(@Parameters(paramLabel = "NAME", description = "The key's name.") String name) {
        return dateline.start(KeysCommand.class, KeysCommand.revoke(name));
    }
}
