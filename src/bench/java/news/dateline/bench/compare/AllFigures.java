package news.dateline.bench.compare;

import java.util.Locale;

/** The table of what was measured, for the terminal. */
record AllFigures(Results results) {

    private static final String HEAD =
            """
            | question | who | requests/s at 8 | at 64 | p50 ms | p99 ms | CPU ms, server | database | both | KB | allocated KB | spread | others | refused at 64 |
            |---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
            """;

    String table() {
        return HEAD + results.lines(AllFigures::row);
    }

    private static String row(Question question, String contender, Figures figures) {
        boolean limit = contender.equals(Results.LIMIT);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.0f | %.0f | %s | %s | %.3f | %.3f | %.3f | %s | %s | %.0f %% | %.0f %% | %.0f %% |%n",
                question.title(),
                contender,
                figures.few(Sample::rate),
                figures.many(Sample::rate),
                limit ? "" : Results.number("%.1f", figures.steady(SteadyRate.Times::median)),
                limit ? "" : Results.number("%.1f", figures.steady(SteadyRate.Times::slowest)),
                figures.few(Sample::server),
                figures.few(Sample::database),
                figures.few(Sample::both),
                limit ? "" : Results.number("%.1f", figures.few(Sample::bytes) / 1_000),
                figures.few(Sample::allocated) < 0
                        ? ""
                        : Results.number("%.0f", figures.few(Sample::allocated) / 1_000),
                figures.spread() * 100,
                figures.mostOthers() * 100,
                figures.mostFailed() * 100);
    }
}
