package news.dateline.observation;

import java.util.List;

import graphql.GraphQLError;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import io.vertx.ext.web.RoutingContext;
import news.dateline.errors.ErrorCode;
import news.dateline.limits.RequestLimits;
import news.dateline.limits.RunningRequest;
import org.jspecify.annotations.Nullable;

/** What metrics and logs record of one request, from its arrival on. */
public final class Observed {

    private static final String KEY = Observed.class.getName();
    private static final String NOT_RUN = "none";
    private static final String WITHOUT_NAME = "anonymous";

    private final long begun = System.nanoTime();
    private @Nullable String text;
    private @Nullable RequestLimits limits;
    private @Nullable RunningRequest running;
    private long nanos;
    private Outcome outcome = Outcome.LEFT;
    private @Nullable ErrorCode code;
    private int status;
    private int bytes;

    /** Starts recording; the first step of every request. */
    public static void begin(RoutingContext context) {
        of(context);
        context.next();
    }

    public static Observed of(RoutingContext context) {
        Observed known = context.get(KEY);
        if (known != null) {
            return known;
        }
        Observed fresh = new Observed();
        context.put(KEY, fresh);
        return fresh;
    }

    /** Records that the request was read and is now executed. */
    public void runs(String text, RequestLimits limits, RunningRequest running) {
        this.text = text;
        this.limits = limits;
        this.running = running;
    }

    public Observed answered(
            int status, boolean hasData, List<? extends GraphQLError> errors, int bytes) {
        this.status = status;
        this.bytes = bytes;
        return ended(Outcome.of(hasData, errors), Outcome.code(errors));
    }

    public Observed left() {
        return ended(Outcome.LEFT, null);
    }

    /** Records that the request failed by an error in the server. */
    public Observed failed() {
        return ended(Outcome.FAILED, ErrorCode.INTERNAL);
    }

    private Observed ended(Outcome how, @Nullable ErrorCode why) {
        nanos = System.nanoTime() - begun;
        outcome = how;
        code = why;
        return this;
    }

    boolean hasRun() {
        return operationRun() != null;
    }

    private @Nullable OperationDefinition operationRun() {
        return limits == null ? null : limits.operation();
    }

    /** The name of the operation in a valid document. */
    String operation() {
        OperationDefinition run = operationRun();
        if (run == null) {
            return NOT_RUN;
        }
        return run.getName() == null ? WITHOUT_NAME : run.getName();
    }

    /** The text of the document, valid or not; null if there was none. */
    @Nullable String text() {
        return text;
    }

    /** The document that was executed, or null. */
    @Nullable Document document() {
        return limits == null ? null : limits.document();
    }

    /** The operation's name in the document; null if it has none. */
    @Nullable String operationName() {
        OperationDefinition run = operationRun();
        return run == null ? null : run.getName();
    }

    long cost() {
        return limits == null ? 0 : limits.cost();
    }

    int statements() {
        return running == null ? 0 : running.statementCount();
    }

    long rows() {
        return running == null ? 0 : running.spending().rows();
    }

    long databaseMillis() {
        return running == null ? 0 : running.spending().databaseMillis();
    }

    long nanos() {
        return nanos;
    }

    Outcome outcome() {
        return outcome;
    }

    /** The code of the first error, or null. */
    @Nullable ErrorCode code() {
        return code;
    }

    int status() {
        return status;
    }

    int bytes() {
        return bytes;
    }
}
