package news.dateline.interchange.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import news.dateline.interchange.format.Row;
import news.dateline.interchange.format.Table;
import news.dateline.interchange.read.BundleLine;
import news.dateline.interchange.read.Content.OfEntity;
import news.dateline.interchange.values.Keys;
import news.dateline.interchange.values.Problem;

/**
 * Refused lines, with all lines that name an entity which only refused lines define. The database
 * finds these too, but only those next to each other at a time: a chain of a hundred would be
 * staged and checked a hundred times.
 */
public final class Dependents {

    private final Known known;
    private final Map<Integer, BundleLine> left = new LinkedHashMap<>();

    /** How many of the lines that are left define an entity. */
    private final Map<Long, Integer> definitions = new HashMap<>();

    private final Map<Long, List<Row>> references = new HashMap<>();
    private final Set<Integer> refused = new HashSet<>();
    private final Deque<BundleLine> toFollow = new ArrayDeque<>();
    private final List<Problem> problems = new ArrayList<>();

    private Dependents(Collection<BundleLine> lines, Known known) {
        this.known = known;
        for (BundleLine line : lines) {
            left.put(line.number(), line);
            if (line.content() instanceof OfEntity entity) {
                definitions.merge(Keys.entity(entity.key()), 1, Integer::sum);
            }
            for (Row row : line.rows().of(Table.REFERENCE)) {
                references
                        .computeIfAbsent(row.value("entity_id"), some -> new ArrayList<>())
                        .add(row);
            }
        }
    }

    /**
     * The problems of all lines to refuse: those given, and those of their dependents.
     *
     * @param lines all that are not refused yet
     * @param found the problems of some of them
     */
    public static List<Problem> with(
            Collection<BundleLine> lines, Known known, List<Problem> found) {
        Dependents dependents = new Dependents(lines, known);
        dependents.problems.addAll(found);
        found.forEach(problem -> dependents.refuse(problem.line()));
        dependents.follow();
        return dependents.problems;
    }

    private void refuse(int line) {
        BundleLine next = left.get(line);
        if (next != null && refused.add(line)) {
            toFollow.add(next);
        }
    }

    private void follow() {
        while (!toFollow.isEmpty()) {
            if (toFollow.remove().content() instanceof OfEntity entity) {
                undefine(entity);
            }
        }
    }

    private void undefine(OfEntity entity) {
        long id = Keys.entity(entity.key());
        if (definitions.merge(id, -1, Integer::sum) > 0 || known.entities().containsKey(id)) {
            return;
        }
        for (Row row : references.getOrDefault(id, List.of())) {
            if (!refused.contains(row.line())) {
                String path = row.value("path");
                problems.add(
                        new Problem(row.line(), path, "nobody defines \"" + entity.key() + "\""));
            }
        }
        references.getOrDefault(id, List.of()).forEach(row -> refuse(row.line()));
    }
}
