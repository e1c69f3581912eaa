package news.dateline.interchange.merge;

import java.util.HashMap;
import java.util.Map;

import news.dateline.interchange.merge.Known.Merge;
import news.dateline.interchange.read.BundleLine;
import news.dateline.interchange.read.Content.OfReassignment;

/**
 * Whom articles mean by entities that their lines name. Of the lines about the same that with the
 * latest {@code asOf} counts.
 */
final class Reassignments {

    private final Map<Long, Merge> known;
    private final Map<Long, BundleLine> latest = new HashMap<>();

    Reassignments(Known known) {
        this.known = new HashMap<>(known.reassignments());
    }

    void add(BundleLine line, Plan plan) {
        OfReassignment content = line.content(OfReassignment.class);
        Merge said = new Merge(content.into(), content.asOf(), content.reason());
        Merge before = known.get(content.id());
        if (before != null && Merges.BY_WEIGHT.compare(said, before) <= 0) {
            plan.unchanged.add(line.number());
            return;
        }
        known.put(content.id(), said);
        latest.put(content.id(), line);
        plan.entities++;
    }

    void stage(Plan plan) {
        latest.values().forEach(line -> plan.rows.addAll(line.rows()));
    }
}
