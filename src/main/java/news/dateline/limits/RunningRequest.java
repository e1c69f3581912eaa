package news.dateline.limits;

import graphql.GraphQLContext;
import news.dateline.budget.BudgetExceeded;
import news.dateline.budget.Spending;
import news.dateline.storage.ConnectionShare;
import news.dateline.storage.RunningReads;
import org.jspecify.annotations.Nullable;

/** A request that runs: what it uses, and whether it may go on. */
public final class RunningRequest {

    private final RunningReads reads;
    private final Runnable unwatch;

    /** Where it holds a place; null if it holds none. */
    private @Nullable Lane place;

    private boolean hasRun;

    RunningRequest(RunningReads reads, Runnable unwatch) {
        this.reads = reads;
        this.unwatch = unwatch;
    }

    /** Takes its deadline away: its subscription is open, and each event has one of its own. */
    public void isOpen() {
        unwatch.run();
    }

    /** So that what it reads ends with it. */
    public void into(GraphQLContext context) {
        context.put(RunningReads.class, reads);
    }

    void takePlace(Lane lane) {
        place = lane;
        hasRun = true;
    }

    /** Whether it was let in: a mutation may have written since. */
    public boolean hasRun() {
        return hasRun;
    }

    /** Null if it holds none. */
    @Nullable Lane leavePlace() {
        Lane left = place;
        place = null;
        return left;
    }

    public Spending spending() {
        return reads.spending();
    }

    /** Of a request that has exceeded a budget what was read is no answer. */
    public void failIfExceeded() {
        BudgetExceeded exceeded = reads.exceeded();
        if (exceeded != null) {
            throw exceeded;
        }
    }

    /** How many statements were begun. */
    public int statementCount() {
        return reads.statementCount();
    }

    /** After its end: whether the database does nothing for it any more. */
    boolean isDone() {
        return reads.isDone();
    }

    /** Runs when that is so: now, or later on its thread. */
    void whenDone(Runnable then) {
        reads.whenDone(then);
    }

    void limitTo(ConnectionShare share) {
        reads.limitTo(share);
    }
}
