package news.dateline.person;

import java.util.List;
import java.util.Map;

import news.dateline.entity.EntityFilters;
import news.dateline.entity.EntityKind;
import news.dateline.entity.Ids;
import news.dateline.loading.Selection;
import news.dateline.loading.SqlTemplate;
import news.dateline.schema.FilterType;

/** Which people to list. */
final class PersonFilter {

    static final FilterType TYPE =
            EntityFilters.of(EntityKind.PERSON, "A filter for people.")
                    .with(
                            "affiliatedWith",
                            "[ID!]",
                            "People who hold or held a role in any of these organizations or in a part of one.",
                            (selection, ids) ->
                                    affiliatedWith(
                                            selection, Ids.of(EntityKind.ORGANIZATION).all(ids)));

    private static final SqlTemplate PARTS_OF_BODIES =
            SqlTemplate.of(
                    """
                    unnest({bodies}) body(id)
                    cross join lateral unnest(readable.with_parts(body.id)) part(id)
                    """);

    private static final SqlTemplate AFFILIATED =
            SqlTemplate.of(
                    """
                    select a.person_id
                    from {parts}
                    cross join lateral (
                        select a.person_id from readable.affiliation a where a.body_id = part.id offset 0
                    ) a
                    """);

    private static final SqlTemplate IS_AFFILIATED =
            SqlTemplate.of(
                    """
                    exists (
                        select from readable.affiliation a
                        where a.person_id = x.id and a.body_id = any (array(select part.id from {parts})) offset 0
                    )
                    """);

    private PersonFilter() {}

    private static void affiliatedWith(Selection selection, List<Long> bodies) {
        String array = selection.bindEntities(bodies);
        String parts = PARTS_OF_BODIES.fill(Map.of("bodies", array));
        selection.whereIdIn(
                AFFILIATED.fill(Map.of("parts", parts)),
                IS_AFFILIATED.fill(Map.of("parts", parts)));
    }
}
