package news.dateline.bench.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What the figures say of Dateline beside the others, as tables. */
final class Ratios {

    private static final double CPU_OF_LIMIT = 1.35;
    private static final double CPU_OF_POSTGRAPHILE = 0.6;
    private static final double RATE_OF_ONE_PROCESS = 2.2;
    private static final double RATE_OF_CLUSTER = 1.6;
    private static final double RATE_OF_POINT = 3;
    private static final double DEEP_PAGE = 1.2;
    private static final double MORE_ARTICLES = 1.3;

    private final Results results;
    private final RunBefore before;
    private final String dateline;
    private final String process;
    private final String cluster;

    /**
     * @param names Dateline, PostGraphile as one process, and as a cluster
     */
    Ratios(Results results, RunBefore before, List<String> names) {
        this.results = results;
        this.before = before;
        this.dateline = names.get(0);
        this.process = names.get(1);
        this.cluster = names.get(2);
    }

    String besideOthers() {
        StringBuilder table = new StringBuilder();
        for (Question question : Question.ALL) {
            String key = question.folder();
            boolean page = question.hasLimit();
            List<String> cells = new ArrayList<>(List.of(question.title()));
            cells.add(
                    page
                            ? cell(
                                    Ratio.atMost(
                                            CPU_OF_LIMIT,
                                            key + ".limit",
                                            cpu(question, Results.LIMIT)))
                            : "");
            cells.add(
                    cell(
                            Ratio.atMost(
                                    page ? CPU_OF_POSTGRAPHILE : 0,
                                    key + ".cpu",
                                    cpu(question, process))));
            double goal = page ? RATE_OF_ONE_PROCESS : key.equals("point") ? RATE_OF_POINT : 0;
            cells.add(cell(Ratio.atLeast(goal, key + ".process", rate(question, process))));
            cells.add(
                    cell(
                            Ratio.atLeast(
                                    page ? RATE_OF_CLUSTER : 0,
                                    key + ".cluster",
                                    rate(question, cluster))));
            cells.add(cell(Ratio.free(key + ".p50", steady(question, SteadyRate.Times::median))));
            cells.add(cell(Ratio.free(key + ".p99", steady(question, SteadyRate.Times::slowest))));
            table.append("| ").append(String.join(" | ", cells)).append(" |\n");
        }
        return table.toString();
    }

    String deepPage() {
        Figures first = results.of(dateline, Question.FIRST_PAGE);
        Figures deep = results.of(dateline, Question.DEEP_PAGE);
        double value = deep.few(Sample::both) / first.few(Sample::both);
        return cell(Ratio.atMost(DEEP_PAGE, "deep", value));
    }

    String deepPageOfPostGraphile() {
        Figures first = results.of(process, Question.FIRST_PAGE);
        Figures deep = results.of(process, Question.DEEP_PAGE);
        return cell(Ratio.free("deep.other", deep.few(Sample::both) / first.few(Sample::both)));
    }

    /**
     * @param more the name of the Dateline that has more articles
     */
    String moreArticles(String more) {
        StringBuilder table = new StringBuilder();
        for (Question question : Question.ALL) {
            double value =
                    results.of(more, question).few(Sample::both)
                            / results.of(dateline, question).few(Sample::both);
            double goal = question.folder().equals("count") ? 0 : MORE_ARTICLES;
            String cell = cell(Ratio.atMost(goal, question.folder() + ".more", value));
            table.append("| " + question.title() + " | " + cell + " |\n");
        }
        return table.toString();
    }

    private double cpu(Question question, String other) {
        return results.of(dateline, question).few(Sample::both)
                / results.of(other, question).few(Sample::both);
    }

    private double rate(Question question, String other) {
        return results.of(dateline, question).best() / results.of(other, question).best();
    }

    private double steady(Question question, ToDoubleFunction<SteadyRate.Times> figure) {
        return results.of(dateline, question).steady(figure)
                / results.of(process, question).steady(figure);
    }

    private String cell(Ratio ratio) {
        return before.cell(ratio);
    }
}
