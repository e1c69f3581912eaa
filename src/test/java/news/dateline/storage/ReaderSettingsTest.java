package news.dateline.storage;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import news.dateline.testing.SampleGraph;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * RowBoundTest plans with the settings that are configured; here they arrive where readers read.
 */
@QuarkusTest
@TestProfile(SampleGraph.class)
class ReaderSettingsTest {

    @Inject Reading reading;

    @Test
    void connectionsOfReadersHaveThem() throws Throwable {
        Sql sql =
                new Sql()
                        .add(
                                "select cast(count(*) as text) from pg_settings where (name, setting) = ('plan_cache_mode', 'force_generic_plan') or setting = 'off' and name in ('enable_sort',"
                                        + " 'enable_incremental_sort', 'enable_seqscan', 'enable_bitmapscan', 'enable_hashjoin',"
                                        + " 'enable_mergejoin', 'jit')");
        List<String> rows =
                VertxContextSupport.subscribeAndAwait(
                        () -> Uni.createFrom().completionStage(() -> read(sql)));
        assertEquals("8", rows.get(0));
    }

    private CompletableFuture<List<String>> read(Sql sql) {
        Round round = new Round(reading, new RunningReads());
        CompletableFuture<List<String>> rows = round.read(sql, row -> row.getString(0), List::of);
        round.send();
        return rows;
    }
}
