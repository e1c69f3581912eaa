package news.dateline.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.execution.DataFetcherResult;
import graphql.execution.ExecutionContext;
import news.dateline.errors.ErrorReport;
import news.dateline.loading.Loaders;
import org.jspecify.annotations.Nullable;

/**
 * Executes one operation by its plan, in rounds. In each round, pending fields are fetched together
 * and their values are put into the result, which can lead to more pending fields. Plain fields are
 * filled as soon as their object exists.
 */
final class Run {

    private final Plan plan;
    private final ExecutionContext operation;
    private final Supplier<Loaders> fresh;
    private final ResultRoot whole = new ResultRoot();
    private final List<GraphQLError> errors = new ArrayList<>();
    private final FieldArguments arguments;
    private final RepeatedElements repeats = new RepeatedElements();
    private final SerialFields later = new SerialFields();
    private List<PendingField> open = new ArrayList<>();
    private Loaders loaders;
    private final CompletableFuture<ExecutionResult> result = new CompletableFuture<>();
    private final ResponseSize size;

    /**
     * @param fresh creates loaders with an empty cache
     */
    Run(Plan plan, ExecutionContext operation, Supplier<Loaders> fresh) {
        this.plan = plan;
        this.operation = operation;
        this.arguments = new FieldArguments(plan, operation.getCoercedVariables());
        this.fresh = fresh;
        this.loaders = fresh.get();
        this.size = new ResponseSize(loaders.spending());
    }

    CompletableFuture<ExecutionResult> start() {
        ResultObject root = root();
        goOn(() -> fill(root));
        return result;
    }

    /** Executes root fields, with all that they select, one after the other. */
    CompletableFuture<ExecutionResult> startSerially() {
        ResultObject root = root();
        goOn(
                () -> {
                    fill(root);
                    later.take(open);
                });
        return result;
    }

    /** Executes the selection of a subscription for one event, the value of its root field. */
    CompletableFuture<ExecutionResult> startWith(Object event) {
        ResultObject root = root();
        goOn(() -> putFetched(plan.root().fields()[0].value(), event, root, 0));
        return result;
    }

    /** The pending root field in this slot. */
    PendingField pending(int slot) {
        return new PendingField(this, root(), slot);
    }

    private ResultObject root() {
        ResultObject root = new ResultObject(plan.root(), whole, 0, operation.getRoot());
        whole.slots()[0] = root;
        return root;
    }

    /** Runs a step and completes the result if it throws, since nothing else would. */
    private void goOn(Runnable step) {
        RuntimeException exceeded = loaders.exceeded();
        if (exceeded != null) {
            result.completeExceptionally(exceeded);
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
        while (!open.isEmpty() || hasNextOfLater()) {
            open.forEach(PendingField::fetch);
            CompletableFuture<?> answered = answered();
            if (!answered.isDone()) {
                answered.whenComplete((any, failure) -> goOn(this::putAnswers));
                return;
            }
            putAnswers();
        }
        size.expect(repeats.size());
        repeats.put(errors, this::add);
        result.complete(new ExecutionResultImpl(whole.data(), errors));
    }

    /** Goes on to the next root field of a mutation; new loaders, since it may change rows. */
    private boolean hasNextOfLater() {
        PendingField next = later.next(loaders.ended());
        if (next == null) {
            return false;
        }
        loaders = fresh.get();
        return open.add(next);
    }

    /** Completes when all fields that wait for no pending read have a value or an error. */
    private CompletableFuture<?> answered() {
        CompletableFuture<Void> dispatched = loaders.dispatch();
        return dispatched.isDone() ? late() : dispatched.thenCompose(any -> late());
    }

    private CompletableFuture<Void> late() {
        return loaders.haveMoreToRead()
                ? CompletableFuture.completedFuture(null)
                : CompletableFuture.allOf(
                                open.stream()
                                        .map(PendingField::answer)
                                        .filter(answer -> !answer.isDone())
                                        .toArray(CompletableFuture[]::new))
                        .exceptionally(any -> null);
    }

    private void putAnswers() {
        List<PendingField> asked = open;
        open = new ArrayList<>();
        for (PendingField field : asked) {
            if (field.answer().isDone()) {
                field.put();
            } else {
                open.add(field);
            }
        }
    }

    ResponseSize size() {
        return size;
    }

    void fill(ResultObject object) {
        size.add(object.plan().bytes(), () -> object.parent().path(object.at()).toList());
        FieldPlan[] fields = object.plan().fields();
        for (int slot = 0; slot < fields.length; slot++) {
            FieldPlan field = fields[slot];
            Function<Object, ?> plain = field.plain();
            if (plain == null) {
                open.add(new PendingField(this, object, slot));
            } else {
                fillPlain(plain, field.value(), object, slot);
            }
        }
    }

    private void fillPlain(Function<Object, ?> plain, ValuePlan as, ResultObject object, int slot) {
        Object value;
        try {
            value = plain.apply(object.source());
        } catch (RuntimeException e) {
            failed(e, object, slot);
            return;
        }
        put(as, value, object, slot);
    }

    void putFetched(ValuePlan value, @Nullable Object fetched, ResultObject to, int slot) {
        if (fetched instanceof DataFetcherResult<?> with) {
            with.getErrors().forEach(error -> add(MethodErrors.coded(error, to, slot)));
            if (with.getData() == null && with.hasErrors()) {
                to.propagateNull(slot);
            } else {
                put(value, with.getData(), to, slot);
            }
        } else {
            put(value, fetched, to, slot);
        }
    }

    void put(ValuePlan plan, @Nullable Object value, ResultNode to, int slot) {
        if (value == null) {
            missing(to, slot);
        } else {
            plan.put(this, value, to, slot);
        }
    }

    /** Sets a slot to null, or its parent if the slot is non-null. */
    void missing(ResultNode to, int slot) {
        if (!to.mayBeNull(slot)) {
            failed(ErrorReport.noValue(to.path(slot), to.location(slot)), to, slot);
        }
    }

    void failed(Throwable failure, ResultObject object, int slot) {
        FieldPlan field = object.plan().fields()[slot];
        failed(ErrorReport.of(failure, object.path(slot), field.location()), object, slot);
    }

    void failed(GraphQLError error, ResultNode at, int slot) {
        add(error);
        at.propagateNull(slot);
    }

    private void add(GraphQLError error) {
        errors.add(error);
        size.add(error);
    }

    FieldArguments arguments() {
        return arguments;
    }

    ExecutionContext operation() {
        return operation;
    }

    RepeatedElements repeats() {
        return repeats;
    }

    Loaders loaders() {
        return loaders;
    }

    Plan plan() {
        return plan;
    }
}
