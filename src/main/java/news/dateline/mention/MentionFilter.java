package news.dateline.mention;

import java.util.LinkedHashMap;
import java.util.Map;

import news.dateline.entity.Ids;
import news.dateline.schema.FilterType;

/** Which mentions to list. */
public final class MentionFilter {

    public static final FilterType TYPE =
            FilterType.named("MentionFilter", "Which mentions to list.")
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
                            (selection, forms) -> selection.whereOneOf("x.form", Ids.few(forms)))
                    .with(
                            "minSalience",
                            "Float",
                            "Of at least this salience; none that nobody judged.",
                            (selection, least) ->
                                    selection.where(
                                            "x.salience >= " + selection.bind(least, "float8")))
                    .with(
                            "minConfidence",
                            "Float",
                            "Of at least this confidence; none that nobody judged.",
                            (selection, least) ->
                                    selection.where(
                                            "x.confidence >= " + selection.bind(least, "float8")))
                    .with(
                            "provenance",
                            "[Provenance!]",
                            "Found by one of these.",
                            (selection, some) ->
                                    selection.whereOneOf("x.provenance", Ids.few(some)));

    private MentionFilter() {}

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("PERSON", "A person.");
        kinds.put("ORGANIZATION", "An organization.");
        kinds.put("EVENT", "An event.");
        kinds.put("PLACE", "A place.");
        return kinds;
    }
}
