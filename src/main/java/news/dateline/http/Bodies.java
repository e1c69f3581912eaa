package news.dateline.http;

import java.util.List;
import java.util.concurrent.CompletionStage;

import graphql.GraphQLError;
import io.vertx.core.Vertx;
import news.dateline.json.LongAnswers;
import news.dateline.operation.OperationResult;

/** Writes the results of operations as JSON; long ones on threads of their own. */
public final class Bodies {

    private final LongAnswers longOnes;

    private Bodies(LongAnswers longOnes) {
        this.longOnes = longOnes;
    }

    public static Bodies on(Vertx vertx) {
        return new Bodies(LongAnswers.on(vertx));
    }

    /** A response in JSON. */
    public record Body(byte[] json, boolean hasData, List<? extends GraphQLError> errors) {}

    public CompletionStage<Body> of(OperationResult result) {
        return answer(result, MediaType.JSON)
                .thenApply(answer -> new Body(answer.body(), answer.hasData(), answer.errors()));
    }

    CompletionStage<Answer> answer(OperationResult result, MediaType type) {
        return longOnes.write(result.spending(), () -> Answer.of(result, type));
    }
}
