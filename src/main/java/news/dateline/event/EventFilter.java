package news.dateline.event;

import news.dateline.entity.EntityFilters;
import news.dateline.entity.EntityKind;
import news.dateline.entity.Ids;
import news.dateline.loading.Selection;
import news.dateline.schema.FilterType;

import static news.dateline.event.EventScope.KIND;
import static news.dateline.event.EventScope.LOCATION;
import static news.dateline.event.EventScope.PARTICIPANT;
import static news.dateline.event.EventScope.STATUS;
import static news.dateline.event.EventScope.WHOLE;
import static news.dateline.loading.Comparison.ABOVE;
import static news.dateline.loading.Comparison.AT_LEAST;
import static news.dateline.loading.Comparison.BELOW;

/** Which events to list. */
public final class EventFilter {

    public static final FilterType TYPE =
            EntityFilters.of(EntityKind.EVENT, "A filter for events.")
                    .with(
                            "kind",
                            "[EventKind!]",
                            "Of any of these kinds.",
                            (selection, kinds) ->
                                    selection.underWords(KIND, "x.category", Ids.few(kinds)))
                    .with(
                            "status",
                            "[EventStatus!]",
                            "Events with any of these statuses, according to the latest report.",
                            (selection, statuses) ->
                                    selection.underWords(STATUS, "x.status", Ids.few(statuses)))
                    .with(
                            "startsAfter",
                            "Date",
                            "Events that start on this day or later, judged by the first possible day (`starts.earliest`).",
                            (selection, day) ->
                                    selection.whereKey(
                                            EventOrder.START,
                                            AT_LEAST,
                                            selection.bind(day, "date")))
                    .with(
                            "startsBefore",
                            "Date",
                            "Events that start before this day, judged by the first possible day (`starts.earliest`). Events of unknown start do not match.",
                            EventFilter::startsBefore)
                    .with(
                            "participant",
                            "[ID!]",
                            "Events in which any of these takes part.",
                            (selection, ids) -> selection.under(PARTICIPANT, Ids.AGENT.all(ids)))
                    .with(
                            "place",
                            "[ID!]",
                            "Events at any of these places or at a place within it.",
                            (selection, ids) ->
                                    selection.under(LOCATION, Ids.of(EntityKind.PLACE).all(ids)))
                    .with(
                            "partOf",
                            "ID",
                            "Events that are immediate parts of this event.",
                            EventFilter::partOf);

    private EventFilter() {}

    /**
     * The whole must be visible itself: unlike a place or organization, it is not through a part.
     */
    private static void partOf(Selection selection, Object id) {
        String whole = selection.bindEntity(Ids.of(EntityKind.EVENT).one(id));
        selection.underTarget(
                WHOLE, "(select w.id from readable.entity w where w.id = " + whole + ")");
    }

    private static void startsBefore(Selection selection, Object day) {
        selection.whereKey(EventOrder.START, BELOW, selection.bind(day, "date"));
        selection.whereKey(EventOrder.START, ABOVE, "'-infinity'");
    }
}
