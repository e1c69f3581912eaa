package news.dateline.interchange.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.vertx.core.json.JsonObject;
import news.dateline.entity.EntityKind;
import news.dateline.interchange.format.EntityFormat;
import news.dateline.interchange.format.Row;
import news.dateline.interchange.format.Rows;
import news.dateline.interchange.format.Table;
import news.dateline.interchange.merge.Known.Named;
import news.dateline.interchange.read.Claim;
import news.dateline.interchange.read.EntityLine;
import news.dateline.interchange.values.Fields;
import news.dateline.interchange.values.Problems;
import org.jspecify.annotations.Nullable;

/** All that sources say of one entity, and what comes of it. */
public final class EntityClaims {

    private static final String WIKIDATA_ID = "wikidataId";

    private final Map<String, Claim> bySource;
    private final Map<String, Claim> added = new HashMap<>();

    EntityClaims(Map<String, Claim> known) {
        this.bySource = new HashMap<>(known);
    }

    /** Whether the source says something new with this, and nothing older than before. */
    boolean add(Claim claim) {
        Claim before = bySource.get(claim.place());
        if (before != null && Claim.BY_WEIGHT.compare(claim, before) <= 0) {
            return false;
        }
        bySource.put(claim.place(), claim);
        added.put(claim.place(), claim);
        return true;
    }

    /** What the same source says as of the same time; null if nothing. */
    @Nullable Claim ofTheSameTime(Claim claim) {
        Claim before = bySource.get(claim.place());
        return before != null && claim.isAsOldAs(before) ? before : null;
    }

    boolean isEmpty() {
        return bySource.isEmpty();
    }

    /** What no source says, though one must. */
    List<String> missing(EntityKind kind) {
        JsonObject whole = merged("");
        return EntityFormat.requiredOf(kind).stream()
                .filter(field -> !whole.containsKey(field))
                .toList();
    }

    /** That of the weightiest source that gives one. */
    @Nullable String wikidataId() {
        return merged("").getString(WIKIDATA_ID);
    }

    /**
     * Adds the rows of the entity.
     *
     * @param isMerged whether it leads to another one, which is found instead
     * @param others what is said of those that lead to it
     */
    void stage(
            long id,
            Named named,
            boolean isMerged,
            List<EntityClaims> others,
            int line,
            Rows rows) {
        for (Claim claim : added.values()) {
            rows.add(
                    new Row(line, Table.ENTITY_CLAIM)
                            .set("entity_id", id)
                            .set("source", claim.source())
                            .set("provenance", claim.provenance())
                            .set("as_of", claim.asOf())
                            .set("attributes", claim.attributes()));
        }
        JsonObject whole = merged(named.key());
        if (isMerged) {
            List.of(WIKIDATA_ID, "origin").forEach(whole::remove);
        }
        others.forEach(other -> MergedAttributes.add(other.merged(""), whole));
        // Each line was good, though perhaps by the rules of an earlier release.
        Fields merged = new Fields(whole, Problems.ignored(line));
        EntityKind kind = Objects.requireNonNull(EntityFormat.kind(named.kind()), named.kind());
        EntityLine.read(kind, merged, rows);
        rows.addReferences(merged);
    }

    /** Of each attribute the value of the weightiest source that gives it. */
    private JsonObject merged(String key) {
        List<Claim> weightiestFirst =
                bySource.values().stream().sorted(Claim.BY_WEIGHT.reversed()).toList();
        JsonObject whole =
                new JsonObject()
                        .put("key", key)
                        .put("provenance", weightiestFirst.get(0).provenance().name());
        for (Claim claim : weightiestFirst) {
            claim.json()
                    .forEach(field -> whole.getMap().putIfAbsent(field.getKey(), field.getValue()));
        }
        whole.remove(EntityFormat.PARTIAL);
        return whole;
    }
}
