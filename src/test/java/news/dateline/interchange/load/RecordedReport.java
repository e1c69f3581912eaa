package news.dateline.interchange.load;

import java.util.List;

import news.dateline.interchange.values.Problem;

/** Keeps what a load reports, a line each. */
public record RecordedReport(List<String> lines) implements Report {

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
