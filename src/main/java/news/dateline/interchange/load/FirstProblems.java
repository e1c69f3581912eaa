package news.dateline.interchange.load;

import news.dateline.interchange.values.Problem;

/** Passes on the first problems of a load and counts the rest: a log has an end. */
public final class FirstProblems implements Report {

    static final int MOST = 1_000;

    private final Report report;
    private int seen;

    FirstProblems(Report report) {
        this.report = report;
    }

    @Override
    public void problem(String bundle, Problem problem) {
        if (++seen <= MOST) {
            report.problem(bundle, problem);
        }
    }

    @Override
    public void warning(String bundle, Problem problem) {
        if (++seen <= MOST) {
            report.warning(bundle, problem);
        }
    }

    @Override
    public void progress(String bundle, int lines, long position, long size) {
        report.progress(bundle, lines, position, size);
    }

    @Override
    public void unsaid(int problems) {
        report.unsaid(problems);
    }

    /** At the end of the load. */
    void end() {
        if (seen > MOST) {
            report.unsaid(seen - MOST);
        }
    }
}
