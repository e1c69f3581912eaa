package news.dateline.bench.compare;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** What the command is asked for. */
final class Options {

    static final String USAGE =
            """
            compare [--ablate [--before COMMIT]] [--quick] [--articles 100000] [--beside ARTICLES] [--rounds 3] [--seconds 5] [--warm-ups 20]
                    [--data target/compare] [--server HOST:PORT] [--user postgres] [--password postgres]
                    [--out docs/performance.md]\
            """;

    private int articles = 100_000;
    private int beside;
    private int rounds = 3;
    private int seconds = 5;
    private int warmUps = 20;
    private Path data = Path.of("target/compare");
    private String before;
    private Path out = Path.of("docs/performance.md");
    private String server;
    private String user = "postgres";
    private String password = "postgres";

    private Options() {}

    static Options of(String... arguments) {
        Options options = new Options();
        Deque<String> left = new ArrayDeque<>(List.of(arguments));
        if (left.remove("--quick")) {
            options.rounds = 1;
            options.seconds = 1;
            options.warmUps = 2;
            options.out = Path.of("target/compare/quick.md");
        }
        while (!left.isEmpty()) {
            String option = left.remove();
            if (left.isEmpty()) {
                throw new IllegalArgumentException(option + " needs a value, or is unknown.");
            }
            options.take(option, left.remove());
        }
        return options;
    }

    /** Those after a number, which the command may begin with. */
    static Options afterNumber(String... arguments) {
        return of(
                hasNumber(arguments)
                        ? Arrays.copyOfRange(arguments, 1, arguments.length)
                        : arguments);
    }

    /** The number that a command begins with. */
    static int number(int otherwise, String... arguments) {
        return hasNumber(arguments) ? Integer.parseInt(arguments[0]) : otherwise;
    }

    private static boolean hasNumber(String... arguments) {
        return arguments.length > 0 && arguments[0].matches("[1-9]\\d*");
    }

    private void take(String option, String value) {
        switch (option) {
            case "--articles" -> articles = number(option, value);
            case "--beside" -> beside = number(option, value);
            case "--rounds" -> rounds = number(option, value);
            case "--warm-ups" -> warmUps = number(option, value);
            case "--seconds" -> seconds = number(option, value);
            case "--data" -> data = Path.of(value);
            case "--out" -> out = Path.of(value);
            case "--before" -> before = value;
            case "--server" -> server = value;
            case "--user" -> user = value;
            case "--password" -> password = value;
            default -> throw new IllegalArgumentException("There is no option " + option + ".");
        }
    }

    private static int number(String option, String value) {
        if (!value.matches("[1-9]\\d{0,7}")) {
            throw new IllegalArgumentException(option + " must be a number from 1, not " + value);
        }
        return Integer.parseInt(value);
    }

    /** How many the archive has that all are asked about. */
    int articles() {
        return articles;
    }

    /** How many the archive has that Dateline alone is asked about; 0 if there is none. */
    int beside() {
        return beside;
    }

    /** How many times each is measured. */
    int rounds() {
        return rounds;
    }

    /** How long one measurement takes. */
    int seconds() {
        return seconds;
    }

    /** How many runs a question gets at most to warm up. */
    int warmUps() {
        return warmUps;
    }

    /** Where archives, the embedded server's data, logs and profiles are kept. */
    Path data() {
        return data.toAbsolutePath();
    }

    Path out() {
        return out;
    }

    /** An earlier state of the project, measured beside this one; null if there is none. */
    String before() {
        return before;
    }

    /** HOST:PORT of a PostgreSQL on this machine; null if the embedded one shall start. */
    String server() {
        return server;
    }

    String user() {
        return user;
    }

    String password() {
        return password;
    }
}
