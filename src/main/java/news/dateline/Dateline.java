package news.dateline;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import news.dateline.interchange.export.ExportCommand;
import news.dateline.interchange.load.LoadCommand;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line. Nothing is started before the arguments are checked. */
@QuarkusMain
@Command(
        name = "dateline",
        description = "Without a command: start the GraphQL server on http://localhost:8080.",
        subcommands = {HelpCommand.class, KeysCalls.class},
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done",
            "1:lines or a key were rejected, or Dateline could not start",
            "2:wrong command line; nothing was started",
            "3:interrupted: read error, database failure or out of memory"
        },
        footer = {
            "",
            "\"dateline\" stands for: java -jar target/quarkus-app/quarkus-run.jar",
            "Settings go before -jar, such as -Dquarkus.http.port=8081; docs/configuration.md",
            "lists them."
        })
public final class Dateline implements Callable<Integer> {

    /** Starts an application with its arguments and returns the exit status. */
    interface Starter {
        int start(Class<? extends QuarkusApplication> application, String... arguments);
    }

    private final Starter starter;

    @Spec
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec command;

    Dateline() {
        this(Start::run);
    }

    Dateline(Starter starter) {
        this.starter = starter;
    }

    public static void main(String... args) {
        Dateline dateline = new Dateline();
        // Without picocli's classes a server starts 0.1 s sooner.
        System.exit(args.length == 0 ? dateline.call() : dateline.commandLine().execute(args));
    }

    CommandLine commandLine() {
        return new CommandLine(this)
                .setParameterExceptionHandler(new WrongCall())
                // --role editor
                .setCaseInsensitiveEnumValuesAllowed(true)
                // A file's name may begin with @.
                .setExpandAtFiles(false)
                // Else -help is -h -e -l -p.
                .setPosixClusteredShortOptionsAllowed(false);
    }

    @Override
    public Integer call() {
        return starter.start(Serve.class);
    }

    @Command(
            name = "load",
            description = "Load bundles: files with one JSON object per line, plain or gzipped.")
    int load(
            @Option(names = "--strict", description = "Load everything or nothing.") boolean strict,
            @Parameters(
                            paramLabel = "FILE",
                            arity = "1..*",
                            description = "A bundle; - is standard input.")
                    List<Path> files) {
        refuse("load", LoadCommand.problem(files));
        return starter.start(LoadCommand.class, LoadCommand.arguments(strict, files));
    }

    @Command(name = "export", description = "Write the whole graph as one bundle.")
    int export(
            @Parameters(
                            paramLabel = "FILE",
                            description = "Gzipped if the name ends in .gz; - is standard output.")
                    Path file) {
        refuse("export", ExportCommand.problem(file));
        return starter.start(ExportCommand.class, file.toString());
    }

    @Command(
            name = "completion",
            description = "Print a script that completes commands and options in bash or zsh.")
    int completion() {
        CommandLine line = command.commandLine();
        line.getOut().print(AutoComplete.bash(command.name(), line));
        line.getOut().flush();
        return 0;
    }

    int start(Class<? extends QuarkusApplication> application, String... arguments) {
        return starter.start(application, arguments);
    }

    private void refuse(String name, @Nullable String problem) {
        if (problem != null) {
            throw new ParameterException(command.subcommands().get(name), problem);
        }
    }
}
