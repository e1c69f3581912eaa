package news.dateline.organization;

import news.dateline.entity.EntityFilters;
import news.dateline.entity.EntityKind;
import news.dateline.entity.Ids;
import news.dateline.schema.FilterType;

/** Which organizations to list. */
final class OrganizationFilter {

    static final FilterType TYPE =
            EntityFilters.of(EntityKind.ORGANIZATION, "A filter for organizations.")
                    .with(
                            "kind",
                            "[OrganizationKind!]",
                            "Of any of these kinds.",
                            (selection, kinds) ->
                                    selection.whereIndexed("x.category", Ids.few(kinds)))
                    .with(
                            "partOf",
                            "ID",
                            "Organizations that are immediate parts of this organization.",
                            (selection, id) ->
                                    selection.whereIndexedEntity(
                                            "x.part_of_id",
                                            Ids.of(EntityKind.ORGANIZATION).one(id)));

    private OrganizationFilter() {}
}
