package news.dateline.bench.queries;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the questions cost on one database, by their titles. */
record Measured(
        Database database,
        Map<String, Times> times,
        Map<String, Touched> custom,
        Map<String, Touched> generic) {

    static Measured on(Database database, Options options)
            throws IOException, InterruptedException, SQLException {
        List<Question> questions = questions(database);
        return new Measured(
                database,
                times(database, questions, options),
                touched(database, questions, "custom"),
                touched(database, questions, "generic"));
    }

    private static List<Question> questions(Database database) throws SQLException, IOException {
        List<Things> casts = List.of(Things.of(database, "steady"), Things.of(database, "popular"));
        List<Question> questions = new ArrayList<>();
        for (Written written : Written.all()) {
            for (Things things : written.plain() ? casts.subList(0, 1) : casts) {
                questions.add(written.about(things));
            }
        }
        return questions;
    }

    private static Map<String, Touched> touched(
            Database database, List<Question> questions, String plans)
            throws IOException, InterruptedException {
        say(database, "explains each statement, with " + plans + " plans");
        Map<String, Touched> touched = new LinkedHashMap<>();
        try (Dateline dateline = Dateline.on(database, Explaining.settings(plans))) {
            Explaining explaining = new Explaining(dateline);
            for (Question question : questions) {
                touched.put(question.title(), explaining.touched(question));
            }
        }
        return touched;
    }

    /** In rounds, so that whatever else the machine does meets all questions alike. */
    private static Map<String, Times> times(
            Database database, List<Question> questions, Options options)
            throws IOException, InterruptedException {
        Map<String, Times> times = new LinkedHashMap<>();
        questions.forEach(question -> times.put(question.title(), new Times(options.runs())));
        try (Dateline dateline = Dateline.on(database, Map.of())) {
            say(database, "warms up: " + options.warmUp() + " rounds");
            for (int i = 0; i < options.warmUp(); i++) {
                round(dateline, questions, null);
            }
            say(database, "measures: " + options.runs() + " rounds");
            for (int i = 0; i < options.runs(); i++) {
                round(dateline, questions, times);
            }
        }
        return times;
    }

    private static void round(Dateline dateline, List<Question> questions, Map<String, Times> times)
            throws IOException, InterruptedException {
        for (Question question : questions) {
            byte[] body = question.body();
            long start = System.nanoTime();
            dateline.ask(body);
            long took = System.nanoTime() - start;
            if (times != null) {
                times.get(question.title()).add(took);
            }
        }
    }

    private static void say(Database database, String what) {
        System.err.println(database.name() + ": " + what);
    }

    /** The same, planned in the way in which it touches more rows. */
    Touched most(String title) {
        Touched one = custom.get(title);
        Touched other = generic.get(title);
        return one.total() >= other.total() ? one : other;
    }
}
