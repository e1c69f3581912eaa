package news.dateline.desk.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.article.Article;
import news.dateline.desk.article.OwnerRequest;
import news.dateline.entity.Ids;
import news.dateline.identity.Roles;
import news.dateline.loading.ById;
import news.dateline.loading.FieldRequest;
import news.dateline.loading.GraphRow;
import news.dateline.loading.Lists;
import news.dateline.loading.RowType;
import news.dateline.loading.Selection;
import news.dateline.paging.KeyType;
import news.dateline.paging.Order;
import news.dateline.paging.OrderKey;
import news.dateline.schema.ConnectionLink;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.FilterType;
import news.dateline.schema.Link;
import news.dateline.schema.Reads;
import org.jspecify.annotations.Nullable;

/** What contributors and editors read of suggestions. */
@ApplicationScoped
class SuggestionLinks implements Link {

    private static final Order NEWEST =
            Order.descending(
                    "AT",
                    OrderKey.key("x.at", KeyType.MOMENT),
                    OrderKey.key("x.id", KeyType.NUMBER));

    private static final FilterType FILTER =
            FilterType.named("SuggestionFilter", "A filter for suggestions.")
                    .with(
                            "status",
                            "[SuggestionStatus!]",
                            "Suggestions of any of these states.",
                            (selection, states) ->
                                    selection.whereIndexed("x.status", Ids.few(states)))
                    .with(
                            "source",
                            "[String!]",
                            "Suggestions of any of these sources.",
                            (selection, sources) ->
                                    selection.whereIndexed("x.source", Ids.few(sources)))
                    .with(
                            "author",
                            "[String!]",
                            "Suggestions that any of these authors made first: `Suggestion.author`.",
                            (selection, names) ->
                                    selection.whereIndexed("x.author", Ids.few(names)))
                    .with(
                            "entity",
                            "ID",
                            "Suggestions that are about this entity: that change it, or name it in a statement.",
                            SuggestionLinks::about)
                    .with(
                            "minConfidence",
                            "Float",
                            "Suggestions that have at least this confidence, in hundredths: 0.905 counts as 0.91.",
                            SuggestionLinks::atLeast);

    private final ById byId;
    private final Lists lists;

    SuggestionLinks(ById byId, Lists lists) {
        this.byId = byId;
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        List<DeclaredField> fields = new ArrayList<>();
        fields.add(suggestions());
        fields.add(
                link(
                        "SuggestResult",
                        "suggestion",
                        Suggestion.TYPE,
                        "The suggestion; null if it is not kept, or if another author suggested it first.",
                        request -> request.<SuggestResult>source().rowId));
        fields.add(
                link(
                        "DecisionResult",
                        "suggestion",
                        Suggestion.TYPE,
                        "The suggestion after the decision; null if there is none.",
                        request -> request.<DecisionResult>source().rowId));
        fields.add(
                link(
                        "SuggestionEvidence",
                        "article",
                        Article.TYPE,
                        "The article as readers see it; null if they do not see it, or if the evidence is a page.",
                        request -> request.<SuggestionEvidence>source().article));
        return fields;
    }

    private interface RowOf {
        @Nullable Long apply(FieldRequest request);
    }

    private DeclaredField link(
            String on,
            String name,
            RowType<? extends GraphRow> rows,
            String description,
            RowOf row) {
        return DeclaredField.plain(
                on,
                name,
                rows.name(),
                description,
                Reads.ONE,
                request -> {
                    Long id = row.apply(request);
                    return id == null
                            ? CompletableFuture.completedFuture(null)
                            : byId.load(request, rows, id);
                });
    }

    private DeclaredField suggestions() {
        DeclaredField all =
                ConnectionLink.root("suggestions")
                        .describe(
                                "What was suggested, newest first: all for an editor, for a contributor what they suggested themselves. Requires the role CONTRIBUTOR.")
                        .of(Suggestion.TYPE)
                        .filteredBy(FILTER)
                        .narrowedBy(SuggestionLinks::ownedBy)
                        .orderedBy(NEWEST)
                        .build(lists);
        return all.answeredBy(request -> all.fetch().of(OwnerRequest.unlessEditor(request)))
                .restrictedTo(Roles.CONTRIBUTOR);
    }

    private static void ownedBy(Selection selection, Map<String, Object> given) {
        Object owner = given.get(OwnerRequest.OWNER);
        if (owner != null) {
            selection.whereIndexed("x.author_id", List.of(owner));
        }
    }

    /** With ARRAY, because PostgreSQL prefers to read the whole table if a limit follows. */
    private static void about(Selection selection, Object entity) {
        long id = Ids.ENTITY.one(entity);
        selection.whereIdIn(
                "select unnest(array(select s.id from graph.suggestion s where s.entities @> array[%s]))"
                        .formatted(selection.bind(id, "bigint")),
                () -> "x.entities @> array[%s]".formatted(selection.bind(id, "bigint")));
    }

    /**
     * One index lookup for each hundredth, so that a page never reads rows that it does not show.
     */
    private static void atLeast(Selection selection, Object confidence) {
        int least = (int) Math.ceil(((Number) confidence).doubleValue() * 100 - 1e-9);
        selection.whereIndexed(
                "x.percent", IntStream.rangeClosed(Math.max(0, least), 100).boxed().toList());
    }
}
