package news.dateline.mention;

import java.util.LinkedHashMap;
import java.util.Map;

import news.dateline.entity.EntityFilters;
import news.dateline.entity.EntityKind;
import news.dateline.entity.Ids;
import news.dateline.loading.Selection;
import news.dateline.schema.FilterType;

/** Which mentions to list. */
public final class MentionFilter {

    public static final FilterType TYPE =
            EntityFilters.byIds(
                            FilterType.named("MentionFilter", "Which mentions to list."),
                            Ids.MENTION)
                    .bringing("EntityKind", "What kind of entity it is.", kinds())
                    .with(
                            "entity",
                            "[ID!]",
                            "Of one of these entities.",
                            (selection, ids) ->
                                    selection.whereOneOfRows("x.entity_id", Ids.ENTITY.all(ids)))
                    .with(
                            "kinds",
                            "[EntityKind!]",
                            "Of entities of one of these kinds.",
                            (selection, kinds) ->
                                    selection.whereOneOf("x.entity_kind", Ids.few(kinds)))
                    .with(
                            "form",
                            "[MentionForm!]",
                            "In one of these forms.",
                            (selection, forms) -> selection.whereIndexed("x.form", Ids.few(forms)))
                    .with(
                            "minSalience",
                            "Float",
                            "Of at least this salience; none that nobody judged.",
                            (selection, least) -> atLeast(selection, "x.salience", least))
                    .with(
                            "minConfidence",
                            "Float",
                            "Of at least this confidence; none that nobody judged.",
                            (selection, least) -> atLeast(selection, "x.confidence", least))
                    .with(
                            "provenance",
                            "[Provenance!]",
                            "Found by one of these.",
                            (selection, some) ->
                                    selection.whereIndexed("x.provenance", Ids.few(some)));

    private MentionFilter() {}

    /** With both ends, as {@link Selection#whereInRange} wants it. */
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
