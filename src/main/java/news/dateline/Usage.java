package news.dateline;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Properties;

import news.dateline.errors.EditDistance;
import news.dateline.interchange.LoadCommand;

/** Answers calls for which nothing has to start: for help, for the version, and wrong ones. */
final class Usage {

    private static final int DONE = 0;
    private static final int WRONG_CALL = 2;
    private static final String VERSION = "/META-INF/maven/news.dateline/dateline/pom.properties";

    private static final String GENERAL =
            """
            Dateline: a graph of news, served by GraphQL.

            dateline                            serve, on http://localhost:8080
            dateline load [--strict] FILE...    load bundles
            dateline export FILE                write all of the graph as a bundle
            dateline COMMAND --help             say more about a command
            dateline --version                  say which version this is

            "dateline" is: java -jar target/quarkus-app/quarkus-run.jar
            Settings are keys, such as -Dquarkus.http.port=8081 before -jar; docs/configuration.md lists them.
            """;

    private static final String LOAD =
            """
            dateline load [--strict] FILE...

            Loads bundles: one JSON object a line, as docs/bundle.md describes; gzipped or not. - is
            standard input.

            --strict    load all of it or nothing

            Exit status: 0 all was loaded, 1 lines were refused, 2 the call was wrong, 3 the load was cut off.
            """;

    private static final String EXPORT =
            """
            dateline export FILE

            Writes all of the graph as a bundle, gzipped if the name ends in .gz. - is standard output.

            Exit status: 0 all was written, 2 the call was wrong, 3 the export was cut off.
            """;

    private static final Map<String, String> COMMANDS = Map.of("load", LOAD, "export", EXPORT);

    private Usage() {}

    /** The exit status, if the call is answered by now. */
    static OptionalInt answer(List<String> arguments) {
        if (arguments.isEmpty()) {
            return OptionalInt.empty();
        }
        String first = arguments.get(0);
        List<String> rest = arguments.subList(1, arguments.size());
        if (first.equals("--version") || first.equals("-V")) {
            return say(System.out, "Dateline " + version() + "\n", DONE);
        }
        if (first.equals("help") && rest.size() == 1 && COMMANDS.containsKey(rest.get(0))) {
            return say(System.out, COMMANDS.get(rest.get(0)), DONE);
        }
        if (first.equals("help") || isHelp(first)) {
            return say(System.out, GENERAL, DONE);
        }
        if (!COMMANDS.containsKey(first)) {
            return say(System.err, unknown(first), WRONG_CALL);
        }
        if (rest.stream().anyMatch(Usage::isHelp)) {
            return say(System.out, COMMANDS.get(first), DONE);
        }
        String wrong = first.equals("load") ? wrongLoad(rest) : wrongExport(rest);
        return wrong == null
                ? OptionalInt.empty()
                : say(
                        System.err,
                        "%s: %s\ndateline %s --help says more.\n".formatted(first, wrong, first),
                        WRONG_CALL);
    }

    private static OptionalInt say(PrintStream where, String text, int status) {
        where.print(text);
        where.flush();
        return OptionalInt.of(status);
    }

    private static boolean isHelp(String argument) {
        return argument.equals("--help") || argument.equals("-h");
    }

    private static String unknown(String command) {
        List<String> known = new ArrayList<>(COMMANDS.keySet());
        known.addAll(List.of("--help", "--version"));
        String nearest = UnknownKeys.nearestOf(command, known);
        boolean isNear = EditDistance.between(command, nearest) <= 1 + nearest.length() / 3;
        return "There is no command \"%s\".%s dateline --help lists the commands.\n"
                .formatted(command, isNear ? " Did you mean \"" + nearest + "\"?" : "");
    }

    private static String wrongLoad(List<String> arguments) {
        List<String> files = new ArrayList<>(arguments);
        files.remove("--strict");
        return LoadCommand.wrong(files);
    }

    private static String wrongExport(List<String> arguments) {
        if (arguments.size() != 1) {
            return "name one file to write, or - for standard output.";
        }
        Path file = Path.of(arguments.get(0)).toAbsolutePath();
        if (arguments.get(0).startsWith("-") && !arguments.get(0).equals("-")) {
            return "there is no option " + arguments.get(0) + ".";
        }
        if (Files.isDirectory(file)) {
            return file + " is a directory.";
        }
        return Files.isDirectory(file.getParent()) ? null : file.getParent() + " does not exist.";
    }

    private static String version() {
        try (InputStream in = Usage.class.getResourceAsStream(VERSION)) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("version", "of unknown version");
        } catch (IOException e) {
            return "of unknown version";
        }
    }
}
