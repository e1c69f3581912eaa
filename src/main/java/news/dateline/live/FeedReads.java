package news.dateline.live;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Row;
import news.dateline.change.Change;
import news.dateline.change.ChangeKind;
import news.dateline.change.ChangedKind;
import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorCode;
import news.dateline.storage.ConnectionShare;
import news.dateline.storage.Reading;
import news.dateline.storage.Round;
import news.dateline.storage.RunningReads;
import news.dateline.storage.Sql;
import org.jspecify.annotations.Nullable;

/** What the server itself reads of the feed, as readers see it. */
@ApplicationScoped
class FeedReads {

    /**
     * Where the feed ends and what is before that, of one moment. Only the changes of one window
     * are looked at, however many of them are not visible any more.
     */
    private static final String PAGE =
            """
            select f.last_id, f.trimmed_id, w.last_id, c.id, c.at, c.kind, c.node_id, c.node_kind, c.version
            from readable.change_feed f
            left join lateral (
                select x.last_id from readable.change_window x where x.id > cast($1 as bigint) order by x.id limit 1
            ) w on true
            left join lateral (
                select x.* from readable.change x
                where x.id > cast($1 as bigint) and x.id <= coalesce(w.last_id, f.last_id)
                order by x.id limit cast($2 as int)
            ) c on true
            order by c.id
            """;

    private static final String BEYOND =
            "select cast($1 as bigint) > f.highest_id from readable.change_feed f";

    /** More than a statement may take: it fails before, and says why. */
    static final long MILLIS_FOR_AN_ANSWER = 12_000;

    private static final int CONNECTIONS = 2;

    private static final ApiError LATE =
            new ApiError(ErrorCode.UNAVAILABLE, "The database does not answer; please try again.");

    private static final ApiError SLOW =
            new ApiError(ErrorCode.TIMEOUT, "The statement took too long.");

    private final Reading reading;
    private final Vertx vertx;
    private final ConnectionShare connections = new ConnectionShare(CONNECTIONS);

    FeedReads(Reading reading, Vertx vertx) {
        this.reading = reading;
        this.vertx = vertx;
    }

    /** The same with connections of its own. */
    FeedReads apart() {
        return new FeedReads(reading, vertx);
    }

    /** The next changes after this one. */
    CompletableFuture<FeedPage> after(long id, int most) {
        Sql sql = new Sql();
        sql.bind(id);
        sql.bind(most);
        return read(sql.add(PAGE), Function.identity()).thenApply(rows -> page(rows, id, most));
    }

    /** Whether there is no change with this id yet, so that it is not of this feed. */
    CompletableFuture<Boolean> isBeyond(long id) {
        Sql sql = new Sql();
        sql.bind(id);
        return read(sql.add(BEYOND), row -> row.getBoolean(0)).thenApply(rows -> rows.get(0));
    }

    /** The end of the feed, as a page without changes. */
    CompletableFuture<FeedPage> end() {
        return after(Long.MAX_VALUE, 0);
    }

    <R> CompletableFuture<List<R>> read(Sql sql, Function<Row, R> row) {
        return read(sql, row, MILLIS_FOR_AN_ANSWER);
    }

    /**
     * Fails, and cancels the statement, if the database does not answer in time. A statement that
     * was not sent yet, because others hold the connections, is not the slow one.
     */
    <R> CompletableFuture<List<R>> read(Sql sql, Function<Row, R> row, long millis) {
        RunningReads reads = new RunningReads();
        reads.limitTo(connections);
        Round round = new Round(reading, reads);
        CompletableFuture<List<R>> rows = round.read(sql, row, List::of);
        round.send();
        boolean isShort = millis < MILLIS_FOR_AN_ANSWER;
        long timer =
                vertx.setTimer(
                        millis,
                        id -> reads.end(isShort && reads.statementCount() > 0 ? SLOW : LATE));
        return rows.whenComplete((any, failure) -> vertx.cancelTimer(timer));
    }

    private static FeedPage page(List<Row> rows, long after, int most) {
        Row first = rows.get(0);
        List<Change> changes =
                rows.stream().filter(row -> row.getLong(3) != null).map(FeedReads::change).toList();
        long last = first.getLong(0);
        long trimmed = first.getLong(1);
        if (most == 0) {
            return new FeedPage(changes, last, trimmed, false);
        }
        if (changes.size() == most) {
            return new FeedPage(changes, changes.get(most - 1).rowId, trimmed, true);
        }
        // A window may reach beyond what readers of a standby see yet.
        @Nullable Long window = first.getLong(2);
        long end = Math.max(window == null ? last : Math.min(window, last), after);
        return new FeedPage(changes, end, trimmed, end < last);
    }

    private static Change change(Row row) {
        Change change = new Change();
        change.rowId = row.getLong(3);
        change.at = row.get(OffsetDateTime.class, 4).toInstant();
        change.kind = ChangeKind.valueOf(row.getString(5));
        change.row = row.getLong(6);
        change.nodeKind = ChangedKind.valueOf(row.getString(7));
        change.version = row.getInteger(8);
        return change;
    }
}
