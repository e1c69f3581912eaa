package news.dateline.http;

import java.util.List;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.smallrye.graphql.runtime.SmallRyeGraphQLAbstractHandler;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import news.dateline.errors.CodedError;
import news.dateline.errors.ErrorCode;

/**
 * Answers a request in JSON. SmallRye runs it; but what SmallRye refuses before anything runs, it
 * refuses without a code and without saying where, so that is said here.
 */
final class JsonRequests extends SmallRyeGraphQLAbstractHandler {

    private static final String JSON = "application/json";
    private static final String GRAPHQL_RESPONSE = "application/graphql-response+json";
    private static final int BAD_REQUEST = 400;

    JsonRequests(CurrentIdentityAssociation identity, CurrentVertxRequest current) {
        super(identity, current, false);
    }

    @Override
    protected void doHandle(RoutingContext request) {
        JsonObject body;
        try {
            body = inputToJsonObject(request.body().asString());
        } catch (JsonException | NullPointerException e) {
            refuse(request, badInput("The body is not a JSON object."));
            return;
        }
        CodedError wrong = whatIsWrong(body);
        if (wrong != null) {
            refuse(request, wrong);
            return;
        }
        getExecutionService()
                .executeAsync(
                        body, getMetaData(request), new Writer(request, body.getString("query")));
    }

    private static CodedError whatIsWrong(JsonObject body) {
        if (!isOrNull(body, "query", JsonValue.ValueType.STRING) || body.isNull("query")) {
            return badInput("query must be a text: the GraphQL document to run.");
        }
        if (body.getString("query").isBlank()) {
            return badInput("query is empty.");
        }
        if (body.containsKey("variables")
                && !isOrNull(body, "variables", JsonValue.ValueType.OBJECT)) {
            return badInput("variables must be an object.");
        }
        if (body.containsKey("operationName")
                && !isOrNull(body, "operationName", JsonValue.ValueType.STRING)) {
            return badInput("operationName must be a text.");
        }
        return null;
    }

    private static boolean isOrNull(JsonObject body, String field, JsonValue.ValueType type) {
        JsonValue value = body.get(field);
        return value != null
                && (value.getValueType() == type
                        || value.getValueType() == JsonValue.ValueType.NULL);
    }

    private static CodedError badInput(String message) {
        return new CodedError(message, null, null, ErrorCode.BAD_USER_INPUT);
    }

    private static void refuse(RoutingContext request, GraphQLError error) {
        ExecutionResult result = ExecutionResult.newExecutionResult().addError(error).build();
        send(request, new ExecutionResponse(result), BAD_REQUEST);
    }

    private static void send(RoutingContext request, ExecutionResponse answer, int status) {
        HttpServerResponse response = request.response();
        if (!response.ended() && !response.closed()) {
            String accepted = String.valueOf(request.request().getHeader("Accept"));
            String type = accepted.contains(GRAPHQL_RESPONSE) ? GRAPHQL_RESPONSE : JSON;
            response.setStatusCode(status)
                    .putHeader("Content-Type", type + "; charset=utf-8")
                    .end(answer.getExecutionResultAsString());
        }
    }

    private record Writer(RoutingContext request, String document)
            implements ExecutionResponseWriter {

        @Override
        public void write(ExecutionResponse answer) {
            List<GraphQLError> errors = answer.getExecutionResult().getErrors();
            if (errors.stream().allMatch(CodedError.class::isInstance)) {
                send(request, answer, 200);
            } else {
                refuse(request, SyntaxError.in(document));
            }
        }

        @Override
        public void fail(Throwable failure) {
            request.fail(failure);
        }
    }
}
