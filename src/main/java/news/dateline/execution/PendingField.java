package news.dateline.execution;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLSchema;
import news.dateline.loading.FieldRequest;
import news.dateline.loading.Loaders;

/** A field of an object whose value must be fetched. */
final class PendingField implements FieldRequest {

    private final Run run;
    private final ResultObject object;
    private final int slot;

    @SuppressWarnings("NullAway.Init") // by fetch
    private CompletableFuture<?> answer;

    PendingField(Run run, ResultObject object, int slot) {
        this.run = run;
        this.object = object;
        this.slot = slot;
    }

    /** Fetches the value, once. The value can be a future. */
    void fetch() {
        if (answer != null) {
            return;
        }
        try {
            Object value = plan().fetch().of(this);
            answer =
                    value instanceof CompletionStage<?> future
                            ? future.toCompletableFuture()
                            : CompletableFuture.completedFuture(value);
        } catch (RuntimeException e) {
            answer = CompletableFuture.failedFuture(e);
        }
    }

    /** The error of a completed fetch; null if it succeeded. */
    Throwable failure() {
        try {
            answer.join();
            throw new IllegalArgumentException("has not failed");
        } catch (CompletionException e) {
            return e.getCause() == null ? e : e.getCause();
        } catch (RuntimeException e) {
            return e;
        }
    }

    CompletableFuture<?> answer() {
        return answer;
    }

    /** Completes the field with an error without fetching it. */
    void fail(RuntimeException why) {
        run.failed(why, object, slot);
    }

    /** Puts the fetched value into its slot. */
    void put() {
        if (answer.isCompletedExceptionally()) {
            run.failed(failure(), object, slot);
        } else {
            run.putFetched(plan().value(), answer.join(), object, slot);
        }
    }

    private FieldPlan plan() {
        return object.plan().fields()[slot];
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // fields of the root do not ask for it
    public <T> T source() {
        return (T) object.source();
    }

    @Override
    public Map<String, Object> arguments() {
        return run.arguments().of(plan());
    }

    @Override
    public Loaders loaders() {
        return run.loaders();
    }

    @Override
    public boolean isDeferrable() {
        return !plan().hasFetchedChildren() && !(object.parent() instanceof ResultRoot);
    }

    @Override
    public ResultPath path() {
        return object.path(slot);
    }

    @Override
    public SourceLocation location() {
        return plan().location();
    }

    @Override
    public boolean selects(String field) {
        return run.plan().names().has(field);
    }

    @Override
    public Set<String> fieldsOf(String type) {
        return run.plan().names().of(type);
    }

    @Override
    public GraphQLSchema schema() {
        return run.plan().schema();
    }

    @Override
    public DataFetchingEnvironment environment() {
        return RootEnvironment.of(run.operation(), plan(), this);
    }
}
