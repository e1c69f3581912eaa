package news.dateline.limits;

import java.util.LinkedHashMap;
import java.util.Map;

import graphql.language.Document;

/** The limits for one request, and what the request was found to cost. */
public final class RequestLimits {

    private final Limits limits;
    private final Map<String, Object> variables;
    private long cost;

    public RequestLimits(Limits limits, Map<String, Object> variables) {
        this.limits = limits;
        this.variables = variables;
    }

    public void checkText(String document) {
        limits.checkText(document);
    }

    public void checkShape(Document document) {
        limits.checkShape(document);
    }

    public void checkCost(Document document, String operationName) {
        cost = limits.checkCost(document, operationName, variables);
    }

    /** For the answer's extensions. */
    public Map<Object, Object> told() {
        Map<Object, Object> told = new LinkedHashMap<>();
        told.put("requested", cost);
        told.put("limit", limits.costLimit());
        return Map.of("cost", told);
    }
}
