package news.dateline.execution;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import graphql.ExecutionResult;
import graphql.GraphQLContext;

/**
 * Runs the execution of single events, each with a budget and a deadline of its own. The request's
 * context has it, if there is one.
 */
public interface EventRuns {

    /**
     * @param execution is given a context for what the event reads; it may be called again if the
     *     database cannot be reached
     */
    CompletableFuture<ExecutionResult> run(
            Function<GraphQLContext, CompletableFuture<ExecutionResult>> execution);

    /** Who has the subscription: where events of several clients wait, these take turns. */
    Object client();

    /**
     * Takes the cost of an event from what the client has left.
     *
     * @return gives it back, because the event is executed for somebody else
     * @throws news.dateline.errors.ApiError if too little is left
     */
    Runnable pay();
}
