package news.dateline.execution;

import java.util.concurrent.CompletableFuture;

/**
 * A gate that a valid operation must pass before it runs. The request's context has it, if there is
 * one.
 */
@FunctionalInterface
public interface Gate {

    /** Completes when the operation may run; fails if it may not. */
    CompletableFuture<Void> pass();
}
