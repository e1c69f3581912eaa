package news.dateline.place;

import news.dateline.entity.EntityFilters;
import news.dateline.entity.Ids;
import news.dateline.schema.FilterType;

/** Which places to list. */
final class PlaceFilter {

    static final FilterType TYPE =
            EntityFilters.named(
                    EntityFilters.of("PlaceFilter", "A filter for places.", Ids.PLACE)
                            .with(
                                    "within",
                                    "[ID!]",
                                    "Places within any of these, at any depth.",
                                    (selection, ids) ->
                                            EntityFilters.partsOf(selection, Ids.PLACE.all(ids)))
                            .with(
                                    "kind",
                                    "[PlaceKind!]",
                                    "Of any of these kinds.",
                                    (selection, kinds) ->
                                            selection.whereIndexed("x.category", Ids.few(kinds))));

    private PlaceFilter() {}
}
