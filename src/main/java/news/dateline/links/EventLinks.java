package news.dateline.links;

import java.util.List;
import java.util.Map;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.article.Article;
import news.dateline.article.ArticleFilter;
import news.dateline.article.ArticleOrder;
import news.dateline.entity.ArticleScope;
import news.dateline.event.Event;
import news.dateline.event.EventLink;
import news.dateline.event.EventOrder;
import news.dateline.event.EventReport;
import news.dateline.event.EventScope;
import news.dateline.event.Participant;
import news.dateline.loading.Lists;
import news.dateline.loading.Selection;
import news.dateline.paging.KeyType;
import news.dateline.paging.Order;
import news.dateline.paging.OrderKey;
import news.dateline.schema.ConnectionLink;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;
import news.dateline.schema.ListLink;
import news.dateline.schema.Reads.ShortList;

/** The links of an event, its reports and its participants. {@link EventPlaces} has the places. */
@ApplicationScoped
class EventLinks implements Link {

    private static final String ON = "Event";
    private static final String OF_EVENT = "x.event_id = p.id";
    private static final ShortList LINKS = new ShortList(5);

    private static final OrderKey ID = OrderKey.key("x.id", KeyType.NUMBER);
    private static final Order BY_ID = Order.ascending("ID", ID);
    private static final Order BY_ROLE =
            Order.ascending("ROLE", OrderKey.key("x.role", KeyType.TEXT), ID);
    private static final Order NEWEST_REPORTS =
            Order.descending("PUBLISHED_AT", OrderKey.key("x.published_at", KeyType.MOMENT), ID);

    private final OneLinks one;
    private final Lists lists;

    EventLinks(OneLinks one, Lists lists) {
        this.one = one;
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                coverage(),
                one.optional(
                        Event.class,
                        "partOf",
                        Event.TYPE,
                        "The event of which this is an immediate part; null if there is none or if it is not visible.",
                        event -> event.partOfId),
                parts(),
                ListLink.of(
                        ON,
                        "links",
                        "How this event relates to other events, ordered by id.",
                        EventLink.TYPE,
                        "x.from_id = p.id",
                        BY_ID,
                        LINKS,
                        lists),
                one.required(
                        EventLink.class,
                        "event",
                        Event.TYPE,
                        "The other event.",
                        link -> link.toId),
                reports(),
                one.required(
                        EventReport.class,
                        "article",
                        Article.TYPE,
                        "The article that reports it.",
                        report -> report.articleId),
                participants(),
                one.required(
                        Participant.class,
                        "agent",
                        "The person, organization or state that takes part.",
                        participant -> participant.agent),
                one.optional(
                        Participant.class,
                        "onBehalfOf",
                        "The entity on whose behalf the agent acts; null if none is stated.",
                        participant -> participant.onBehalfOf));
    }

    private DeclaredField coverage() {
        return ConnectionLink.on(ON, "coverage")
                .describe("The articles that report on this event.")
                .of(Article.TYPE, ArticleScope.TABLE)
                .argument(
                        "includeParts",
                        "Boolean",
                        "Whether to include the articles that report on its parts, at any depth. Default: false.")
                .narrowedBy(EventLinks::reportedIn)
                .ofMany()
                .leadingElsewhere()
                .filteredBy(ArticleFilter.TYPE)
                .orderedBy(ArticleOrder.TYPE)
                .build(lists);
    }

    private static void reportedIn(Selection selection, Map<String, Object> given) {
        if (Boolean.TRUE.equals(given.get("includeParts"))) {
            selection.underTargets(ArticleScope.REPORT, "readable.with_parts(p.id)");
        } else {
            selection.underTarget(ArticleScope.REPORT, "p.id");
        }
    }

    private DeclaredField parts() {
        return ConnectionLink.on(ON, "parts")
                .describe(
                        "The immediate parts of the event, newest first by start; those of unknown start last.")
                .deprecate("Use events, which answers the same and can be filtered and ordered.")
                .of(Event.TYPE, EventScope.TABLE)
                .narrowedBy((selection, given) -> selection.underTarget(EventScope.WHOLE, "p.id"))
                .leadingElsewhere()
                .orderedBy(EventOrder.STARTS)
                .build(lists);
    }

    private DeclaredField reports() {
        return ConnectionLink.on(ON, "reports")
                .describe(
                        "What articles report of the event, newest article first: how the news of it developed.")
                .of(EventReport.TYPE)
                .where(OF_EVENT)
                .orderedBy(NEWEST_REPORTS)
                .build(lists);
    }

    private DeclaredField participants() {
        return ConnectionLink.on(ON, "participants")
                .describe(
                        "The participants of the event, by role in alphabetical order, then by id.")
                .of(Participant.TYPE)
                .where(OF_EVENT)
                .argument(
                        "role",
                        "ParticipantRole",
                        "Return only participants in this role.",
                        (selection, role) -> selection.whereOneOf("x.role", List.of(role)))
                .orderedBy(BY_ROLE)
                .build(lists);
    }
}
