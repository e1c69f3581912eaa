package news.dateline.desk.mutation;

import java.util.List;

import io.vertx.pgclient.PgException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class KnownFailureTest {

    private static List<UserErrorCode> codes(String state, String constraint) {
        Throwable failure =
                new IllegalStateException(
                        new PgException(
                                "",
                                "ERROR",
                                state,
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                constraint));
        return KnownFailure.errors(failure).stream().map(error -> error.code).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"working_copy_pkey", "working_copy_key_key", "api_key_name_key"})
    void whatTwoRequestsAddAtOnceIsAConflict(String constraint) {
        assertEquals(List.of(UserErrorCode.CONFLICT), codes("23505", constraint));
    }

    @Test
    void anyOtherRowThatIsThereAlreadyIsAFaultOfTheProgram() {
        assertEquals(List.of(), codes("23505", "mention_pkey"));
    }

    @Test
    void aValueThatTheDatabaseRefusesIsInvalid() {
        assertEquals(List.of(UserErrorCode.INVALID), codes("23514", "suggestion_check"));
        assertEquals(List.of(UserErrorCode.INVALID), codes("22003", null));
    }
}
