package news.dateline.bench.generator.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import news.dateline.bench.generator.chance.Dice;

/** The sentences of one language, or the names of one kind of thing: templates by section. */
public final class Phrases {

    private final WordFile file;
    private final Map<String, List<Template>> sections = new HashMap<>();

    public Phrases(String name) {
        this.file = new WordFile(name);
    }

    public boolean has(String section) {
        return file.has(section);
    }

    public Template pick(String section, Dice dice) {
        return dice.pick(templates(section));
    }

    /** From the first of the sections that there is. */
    public Template pick(Dice dice, String... wanted) {
        for (String section : wanted) {
            if (has(section)) {
                return pick(section, dice);
            }
        }
        throw new IllegalArgumentException("none of the sections " + String.join(", ", wanted));
    }

    public List<Template> templates(String section) {
        return sections.computeIfAbsent(
                section, name -> file.lines(name).stream().map(Template::new).toList());
    }

    public List<String> lines(String section) {
        return file.lines(section);
    }

    public List<String> words(String section) {
        return file.words(section);
    }
}
