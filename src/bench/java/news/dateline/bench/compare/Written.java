package news.dateline.bench.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** Writes the page. */
record Written(Options options, Versions versions) {

    private static final int METHODS = 15;
    private static final int LIBRARIES = 12;
    private static final int COMPARED = 3;
    private static final String ONE_SIZE_ALONE =
            "This run had one archive only; `--beside 1000000` compares two.";

    void write(Results results, Profile profile, List<String> names)
            throws IOException, InterruptedException, SQLException {
        RunBefore before =
                new RunBefore(
                        options.data().resolve("ratios-" + options.articles() + ".properties"));
        Ratios ratios = new Ratios(results, before, names);
        PerformancePage page =
                new PerformancePage()
                        .with("articles", String.format(Locale.ROOT, "%,d", options.articles()))
                        .with(
                                "rounds",
                                options.rounds() + " rounds of " + options.seconds() + " seconds")
                        .with("machine", versions.machine())
                        .with("programs", versions.programs())
                        .with("cluster", names.get(2))
                        .with("runs", before.isKnown() ? "In brackets: the run before. " : "")
                        .with("ratios", ratios.besideOthers())
                        .with("deep", ratios.deepPage())
                        .with("deepOther", ratios.deepPageOfPostGraphile())
                        .with("sizes", sizes(ratios, names))
                        .with("rates", PerformancePage.rates(results))
                        .with("costs", PerformancePage.costs(results))
                        .with("methods", profile.methods(METHODS))
                        .with("libraries", profile.libraries(LIBRARIES));
        Path out = options.out();
        Files.writeString(out, page.text());
        before.keep();
        Progress.say("wrote " + out);
    }

    private static String sizes(Ratios ratios, List<String> names) {
        if (names.size() == COMPARED) {
            return ONE_SIZE_ALONE;
        }
        String more = names.get(COMPARED);
        return "| question | CPU of " + more + " |\n|---|--:|\n" + ratios.moreArticles(more);
    }
}
