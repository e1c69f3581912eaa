package news.dateline.interchange.merge;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;

import news.dateline.interchange.format.Row;
import news.dateline.interchange.format.Table;
import news.dateline.interchange.merge.Known.Merge;
import news.dateline.interchange.read.BundleLine;
import news.dateline.interchange.read.Content.OfMerge;
import news.dateline.interchange.values.Keys;
import news.dateline.interchange.values.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Which entities lead to which. Of the lines about one entity that with the latest {@code asOf}
 * counts, whether it merges the entity or takes that back.
 */
final class Merges {

    static final Comparator<Merge> BY_WEIGHT =
            Comparator.comparing(
                            Merge::asOf,
                            Comparator.nullsFirst(Comparator.comparing(OffsetDateTime::toInstant)))
                    .thenComparing(Merge::into, Comparator.nullsFirst(Long::compare))
                    .thenComparing(Merge::reason, Comparator.nullsFirst(String::compareTo));

    private final Plan plan;
    private final Map<Long, Merge> byEntity;

    Merges(Known known, Plan plan) {
        this.plan = plan;
        this.byEntity = new HashMap<>(known.merges());
    }

    /** Whether the line says something new. */
    boolean add(BundleLine line) {
        OfMerge content = line.content(OfMerge.class);
        long from = Keys.entity(content.from());
        Long into = content.into() == null ? null : Keys.entity(content.into());
        Merge merge = new Merge(into, content.asOf(), content.reason());
        Merge before = byEntity.get(from);
        if (before != null && BY_WEIGHT.compare(merge, before) <= 0) {
            plan.unchanged.add(line.number());
            return false;
        }
        if (into != null && survivor(into) == from) {
            plan.problems.add(
                    new Problem(
                            line.number(),
                            "into",
                            "is merged into \"%s\" itself"
                                    .formatted(Problem.shortened(content.from()))));
            return false;
        }
        byEntity.put(from, merge);
        return true;
    }

    boolean isMerged(long id) {
        return survivor(id) != id;
    }

    /** The entity that this one leads to: itself, unless it is merged. */
    long survivor(long id) {
        long last = id;
        for (Merge merge = byEntity.get(last);
                merge != null && merge.into() != null;
                merge = byEntity.get(last)) {
            last = merge.into();
        }
        return last;
    }

    /** All entities that lead to this one. */
    Set<Long> mergedInto(long survivor) {
        Set<Long> all = new TreeSet<>();
        for (long id : byEntity.keySet()) {
            if (id != survivor && survivor(id) == survivor) {
                all.add(id);
            }
        }
        return all;
    }

    /** The entities that lead to the same as those that the line names, with those themselves. */
    Set<Long> families(BundleLine line) {
        OfMerge content = line.content(OfMerge.class);
        Set<Long> all = new TreeSet<>();
        addFamily(Keys.entity(content.from()), all);
        if (content.into() != null) {
            addFamily(Keys.entity(content.into()), all);
        }
        return all;
    }

    private void addFamily(long id, Set<Long> all) {
        long survivor = survivor(id);
        all.add(survivor);
        all.addAll(mergedInto(survivor));
    }

    /**
     * Adds the rows of merges that may have changed.
     *
     * @param entities with the line that each is to be staged for
     * @param wikidataId what lines give of an entity
     */
    void stage(Map<Long, Integer> entities, LongFunction<@Nullable String> wikidataId) {
        entities.forEach(
                (id, line) -> {
                    Merge merge = byEntity.get(id);
                    if (merge != null) {
                        boolean merged = isMerged(id);
                        plan.rows.add(
                                new Row(line, Table.ENTITY_MERGE)
                                        .set("id", id)
                                        .set("into_id", merge.into())
                                        .set("as_of", merge.asOf())
                                        .set("reason", merge.reason())
                                        .set("survivor_id", merged ? survivor(id) : null)
                                        .set("wikidata_id", merged ? wikidataId.apply(id) : null));
                    }
                });
    }
}
