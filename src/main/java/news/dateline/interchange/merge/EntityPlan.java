package news.dateline.interchange.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import news.dateline.interchange.format.EntityFormat;
import news.dateline.interchange.format.Table;
import news.dateline.interchange.merge.Known.Named;
import news.dateline.interchange.read.BundleLine;
import news.dateline.interchange.read.Claim;
import news.dateline.interchange.read.Content.OfEntity;
import news.dateline.interchange.values.Keys;
import news.dateline.interchange.values.Problem;
import org.jspecify.annotations.Nullable;

/** The part of a plan that is about entities: what sources say of them, and which are merged. */
final class EntityPlan {

    private final Plan plan;
    private final Known known;
    private final Merges merges;
    private final Map<Long, Named> entities;
    private final Map<Long, EntityClaims> claims = new HashMap<>();

    /** The entities whose rows may change, each with the line that does it. */
    private final Map<Long, Integer> changed = new HashMap<>();

    EntityPlan(Plan plan, Known known) {
        this.plan = plan;
        this.known = known;
        this.merges = new Merges(known, plan);
        this.entities = new HashMap<>(known.entities());
    }

    void add(Map<String, List<BundleLine>> byEntity, List<BundleLine> mergeLines) {
        byEntity.forEach(this::entity);
        mergeLines.forEach(this::merge);
        Map<Long, Integer> staged = new HashMap<>();
        changed.forEach(
                (id, line) -> {
                    staged.putIfAbsent(id, line);
                    // What is merged adds to what is said of the entity that it leads to.
                    staged.putIfAbsent(merges.survivor(id), line);
                });
        staged.forEach(this::stage);
        merges.stage(staged, this::wikidataId);
    }

    private void entity(String key, List<BundleLine> lines) {
        long id = Keys.entity(key);
        Named there = entities.get(id);
        String kind = there == null ? lines.get(0).content(OfEntity.class).kind() : there.kind();
        List<BundleLine> added = new ArrayList<>();
        for (BundleLine line : lines) {
            OfEntity entity = line.content(OfEntity.class);
            if (!entity.kind().equals(kind)) {
                plan.problems.add(
                        new Problem(
                                line.number(),
                                "key",
                                "is of kind " + kind.toUpperCase(Locale.ROOT) + " already"));
            } else {
                noteEdit(line, claims(id));
                if (!claims(id).add(entity.claim())) {
                    plan.unchanged.add(line.number());
                    continue;
                }
                added.add(line);
                plan.rows.addAll(line.rows(), Table.REFERENCE);
            }
        }
        if (!added.isEmpty() && !isIncomplete(id, kind, added)) {
            entities.put(id, new Named(key, kind));
            changed.put(id, added.get(added.size() - 1).number());
            plan.entities++;
        }
    }

    /** So it is if all lines about the entity say only a part. */
    private boolean isIncomplete(long id, String kind, List<BundleLine> added) {
        List<String> missing = claims(id).missing(Objects.requireNonNull(EntityFormat.kind(kind)));
        for (BundleLine line : added) {
            for (String field : missing) {
                plan.problems.add(
                        new Problem(
                                line.number(), field, "is missing, and no other line gives it"));
            }
        }
        return !missing.isEmpty();
    }

    private void noteEdit(BundleLine line, EntityClaims claims) {
        Claim claim = line.content(OfEntity.class).claim();
        Claim other = claims.ofTheSameTime(claim);
        if (other != null && !other.attributes().equals(claim.attributes())) {
            plan.edits.add(new Plan.Edit(line, LineDifference.between(claim, other)));
        }
    }

    /** All that lead to the same entity as before, or as from now on, may change. */
    private void merge(BundleLine line) {
        Set<Long> before = merges.families(line);
        if (merges.add(line)) {
            Set<Long> all = new TreeSet<>(before);
            all.addAll(merges.families(line));
            all.forEach(id -> changed.putIfAbsent(id, line.number()));
            plan.rows.addAll(line.rows(), Table.REFERENCE);
            plan.entities++;
        }
    }

    private EntityClaims claims(long id) {
        return claims.computeIfAbsent(
                id, some -> new EntityClaims(known.claims().getOrDefault(id, Map.of())));
    }

    private void stage(long id, int line) {
        Named named = entities.get(id);
        if (named == null || claims(id).isEmpty()) {
            return;
        }
        // In the order of their ids, which does not depend on that of lines.
        List<EntityClaims> merged =
                merges.mergedInto(id).stream()
                        .map(this::claims)
                        .filter(other -> !other.isEmpty())
                        .toList();
        claims(id).stage(id, named, merges.isMerged(id), merged, line, plan.rows);
    }

    private @Nullable String wikidataId(long id) {
        return claims(id).isEmpty() ? null : claims(id).wikidataId();
    }
}
