package news.dateline.bench.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All that was measured, by contender and question. */
final class Results {

    static final String LIMIT = "one statement";

    private final Map<String, Map<Question, Figures>> figures = new LinkedHashMap<>();

    static String key(Contender contender) {
        return contender.name();
    }

    Figures of(String contender, Question question) {
        return figures.computeIfAbsent(contender, one -> new LinkedHashMap<>())
                .computeIfAbsent(question, one -> new Figures());
    }

    List<String> contenders() {
        return List.copyOf(figures.keySet());
    }

    /** A line of a table for each question and whoever was asked it. */
    interface Line {
        String of(Question question, String contender, Figures figures);
    }

    String lines(Line line) {
        StringBuilder lines = new StringBuilder();
        for (Question question : Question.ALL) {
            for (String contender : contenders()) {
                if (has(contender, question)) {
                    lines.append(line.of(question, contender, of(contender, question)));
                }
            }
        }
        return lines.toString();
    }

    /** A figure as a table has it. */
    static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    boolean has(String contender, Question question) {
        return figures.containsKey(contender) && figures.get(contender).containsKey(question);
    }
}
