package news.dateline.execution;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLSchema;
import news.dateline.loading.Asked;
import news.dateline.loading.Loaders;

/** A field of an object that must be fetched. */
final class Call implements Asked {

    private final Run run;
    private final Filled object;
    private final int slot;
    private CompletableFuture<?> answer;

    Call(Run run, Filled object, int slot) {
        this.run = run;
        this.object = object;
        this.slot = slot;
    }

    /** Asks for the value, once; a future where it is not there at once. */
    void fetch() {
        if (answer != null) {
            return;
        }
        try {
            Object value = plan().fetch().of(this);
            answer =
                    value instanceof CompletableFuture<?> future
                            ? future
                            : CompletableFuture.completedFuture(value);
        } catch (RuntimeException e) {
            answer = CompletableFuture.failedFuture(e);
        }
    }

    CompletableFuture<?> answer() {
        return answer;
    }

    /** Puts the value, which is there, into its slot. */
    void put() {
        if (answer.isCompletedExceptionally()) {
            run.failed(Run.failure(answer), object, slot);
        } else {
            run.putFetched(plan().value(), answer.join(), object, slot);
        }
    }

    private FieldPlan plan() {
        return object.plan().fields()[slot];
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T source() {
        return (T) object.source();
    }

    @Override
    public Map<String, Object> arguments() {
        return run.arguments(plan());
    }

    @Override
    public Loaders loaders() {
        return run.loaders();
    }

    @Override
    public boolean canWait() {
        return !plan().leadsOn() && !(object.parent() instanceof Whole);
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
    public boolean mentions(String field) {
        return run.names().has(field);
    }

    @Override
    public Set<String> fieldsOf(String type) {
        return run.names().of(type);
    }

    @Override
    public GraphQLSchema schema() {
        return run.schema();
    }
}
