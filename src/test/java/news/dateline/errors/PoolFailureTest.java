package news.dateline.errors;

import java.net.ConnectException;
import java.util.List;
import java.util.concurrent.TimeoutException;

import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.Future;
import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PoolFailureTest {

    @Test
    void onlyAWaitThatWasTooLongMeansThatAllConnectionsAreInUse() {
        assertTrue(ErrorReport.isOfThePool(Future.failedFuture("Timeout").cause()));
        for (Throwable other :
                List.of(
                        new ConnectException("refused"),
                        new ConnectTimeoutException("slow"),
                        new TimeoutException("slow"),
                        new VertxException("Connection was closed", true),
                        ClosedConnectionException.INSTANCE,
                        new PgException("starting up", "FATAL", "57P03", ""))) {
            assertFalse(ErrorReport.isOfThePool(other), other.toString());
        }
    }
}
