package news.dateline.bench.compare;

import java.util.LinkedHashMap;
import java.util.List;
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

    boolean has(String contender, Question question) {
        return figures.containsKey(contender) && figures.get(contender).containsKey(question);
    }
}
