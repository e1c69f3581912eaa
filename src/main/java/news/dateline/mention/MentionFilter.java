package news.dateline.mention;

import java.util.LinkedHashMap;
import java.util.Map;

import news.dateline.entity.EntityFilters;
import news.dateline.entity.EntityKind;
import news.dateline.entity.Ids;
import news.dateline.loading.Selection;
import news.dateline.schema.FilterType;

/** The filter of lists of mentions. */
public final class MentionFilter {

    public static final FilterType TYPE =
            EntityFilters.byIds(
                            FilterType.named("MentionFilter", "A filter for mentions."),
                            Ids.MENTION)
                    .bringing("EntityKind", "The kind of an entity.", kinds())
                    .with(
                            "entity",
                            "[ID!]",
                            "Mentions of any of these entities.",
                            (selection, ids) ->
                                    selection.whereOneOfEntities(
                                            "x.entity_id", Ids.ENTITY.all(ids)))
                    .with(
                            "kinds",
                            "[EntityKind!]",
                            "Mentions of entities of any of these kinds.",
                            (selection, kinds) ->
                                    selection.whereOneOf("x.entity_kind", Ids.few(kinds)))
                    .with(
                            "form",
                            "[MentionForm!]",
                            "In any of these forms.",
                            (selection, forms) -> selection.whereIndexed("x.form", Ids.few(forms)))
                    .with(
                            "minSalience",
                            "Float",
                            "Mentions with at least this salience; unrated ones do not match.",
                            (selection, least) -> atLeast(selection, "x.salience", least))
                    .with(
                            "minConfidence",
                            "Float",
                            "Mentions with at least this confidence; unrated ones do not match.",
                            (selection, least) -> atLeast(selection, "x.confidence", least))
                    .with(
                            "provenance",
                            "[Provenance!]",
                            "Mentions identified by any of these.",
                            (selection, some) ->
                                    selection.whereIndexed("x.provenance", Ids.few(some)));

    private MentionFilter() {}

    /** Adds an upper bound too, as {@link Selection#whereInRange} requires a range. */
    private static void atLeast(Selection selection, String column, Object least) {
        selection.whereInRange(
                column + " >= " + selection.bind(least, "float8") + " and " + column + " <= 1");
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (EntityKind kind : EntityKind.values()) {
            kinds.put(kind.name(), kind.phrase().replaceFirst("a", "A") + ".");
        }
        return kinds;
    }
}
