package news.dateline.execution;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.execution.CoercedVariables;
import graphql.execution.DataFetcherResult;
import graphql.schema.GraphQLSchema;
import news.dateline.errors.ErrorReport;
import news.dateline.loading.Loaders;

/**
 * Answers one request by its plan, in rounds: what must be fetched is asked for, read together, put
 * into the answer, and so on with what stands in there. Plain fields are filled as soon as their
 * object is there.
 */
final class Run {

    private final Plan plan;
    private final CoercedVariables variables;
    private final Loaders loaders;
    private final Whole whole = new Whole();
    private final List<GraphQLError> errors = new ArrayList<>();
    private final Map<FieldPlan, Map<String, Object>> arguments = new IdentityHashMap<>();
    private final Repeats repeats = new Repeats();
    private List<Call> open = new ArrayList<>();
    private final CompletableFuture<ExecutionResult> result = new CompletableFuture<>();

    /** The answer's length in JSON, at least; texts count by their characters. */
    private long bytes;

    /** The length at which the request's budget is asked next. */
    private long nextLook;

    Run(Plan plan, CoercedVariables variables, Loaders loaders) {
        this.plan = plan;
        this.variables = variables;
        this.loaders = loaders;
        this.nextLook = loaders.spending().firstLook();
    }

    CompletableFuture<ExecutionResult> start(Object source) {
        Filled root = new Filled(plan.root(), whole, 0, source);
        whole.slots()[0] = root;
        goOn(() -> fill(root));
        return result;
    }

    /** Whatever fails here, nobody else would answer. */
    private void goOn(Runnable step) {
        if (loaders.exceeded() != null) {
            result.completeExceptionally(loaders.exceeded());
            return;
        }
        try {
            step.run();
            nextRound();
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
        }
    }

    private void nextRound() {
        while (!open.isEmpty()) {
            open.forEach(Call::fetch);
            CompletableFuture<?> answered = answered();
            if (!answered.isDone()) {
                answered.whenComplete((any, failure) -> goOn(this::putAnswers));
                return;
            }
            putAnswers();
        }
        loaders.spending().expect(bytes * (1 + repeats.size()));
        repeats.put(errors, this::add);
        result.complete(new ExecutionResultImpl(whole.data(), errors));
    }

    /** Done when all are that wait for nothing that is still to be read, well or not. */
    private CompletableFuture<?> answered() {
        CompletableFuture<Void> dispatched = loaders.dispatch();
        return dispatched.isDone() ? late() : dispatched.thenCompose(any -> late());
    }

    private CompletableFuture<Void> late() {
        return loaders.haveMoreToRead()
                ? CompletableFuture.completedFuture(null)
                : CompletableFuture.allOf(
                                open.stream()
                                        .map(Call::answer)
                                        .filter(answer -> !answer.isDone())
                                        .toArray(CompletableFuture[]::new))
                        .exceptionally(any -> null);
    }

    private void putAnswers() {
        List<Call> calls = open;
        open = new ArrayList<>();
        for (Call call : calls) {
            if (call.answer().isDone()) {
                call.put();
            } else {
                open.add(call);
            }
        }
    }

    /** By so many bytes at least. Asked for every value, so the budget is asked elsewhere. */
    void grows(int more) {
        bytes += more;
    }

    void fill(Filled object) {
        bytes += object.plan().bytes();
        if (bytes > nextLook) {
            nextLook =
                    loaders.spending()
                            .answer(bytes, () -> object.parent().path(object.at()).toList());
        }
        FieldPlan[] fields = object.plan().fields();
        for (int slot = 0; slot < fields.length; slot++) {
            FieldPlan field = fields[slot];
            if (field.plain() == null) {
                open.add(new Call(this, object, slot));
            } else {
                fillPlain(field, object, slot);
            }
        }
    }

    private void fillPlain(FieldPlan field, Filled object, int slot) {
        Object value;
        try {
            value = field.plain().apply(object.source());
        } catch (RuntimeException e) {
            failed(e, object, slot);
            return;
        }
        put(field.value(), value, object, slot);
    }

    void putFetched(ValuePlan value, Object fetched, Filled to, int slot) {
        if (fetched instanceof DataFetcherResult<?> with) {
            with.getErrors().forEach(this::add);
            put(value, with.getData(), to, slot);
        } else {
            put(value, fetched, to, slot);
        }
    }

    void put(ValuePlan plan, Object value, Place to, int slot) {
        if (value == null) {
            missing(to, slot);
        } else {
            plan.put(this, value, to, slot);
        }
    }

    /** Null is what it is, where it may be. */
    void missing(Place to, int slot) {
        if (!to.mayBeNull(slot)) {
            failed(ErrorReport.noValue(to.path(slot), to.location(slot)), to, slot);
        }
    }

    void failed(Throwable failure, Filled object, int slot) {
        FieldPlan field = object.plan().fields()[slot];
        failed(ErrorReport.of(failure, object.path(slot), field.location()), object, slot);
    }

    void failed(GraphQLError error, Place at, int slot) {
        add(error);
        at.leaveOut(slot);
    }

    /**
     * One argument can be wrong in every row of a list, so errors count towards the budget, too.
     */
    private void add(GraphQLError error) {
        errors.add(error);
        bytes += ErrorLength.of(error);
        if (bytes > nextLook) {
            nextLook = loaders.spending().answer(bytes, () -> path(error));
        }
    }

    private static List<Object> path(GraphQLError error) {
        return error.getPath() == null ? List.of() : error.getPath();
    }

    static Throwable failure(CompletableFuture<?> failed) {
        try {
            failed.join();
            throw new IllegalArgumentException("has not failed");
        } catch (CompletionException e) {
            return e.getCause() == null ? e : e.getCause();
        } catch (RuntimeException e) {
            return e;
        }
    }

    Map<String, Object> arguments(FieldPlan field) {
        return field.arguments() != null
                ? field.arguments()
                : arguments.computeIfAbsent(
                        field,
                        any ->
                                plan.arguments(
                                        field.definition(),
                                        field.field().getSingleField(),
                                        variables));
    }

    Repeats repeats() {
        return repeats;
    }

    Loaders loaders() {
        return loaders;
    }

    FieldNames names() {
        return plan.names();
    }

    GraphQLSchema schema() {
        return plan.schema();
    }
}
