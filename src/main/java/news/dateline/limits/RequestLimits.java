package news.dateline.limits;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.language.SourceLocation;
import news.dateline.budget.Spending;
import news.dateline.limits.cost.Cost;
import news.dateline.schema.DocumentCheck;
import org.jspecify.annotations.Nullable;

/** What is demanded of one request's document, and what the request was found to cost. */
public final class RequestLimits implements DocumentCheck {

    private final Limits limits;
    private final DocumentCheck transport;
    private final Map<String, Object> variables;
    private long cost;
    private @Nullable Document document;
    private @Nullable OperationDefinition operation;

    /**
     * @param transport what the way it was sent demands of its document
     */
    public RequestLimits(Limits limits, DocumentCheck transport, Map<String, Object> variables) {
        this.limits = limits;
        this.transport = transport;
        this.variables = variables;
    }

    @Override
    public void text(String text) {
        transport.text(text);
        limits.checkText(text);
    }

    @Override
    public void shape(Document parsed) {
        limits.checkShape(parsed);
    }

    @Override
    public void check(Document parsed, @Nullable String operationName) {
        transport.check(parsed, operationName);
    }

    @Override
    public void cost(Document valid, @Nullable String operationName) {
        transport.cost(valid, operationName);
        OperationDefinition found = Limits.operation(valid, operationName);
        if (found == null) {
            return;
        }
        this.document = valid;
        this.operation = found;
        cost = limits.checkCost(valid, found, variables);
    }

    @Override
    public boolean tellsNames() {
        return limits.tellsNames();
    }

    /** What the operation costs; 0 as long as that is not known. */
    public long cost() {
        return cost;
    }

    /** The valid document that was found to hold the operation; null if none was. */
    public @Nullable Document document() {
        return document;
    }

    /** The operation that runs; null if none does. */
    public @Nullable OperationDefinition operation() {
        return operation;
    }

    public boolean isMutation() {
        return operation != null && operation.getOperation() == Operation.MUTATION;
    }

    /** Where the field of this path stands in the document; none if that is not known. */
    public List<SourceLocation> place(@Nullable List<Object> path) {
        return path == null || document == null || operation == null
                ? List.of()
                : FieldPlace.of(document, operation, path);
    }

    /** For the answer's extensions, when its data are written. */
    public Map<String, Object> extensions(Spending spending) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("requested", cost);
        told.put("limit", limits.costLimit());
        told.put("heavy", limits.isHeavy(cost));
        if (cost > 0 && document != null && operation != null) {
            told.put("largest", largest(limits.detailedCost(document, operation, variables)));
        }
        told.put("rows", used("read", spending.rows(), spending.budget().rows()));
        told.put("bytes", used("written", spending.answerBytes(), spending.budget().bytes()));
        told.put(
                "databaseTime",
                used("ms", spending.databaseMillis(), spending.budget().databaseMillis()));
        return Map.of("cost", told);
    }

    private static Map<String, Object> largest(Cost detailed) {
        Map<String, Object> largest = new LinkedHashMap<>();
        largest.put("path", detailed.largest().stream().map(Field::getResultKey).toList());
        largest.put("cost", detailed.ofLargest());
        return largest;
    }

    private static Map<String, Object> used(String what, long used, long limit) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put(what, used);
        told.put("limit", limit);
        return told;
    }
}
