package news.dateline.errors;

import java.net.ConnectException;
import java.util.concurrent.TimeoutException;

import io.smallrye.mutiny.CompositeException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What clients are told of PostgreSQL's failures. */
class ErrorReportTest {

    @ParameterizedTest
    @CsvSource({
        "08006,UNAVAILABLE",
        "28P01,UNAVAILABLE",
        "53100,UNAVAILABLE",
        "53300,UNAVAILABLE",
        "57P01,UNAVAILABLE",
        "57P03,UNAVAILABLE",
        "40001,UNAVAILABLE",
        "25006,UNAVAILABLE",
        "25P03,UNAVAILABLE",
        "25P02,INTERNAL",
        "57014,TIMEOUT",
        "42P01,INTERNAL"
    })
    void codesOfPostgresHaveTheirMeaning(String state, ErrorCode code) {
        PgException failure = new PgException("secret", "ERROR", state, "secret");
        ApiError told = ErrorReport.known(new IllegalStateException(failure));
        assertEquals(code, told.code());
        assertEquals(-1, told.getMessage().indexOf("secret"));
    }

    @Test
    void noConnectionIsUnavailable() {
        assertEquals(ErrorCode.UNAVAILABLE, ErrorReport.known(new ConnectException()).code());
    }

    /** As where Hibernate closes a session whose connection is lost. */
    @Test
    void aConnectionThatIsClosedInATransactionIsUnavailable() {
        Throwable lost = new NoStackTraceThrowable("Connection is not active now");
        Throwable closing = new IllegalStateException("Live transaction detected");
        assertEquals(
                ErrorCode.UNAVAILABLE,
                ErrorReport.known(new CompositeException(lost, closing)).code());
    }

    /** As when the server is too busy to let a connection in. */
    @Test
    void noConnectionInTimeIsUnavailable() {
        assertEquals(ErrorCode.UNAVAILABLE, ErrorReport.known(new TimeoutException()).code());
    }
}
