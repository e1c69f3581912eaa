package news.dateline.http;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import graphql.GraphQLError;
import news.dateline.budget.Spending;
import news.dateline.errors.ApiError;
import news.dateline.errors.CodedError;
import news.dateline.errors.ErrorCode;
import news.dateline.operation.OperationResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AnswerTest {

    /** Clients and proxies send again what was answered 503. */
    @ParameterizedTest
    @CsvSource({"false, 503", "true, 200"})
    void nothingButUnavailableIs503UnlessAMutationMayHaveWritten(boolean wrote, int status) {
        GraphQLError error =
                CodedError.of(new ApiError(ErrorCode.UNAVAILABLE, "The database is away."));
        OperationResult result =
                new OperationResult(
                        List.of(error),
                        true,
                        true,
                        wrote,
                        Collections.singletonMap("rename", null),
                        Spending.unlimited(),
                        Map::of,
                        null);
        Answer answer = Answer.of(result, MediaType.JSON);
        assertEquals(status, answer.status());
        assertTrue(new String(answer.body()).contains("UNAVAILABLE"));
    }
}
