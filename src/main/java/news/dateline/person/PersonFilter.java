package news.dateline.person;

import java.util.List;

import news.dateline.entity.EntityFilters;
import news.dateline.entity.Ids;
import news.dateline.loading.Selection;
import news.dateline.schema.FilterType;

/** Which people to list. */
final class PersonFilter {

    static final FilterType TYPE =
            EntityFilters.named(
                    EntityFilters.of("PersonFilter", "Which people to list.", Ids.PERSON)
                            .with(
                                    "affiliatedWith",
                                    "[ID!]",
                                    "Held or hold a role in one of these organizations, or in a part of one.",
                                    (selection, ids) ->
                                            affiliatedWith(selection, Ids.ORGANIZATION.all(ids))));

    private PersonFilter() {}

    private static void affiliatedWith(Selection selection, List<Long> bodies) {
        String array = selection.bind(bodies.toArray(Long[]::new), "bigint[]");
        selection.among(
                "select a.person_id from unnest("
                        + array
                        + ") body(id) cross join lateral"
                        + " unnest(readable.with_parts(body.id)) part(id)"
                        + " join readable.affiliation a on a.body_id = part.id");
    }
}
