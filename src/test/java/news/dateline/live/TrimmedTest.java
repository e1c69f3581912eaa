package news.dateline.live;

import java.util.concurrent.TimeUnit;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.errors.ErrorCode;
import news.dateline.errors.ErrorReport;
import news.dateline.testing.Bundles;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.PlainDatabase;
import news.dateline.testing.Subscribed;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Changes that were removed before this server has read them, as after it was cut off for long. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class TrimmedTest {

    @Test
    void subscribersAreTold() throws Exception {
        Bundles.clear();
        Subscribed one = Subscribed.to("subscription { changes { cursor } }");
        PlainDatabase.of(OwnGraph.DATABASE)
                .run(
                        "update graph.change_feed set last_id = last_id + 10, trimmed_id = last_id + 10");
        assertEquals(
                ErrorCode.CURSOR_EXPIRED,
                ErrorReport.known(one.failure.get(20, TimeUnit.SECONDS)).code());
    }
}
