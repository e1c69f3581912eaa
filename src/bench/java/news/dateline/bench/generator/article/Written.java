package news.dateline.bench.generator.article;

import java.util.HashMap;
import java.util.Map;

/** A sentence that was written: the words that a statement may rest on, and those in its gaps. */
final class Written {

    private final Map<String, Words> gaps = new HashMap<>();
    private Words evidence;

    Words evidence() {
        return evidence;
    }

    void evidence(Words words) {
        this.evidence = words;
    }

    Words gap(String name) {
        return gaps.get(name);
    }

    void gap(String name, Words words) {
        gaps.putIfAbsent(name, words);
    }
}
