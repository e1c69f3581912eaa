package news.dateline.bench.queries;

import java.util.ArrayList;
import java.util.List;

/** What the command is asked for. */
record Options(List<String> addresses, String user, String password, int runs, int warmUp) {

    static final String USAGE =
            "queries [--user postgres] [--password postgres] [--runs 200] [--warm-up 100]"
                    + " HOST:PORT/DATABASE...";

    static Options of(String... arguments) {
        Options options = new Options(new ArrayList<>(), "postgres", "postgres", 200, 100);
        for (int i = 0; i < arguments.length; i++) {
            if (!arguments[i].startsWith("--")) {
                options.addresses.add(address(arguments[i]));
                continue;
            }
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(arguments[i] + " needs a value, or is unknown.");
            }
            options = options.with(arguments[i], arguments[++i]);
        }
        if (options.addresses.isEmpty()) {
            throw new IllegalArgumentException("Name a database at least.");
        }
        return options;
    }

    private static String address(String given) {
        if (!given.matches("[^/]+/[^/]+")) {
            throw new IllegalArgumentException(given + " must read HOST:PORT/DATABASE.");
        }
        return given;
    }

    private Options with(String option, String value) {
        return switch (option) {
            case "--user" -> new Options(addresses, value, password, runs, warmUp);
            case "--password" -> new Options(addresses, user, value, runs, warmUp);
            case "--runs" -> new Options(addresses, user, password, number(option, value), warmUp);
            case "--warm-up" -> new Options(addresses, user, password, runs, number(option, value));
            default -> throw new IllegalArgumentException("There is no option " + option + ".");
        };
    }

    private static int number(String option, String value) {
        if (!value.matches("[1-9]\\d{0,6}")) {
            throw new IllegalArgumentException(option + " must be a number from 1, not " + value);
        }
        return Integer.parseInt(value);
    }

    List<Database> databases() {
        return addresses.stream().map(address -> new Database(address, user, password)).toList();
    }
}
