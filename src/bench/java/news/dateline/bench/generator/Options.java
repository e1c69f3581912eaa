package news.dateline.bench.generator;

/** What the command is asked for. */
record Options(int articles, long seed, String out) {

    static final String STANDARD_OUTPUT = "-";
    static final String USAGE =
            "generate [--articles 100000] [--seed 1] --out FILE|-   (compressed if FILE ends in .gz)";

    static Options of(String... arguments) {
        Options options = new Options(100_000, 1, null);
        for (int i = 0; i < arguments.length; i += 2) {
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(arguments[i] + " needs a value, or is unknown.");
            }
            options = options.with(arguments[i], arguments[i + 1]);
        }
        if (options.out == null) {
            throw new IllegalArgumentException("--out is missing.");
        }
        if (options.articles < 1) {
            throw new IllegalArgumentException("--articles must be 1 or more.");
        }
        return options;
    }

    private Options with(String option, String value) {
        return switch (option) {
            case "--articles" -> new Options((int) number(option, value), seed, out);
            case "--seed" -> new Options(articles, number(option, value), out);
            case "--out" -> new Options(articles, seed, value);
            default -> throw new IllegalArgumentException("There is no option " + option + ".");
        };
    }

    private static long number(String option, String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(option + " must be a whole number, not " + value);
        }
    }
}
