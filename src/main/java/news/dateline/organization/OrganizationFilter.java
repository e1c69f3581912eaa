package news.dateline.organization;

import news.dateline.entity.EntityFilters;
import news.dateline.entity.Ids;
import news.dateline.schema.FilterType;

/** Which organizations to list. */
final class OrganizationFilter {

    static final FilterType TYPE =
            EntityFilters.named(
                    EntityFilters.of(
                                    "OrganizationFilter",
                                    "A filter for organizations.",
                                    Ids.ORGANIZATION)
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
                                            selection.whereIndexedRow(
                                                    "x.part_of_id", Ids.ORGANIZATION.one(id))));

    private OrganizationFilter() {}
}
