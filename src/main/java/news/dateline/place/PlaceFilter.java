package news.dateline.place;

import news.dateline.entity.EntityFilters;
import news.dateline.entity.EntityKind;
import news.dateline.entity.Ids;
import news.dateline.schema.FilterType;

/** Which places to list. */
final class PlaceFilter {

    static final FilterType TYPE =
            EntityFilters.of(EntityKind.PLACE, "A filter for places.")
                    .with(
                            "within",
                            "[ID!]",
                            "Places within any of these, at any depth.",
                            (selection, ids) ->
                                    EntityFilters.partsOf(
                                            selection, Ids.of(EntityKind.PLACE).all(ids)))
                    .with(
                            "kind",
                            "[PlaceKind!]",
                            "Of any of these kinds.",
                            (selection, kinds) ->
                                    selection.whereIndexed("x.category", Ids.few(kinds)));

    private PlaceFilter() {}
}
