package news.dateline.links;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.change.Change;
import news.dateline.change.ChangeCursors;
import news.dateline.change.ChangeFeed;
import news.dateline.change.ChangeFilter;
import news.dateline.change.ChangeOrder;
import news.dateline.change.ChangeWindow;
import news.dateline.execution.Fetch;
import news.dateline.loading.ById;
import news.dateline.loading.FieldRequest;
import news.dateline.loading.ListSource;
import news.dateline.loading.Lists;
import news.dateline.loading.RowId;
import news.dateline.loading.Selection;
import news.dateline.loading.SqlTemplate;
import news.dateline.paging.Connection;
import news.dateline.paging.Edge;
import news.dateline.paging.PageArguments;
import org.jspecify.annotations.Nullable;

/** Pages of the change feed: each looks at a bounded part of it, and says how far it has come. */
@ApplicationScoped
class ChangePages {

    static final String FIELD = "changes";

    private static final SqlTemplate HIGHEST =
            SqlTemplate.of(
                    """
                    x.id <= coalesce(
                        (select w.last_id from readable.change_window w {beyond}order by w.id limit 1),
                        9223372036854775807)
                    """);

    private static final SqlTemplate LOWEST =
            SqlTemplate.of(
                    """
                    x.id >= coalesce(
                        (select w.first_id from readable.change_window w {beyond}order by w.id desc limit 1),
                        0)
                    """);

    private final ById byId;
    private final Lists lists;

    ChangePages(ById byId, Lists lists) {
        this.byId = byId;
        this.lists = lists;
    }

    /** The feed's end and the page's are read before the page, so that nothing lies between. */
    CompletableFuture<Connection> page(Fetch fetch, FieldRequest request) {
        Map<String, Object> arguments = request.arguments();
        PageArguments page = PageArguments.of(arguments);
        Long after = key("after", page.after());
        CompletableFuture<@Nullable ChangeWindow> window =
                namesNodes(arguments)
                        ? CompletableFuture.completedFuture(null)
                        : window(request, page);
        return byId.load(request, ChangeFeed.TYPE, ChangeFeed.ID)
                .thenCombine(window, (feed, bounds) -> new Bounds(feed, bounds))
                .thenCompose(
                        bounds -> {
                            if (after != null && !bounds.feed.has(after)) {
                                throw ChangeCursors.expired();
                            }
                            CompletableFuture<Connection> rows =
                                    ((CompletableFuture<?>) fetch.of(request))
                                            .thenApply(all -> bounds.limit(page, (Connection) all));
                            request.loadsAgain();
                            return rows;
                        });
    }

    private CompletableFuture<@Nullable ChangeWindow> window(
            FieldRequest request, PageArguments page) {
        Long from = from(page);
        ListSource source =
                new ListSource(
                        ChangeWindow.TYPE,
                        ChangeWindow.TYPE.from(),
                        null,
                        false,
                        false,
                        false,
                        (selection, none) -> {
                            if (from != null) {
                                selection.where(beyond("x", page, selection.bind(from, "bigint")));
                            }
                        });
        return lists.first(
                        request,
                        "Query." + FIELD + ".window " + page.backward() + from,
                        source,
                        RowId.NONE,
                        page.backward() ? ChangeOrder.BACKWARD : ChangeOrder.FEED,
                        1)
                .thenApply(rows -> rows.isEmpty() ? null : (ChangeWindow) rows.get(0));
    }

    private record Bounds(ChangeFeed feed, @Nullable ChangeWindow window) {

        Connection limit(PageArguments asked, Connection page) {
            boolean backward = asked.backward();
            Long first = backward && window != null ? window.firstId : null;
            Long last = !backward && window != null ? window.lastId : null;
            long end = last == null ? feed.lastId : Math.min(last, feed.lastId);
            boolean isCut = page.hasNextPage() && !backward;
            return new Connection(
                    page.edges(),
                    page.hasNextPage() || (!backward && end < feed.lastId),
                    page.hasPreviousPage() || (first != null && first > feed.trimmedId + 1),
                    page.list(),
                    ChangeCursors.encode(resumeAfter(page, end, isCut)));
        }

        private static long resumeAfter(Connection page, long end, boolean isCut) {
            List<Edge> edges = page.edges();
            if (edges.isEmpty()) {
                return end;
            }
            long last = ((Change) edges.get(edges.size() - 1).row()).rowId;
            return isCut ? last : Math.max(last, end);
        }
    }

    /** Bounds what a page reads, unless its filter names objects: an index has their changes. */
    static void bound(Selection selection, Map<String, Object> arguments) {
        if (namesNodes(arguments)) {
            return;
        }
        PageArguments page = PageArguments.of(arguments);
        Long from = from(page);
        String beyond =
                from == null
                        ? ""
                        : "where " + beyond("w", page, selection.bind(from, "bigint")) + " ";
        selection.wherePage((page.backward() ? LOWEST : HIGHEST).fill(Map.of("beyond", beyond)));
    }

    private static String beyond(String alias, PageArguments page, String key) {
        return alias + ".id " + (page.backward() ? "<" : ">") + " " + key;
    }

    private static boolean namesNodes(Map<String, Object> arguments) {
        return arguments.get("filter") instanceof Map<?, ?> filter
                && filter.get(ChangeFilter.NODES) != null;
    }

    private static @Nullable Long from(PageArguments page) {
        return page.backward() ? key("before", page.before()) : key("after", page.after());
    }

    private static @Nullable Long key(String argument, @Nullable String cursor) {
        return cursor == null ? null : (Long) ChangeCursors.decode(argument, cursor);
    }
}
