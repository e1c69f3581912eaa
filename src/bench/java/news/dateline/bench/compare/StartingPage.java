package news.dateline.bench.compare;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;

/** docs/starting.md: what stays the same of it is in src/bench/resources/compare/starting.md. */
record StartingPage(Options options, Versions versions, Jdk jdk) {

    private static final String HEAD =
            """
            | build | first answer, seconds | slowest | CPU to it, seconds | MB idle | MB under load | Q1, CPU ms | Q4, CPU ms | spread | others |
            |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|
            """;

    String text(Map<Build, StartFigures> figures) throws IOException, SQLException {
        return Question.resource("/compare/starting.md")
                .replace("{{machine}}", versions.machine())
                .replace("{{java}}", jdk.version().toString())
                .replace("{{postgresql}}", versions.postgresql())
                .replace("{{articles}}", String.format(Locale.ROOT, "%,d", options.articles()))
                .replace("{{rounds}}", Integer.toString(options.rounds()))
                .replace("{{seconds}}", Integer.toString(options.seconds()))
                .replace("{{table}}", table(figures).strip());
    }

    String table(Map<Build, StartFigures> figures) {
        StringBuilder table = new StringBuilder(HEAD);
        figures.forEach((build, found) -> table.append(line(build, found)));
        return table.toString();
    }

    private static String line(Build build, StartFigures found) {
        Figures front = found.of(Question.FRONT_PAGE);
        Figures point = found.of(Question.POINT);
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f | %.0f | %.0f | %.2f | %.3f | %.0f %% | %.0f %% |%n",
                build.name(),
                found.seconds(),
                found.slowest(),
                found.cpu(),
                found.idle(),
                found.busy(),
                front.few(Sample::server),
                point.few(Sample::server),
                Math.max(front.spread(), point.spread()) * 100,
                Math.max(front.mostOthers(), point.mostOthers()) * 100);
    }
}
