package news.dateline.operation;

import java.util.Locale;
import java.util.function.Predicate;

import graphql.ExecutionInput;
import graphql.GraphQLContext;
import graphql.ParseAndValidate;
import graphql.execution.ExecutionId;
import graphql.validation.rules.NoFragmentCycles;
import graphql.validation.rules.SubscriptionUniqueRootField;
import io.quarkus.security.identity.SecurityIdentity;
import news.dateline.execution.EventRuns;
import news.dateline.execution.Gate;
import news.dateline.execution.ResumeAfter;
import news.dateline.limits.Caller;
import news.dateline.limits.RequestLimits;
import news.dateline.limits.RunningRequest;
import news.dateline.observation.Observed;
import news.dateline.ratelimit.Allowance;
import news.dateline.schema.DocumentCheck;
import org.jspecify.annotations.Nullable;

/** One operation in the interceptor chain, with the state that the interceptors add. */
public final class Operation {

    private static final String COST = "cost";

    /**
     * The validation rules without {@code NoFragmentCycles}, which takes 0.2 s for 240 fragments on
     * the event loop, and without {@code SubscriptionUniqueRootField}, which fails on some
     * documents: the limits and {@code Unsupported} reject both before.
     */
    private static final Predicate<Class<?>> RULES =
            rule -> rule != NoFragmentCycles.class && rule != SubscriptionUniqueRootField.class;

    private OperationRequest request;
    private boolean asksForCost;
    private final Caller caller;
    private final Observed observed;
    private final DocumentCheck transport;

    // Set by the interceptors, each before one reads it.
    @SuppressWarnings("NullAway.Init")
    private String document;

    @SuppressWarnings("NullAway.Init")
    private RequestLimits limits;

    @SuppressWarnings("NullAway.Init")
    private RunningRequest running;

    @SuppressWarnings("NullAway.Init")
    private Gate gate;

    @SuppressWarnings("NullAway.Init")
    private EventRuns events;

    private @Nullable Allowance allowance;
    private @Nullable ResumeAfter resumeAfter;

    /**
     * @param transport the transport's requirements for the document
     */
    public Operation(
            OperationRequest request, Caller caller, Observed observed, DocumentCheck transport) {
        this.request = request;
        this.caller = caller;
        this.observed = observed;
        this.transport = transport;
    }

    OperationRequest request() {
        return request;
    }

    DocumentCheck transport() {
        return transport;
    }

    Caller caller() {
        return caller;
    }

    Observed observed() {
        return observed;
    }

    RequestLimits limits() {
        return limits;
    }

    RunningRequest running() {
        return running;
    }

    String document() {
        return document;
    }

    Gate gate() {
        return gate;
    }

    /** What the client may use; null before the operation has got so far. */
    public @Nullable Allowance allowance() {
        return allowance;
    }

    /** Has a subscription resumed, as the transport was asked to. */
    public Operation resumedAfter(String cursor) {
        resumeAfter = new ResumeAfter(cursor);
        return this;
    }

    /** From here on nothing is kept of the request that the document does not use. */
    void runs(String text) {
        this.document = text;
        this.asksForCost = Boolean.TRUE.equals(request.extensions().get(COST));
        this.request = request.with(text);
    }

    /** Whether its response is to say what it cost. */
    boolean asksForCost() {
        return asksForCost;
    }

    void isLimitedBy(RequestLimits own) {
        this.limits = own;
    }

    void isAllowed(Allowance own) {
        this.allowance = own;
    }

    void runsEvents(EventRuns own) {
        this.events = own;
    }

    void reads(RunningRequest own) {
        this.running = own;
    }

    /**
     * Sets the gate that the operation must pass once it is parsed, valid and within its limits.
     */
    void waitsFor(Gate own) {
        this.gate = own;
    }

    /** The input for graphql-java. */
    ExecutionInput input() {
        ExecutionInput input =
                ExecutionInput.newExecutionInput()
                        .query(document)
                        .operationName(request.operationName())
                        .variables(request.variables())
                        .executionId(ExecutionId.generate())
                        .locale(Locale.ENGLISH)
                        .build();
        GraphQLContext context = input.getGraphQLContext();
        context.put(DocumentCheck.class, limits);
        SecurityIdentity identity = caller.identity();
        if (identity != null) {
            context.put(SecurityIdentity.class, identity);
        }
        context.put(Gate.class, gate);
        context.put(EventRuns.class, events);
        if (allowance != null) {
            context.put(Allowance.class, allowance);
        }
        if (resumeAfter != null) {
            resumeAfter.into(context);
        }
        context.put(ParseAndValidate.INTERNAL_VALIDATION_PREDICATE_HINT, RULES);
        running.into(context);
        return input;
    }
}
