package news.dateline.interchange;

import java.util.List;

/** Keeps what a load reports, a line each. */
record RecordedReport(List<String> lines) implements Report {

    @Override
    public void problem(String bundle, Problem problem) {
        lines.add("refused: " + problem);
    }

    @Override
    public void warning(String bundle, Problem problem) {
        lines.add(problem.toString());
    }

    @Override
    public void unsaid(int problems) {
        lines.add("more: " + problems);
    }
}
