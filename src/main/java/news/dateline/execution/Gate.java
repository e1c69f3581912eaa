package news.dateline.execution;

import java.util.concurrent.CompletableFuture;

/** What a valid operation passes before it is run; in the request's context, if there is one. */
@FunctionalInterface
public interface Gate {

    /** Done when the operation may run; failed if it may not. */
    CompletableFuture<Void> pass();
}
