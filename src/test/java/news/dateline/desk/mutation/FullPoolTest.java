package news.dateline.desk.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jakarta.inject.Inject;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import news.dateline.testing.Desk;
import news.dateline.testing.OwnGraph;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** All connections of the writers' pool are in use for longer than anybody waits for one. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class FullPoolTest {

    @Inject
    @ReactiveDataSource("writers")
    Pool writers;

    @ConfigProperty(name = "quarkus.datasource.writers.reactive.max-size")
    int size;

    private final List<SqlConnection> taken = new ArrayList<>();

    @BeforeEach
    void takeAllConnections() {
        for (int i = 0; i < size; i++) {
            taken.add(join(writers.getConnection()));
        }
    }

    @AfterEach
    void giveThemBack() {
        taken.forEach(connection -> join(connection.close()));
    }

    private static <T> T join(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mutation { createArticle(input: {headline: \"H\", language: \"en\"}) { userErrors { code } } }",
                "mutation { revokeKey(input: {name: \"cms\"}) { userErrors { code } } }",
                "{ deskArticles { totalCount } }"
            })
    void whoGetsNoConnectionIsToldSo(String document) {
        JsonPath response = Desk.ADMIN.send(document, Map.of());
        assertEquals(
                List.of("UNAVAILABLE"),
                response.getList("errors.extensions.code"),
                response::prettify);
    }
}
