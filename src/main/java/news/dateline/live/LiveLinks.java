package news.dateline.live;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.article.Article;
import news.dateline.article.ArticleFilter;
import news.dateline.change.Change;
import news.dateline.change.ChangeCursors;
import news.dateline.change.ChangeFilter;
import news.dateline.entity.GlobalId;
import news.dateline.entity.Ids;
import news.dateline.entity.NodeTypes;
import news.dateline.errors.ApiError;
import news.dateline.execution.EventRuns;
import news.dateline.execution.ResumeAfter;
import news.dateline.loading.ById;
import news.dateline.loading.FieldRequest;
import news.dateline.loading.Selection;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.DeclaredField.Argument;
import news.dateline.schema.Link;
import news.dateline.schema.Reads;
import org.jspecify.annotations.Nullable;

/** The subscriptions, and what their events lead to. */
@ApplicationScoped
class LiveLinks implements Link {

    private static final String ON = "Subscription";
    private static final String FILTER = "filter";
    private static final CompletableFuture<?> NOTHING = CompletableFuture.completedFuture(null);

    private static final Argument AFTER =
            new Argument(
                    "after",
                    "String",
                    "The cursor of the last event that you have, or `resumeAfter`: you get what came after it, and each event once. Default: what comes from now on. If changes after it are not kept any more, the error is CURSOR_EXPIRED.");

    private final Openings openings;
    private final ById byId;
    private final NodeTypes nodes;

    LiveLinks(Openings openings, ById byId, NodeTypes nodes) {
        this.openings = openings;
        this.byId = byId;
        this.nodes = nodes;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                changes(), articles(), entity(), article(), entityOfEvent(), articleOfEntity());
    }

    private DeclaredField changes() {
        return new DeclaredField(
                ON,
                "changes",
                "ChangeEvent!",
                "The entries of the change feed, as `Query.changes` has them, when they come.",
                List.of(
                        new Argument(FILTER, "ChangeFilter", "Which changes. Default: all."),
                        AFTER),
                List.of(),
                Reads.NOTHING,
                request -> {
                    Map<String, Object> filter = filter(request);
                    requireNoArticles(filter);
                    ChangeFilter.TYPE.apply(new Selection(), filter);
                    return open(request, Interest.Changes.of(filter));
                });
    }

    private static void requireNoArticles(@Nullable Map<String, Object> filter) {
        if (filter != null && filter.get(ChangeFilter.ARTICLES) != null) {
            throw ApiError.badInput(
                    "filter.articles: not for this subscription. Subscribe to `articles` with that filter.");
        }
    }

    private DeclaredField articles() {
        return new DeclaredField(
                ON,
                "articles",
                "ArticleEvent!",
                "A list of articles with a filter, such as a saved search: the articles that come, change, and go. An article that matches because something else has changed, such as a place that it mentions, is told with its next change.",
                List.of(
                        new Argument(FILTER, "ArticleFilter", "Which articles. Default: all."),
                        AFTER),
                List.of(),
                Reads.NOTHING,
                request -> {
                    Map<String, Object> filter = filter(request);
                    ArticleFilter.TYPE.apply(new Selection(), filter);
                    return open(request, new Interest.Articles(filter));
                });
    }

    private DeclaredField entity() {
        return new DeclaredField(
                ON,
                "entity",
                "EntityEvent!",
                "What becomes new about an entity: articles that mention, quote, report on or are credited to it, statements about it, and changes of the entity itself. Every withdrawal of an article is told. An article that ceases to name the entity by a new version gives no event: for that, subscribe to `articles` with `mentionsAny`.",
                List.of(
                        new Argument(
                                "id",
                                "ID!",
                                "The entity. If it is merged, its events are those of the entity that it was merged into."),
                        AFTER),
                List.of(),
                Reads.NOTHING,
                request -> {
                    String id = request.argument("id");
                    long row = Ids.ENTITY.one(id);
                    // A preview shows to some what it hides from others; events are shared.
                    String shared = GlobalId.decode(id).forReaders().text();
                    return open(request, new Interest.OfEntity(shared, row));
                });
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Map<String, Object> filter(FieldRequest request) {
        return (Map<String, Object>) request.arguments().get(FILTER);
    }

    private CompletableFuture<?> open(FieldRequest request, Interest interest) {
        EventRuns runs = request.environment().getGraphQlContext().get(EventRuns.class);
        return openings.open(interest, runs == null ? this : runs.client(), after(request));
    }

    private static @Nullable Long after(FieldRequest request) {
        String cursor =
                ResumeAfter.or(
                        (String) request.arguments().get("after"),
                        request.environment().getGraphQlContext());
        return cursor == null ? null : ChangeCursors.decode("after", cursor);
    }

    private DeclaredField article() {
        return DeclaredField.plain(
                "ArticleEvent",
                "article",
                "Article",
                "The article as it is now; null if it was withdrawn, does not match, or is not visible any more.",
                Reads.ONE,
                request -> {
                    ArticleEvent event = request.source();
                    return event.hasArticle() ? article(request, event.change) : NOTHING;
                });
    }

    private CompletableFuture<?> article(FieldRequest request, Change change) {
        return byId.load(request, Article.TYPE, change.row);
    }

    private DeclaredField entityOfEvent() {
        return DeclaredField.plain(
                "EntityEvent",
                "entity",
                "Entity",
                "The entity as it is now; null if it is not visible.",
                Reads.ONE,
                request ->
                        nodes.loadGiven(
                                request, GlobalId.decode(request.<EntityEvent>source().entityId)));
    }

    private DeclaredField articleOfEntity() {
        return DeclaredField.plain(
                "EntityEvent",
                "article",
                "Article",
                "The article with which the event came, as it is now; null if it was withdrawn or is not visible any more, or if the change is of the entity itself. Its `mentions`, `quotations` and `events` say what is in it.",
                Reads.ONE,
                request -> {
                    EntityEvent event = request.source();
                    return event.hasArticle() ? article(request, event.change) : NOTHING;
                });
    }
}
