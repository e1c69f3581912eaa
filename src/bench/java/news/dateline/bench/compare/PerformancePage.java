package news.dateline.bench.compare;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * docs/performance.md: what stays the same of it is in src/bench/resources/compare/performance.md.
 */
final class PerformancePage {

    private final Map<String, String> found = new LinkedHashMap<>();

    /** Puts a text where the page says {@code {{name}}}. */
    PerformancePage with(String name, String text) {
        found.put(name, text.strip());
        return this;
    }

    String text() throws IOException {
        String page = Question.resource("/compare/performance.md");
        for (Map.Entry<String, String> one : found.entrySet()) {
            page = page.replace("{{" + one.getKey() + "}}", one.getValue());
        }
        return page;
    }

    /** Processor time, bytes and memory of each question and contender. */
    static String costs(Results results) {
        return results.lines(PerformancePage::cost);
    }

    /** At which rate each one saturates, and its times at a rate that all can do. */
    static String rates(Results results) {
        return results.lines(PerformancePage::rate);
    }

    private static String rate(Question question, String contender, Figures figures) {
        return contender.equals(Results.LIMIT)
                ? ""
                : String.format(
                        Locale.ROOT,
                        "| %s | %s | %.0f | %.0f | %.2f | %.2f |%n",
                        question.title(),
                        contender,
                        figures.best(),
                        figures.steady(SteadyRate.Times::rate),
                        figures.steady(SteadyRate.Times::median),
                        figures.steady(SteadyRate.Times::slowest));
    }

    private static String cost(Question question, String contender, Figures figures) {
        boolean limit = contender.equals(Results.LIMIT);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %.2f | %.2f | %s | %s | %.0f %% | %.0f %% |%n",
                question.title(),
                contender,
                limit ? "" : Results.number("%.2f", figures.few(Sample::server)),
                figures.few(Sample::database),
                figures.few(Sample::both),
                limit ? "" : Results.number("%.1f", figures.few(Sample::bytes) / 1_000),
                figures.few(Sample::allocated) < 0
                        ? ""
                        : Results.number("%.0f", figures.few(Sample::allocated) / 1_000),
                figures.spread() * 100,
                figures.mostOthers() * 100);
    }
}
