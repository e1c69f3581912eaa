package news.dateline.fuzz;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import jakarta.inject.Inject;

import graphql.schema.GraphQLSchema;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.testing.Gql;
import news.dateline.testing.SampleGraph;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Whatever is sent, the answer is GraphQL's and soon there, tells nothing of the inside, and leaves
 * nothing behind. {@code -Ddateline.fuzz.documents=100000} sends more, {@code -Ddateline.fuzz.seed}
 * others.
 */
@QuarkusTest
@TestProfile(SampleGraph.class)
class FuzzTest {

    private static final Logger LOG = Logger.getLogger(FuzzTest.class);

    private static final int DOCUMENTS = Integer.getInteger("dateline.fuzz.documents", 2_000);
    private static final long SEED = Long.getLong("dateline.fuzz.seed", 20141114);

    /** From so many on the caches are full in the middle, and what grows still is a leak. */
    private static final int LONG_RUN = 50_000;

    private static final long MEGABYTE = 1 << 20;
    private static final long NOISE = 16 * MEGABYTE;

    @Inject GraphQLSchema schema;

    @TestHTTPResource("graphql")
    URI endpoint;

    @Test
    void everythingIsAnswered() {
        Attacker attacker = new Attacker(schema, ids());
        Siege siege = new Siege(client(), endpoint.toString(), attacker);
        long half = DOCUMENTS / 2;
        siege.lay(SEED, SEED + half);
        long middle = heap();
        siege.lay(SEED + half, SEED + DOCUMENTS);
        long end = heap();
        LOG.infof(
                "%s; heap %d MB in the middle, %d MB at the end",
                siege.report(), middle / MEGABYTE, end / MEGABYTE);
        assertEquals(List.of(), siege.complaints());
        assertTrue(DOCUMENTS < LONG_RUN || end < middle + NOISE, "memory grows");
    }

    /** A connection for each at a time: what one attack blocks is then told apart from others. */
    private static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    private static List<String> ids() {
        return Gql.ask(
                        "{ articles(first: 20) { nodes { id people { nodes { id } } events { nodes { id } }"
                                + " places { nodes { id } } } } }")
                .getList(
                        "data.articles.nodes.collect { [it.id, it.people.nodes.id,"
                                + " it.events.nodes.id, it.places.nodes.id] }.flatten()");
    }

    /** What is reachable. */
    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
