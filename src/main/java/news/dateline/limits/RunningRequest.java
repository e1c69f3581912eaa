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

    /** Whether it holds a place for heavy ones; null if it holds none. */
    private @Nullable Boolean place;

    private boolean hasRun;

    RunningRequest(RunningReads reads) {
        this.reads = reads;
    }

    /** So that what it reads ends with it. */
    public void into(GraphQLContext context) {
        context.put(RunningReads.class, reads);
    }

    void takePlace(boolean isHeavy) {
        place = isHeavy;
        hasRun = true;
    }

    /** Whether it was let in: a mutation may have written since. */
    public boolean hasRun() {
        return hasRun;
    }

    /** Null if it holds none. */
    @Nullable Boolean leavePlace() {
        Boolean left = place;
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
