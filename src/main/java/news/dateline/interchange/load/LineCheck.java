package news.dateline.interchange.load;

import java.io.IOException;

import news.dateline.interchange.input.Bundle;
import news.dateline.interchange.input.Source;
import news.dateline.interchange.read.BundleLine;

/** Checks all that lines alone can tell, before any is loaded. */
public final class LineCheck {

    private LineCheck() {}

    /** How many lines are bad. */
    static int of(Source source, int linesAtOnce, Report report) throws IOException {
        int bad = 0;
        try (Bundle bundle = source.open();
                ReadAhead ahead = new ReadAhead(bundle, linesAtOnce, digest -> false)) {
            for (ReadAhead.Ready ready = ahead.next(); ready != null; ready = ahead.next()) {
                for (BundleLine line : ready.read()) {
                    line.problems().forEach(problem -> report.problem(source.name(), problem));
                    line.warnings().forEach(problem -> report.problem(source.name(), problem));
                    bad += line.problems().isEmpty() && line.warnings().isEmpty() ? 0 : 1;
                }
            }
        }
        return bad;
    }
}
