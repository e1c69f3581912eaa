package news.dateline.limits;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Events wait for their places by client. */
class EventPlacesTest {

    private final Vertx vertx = Vertx.vertx();
    private final Context thread = vertx.getOrCreateContext();
    private final List<String> entered = new ArrayList<>();

    @AfterEach
    void end() {
        vertx.close();
    }

    @Test
    void clientsTakeTurns() {
        LimitsConfig onePlace =
                (LimitsConfig)
                        Proxy.newProxyInstance(
                                LimitsConfig.class.getClassLoader(),
                                new Class<?>[] {LimitsConfig.class},
                                (proxy, method, arguments) -> 4);
        EventPlaces places = new EventPlaces(onePlace, null);
        for (String client : List.of("a", "a", "a", "b")) {
            places.enter(client, thread).thenRun(() -> entered.add(client));
        }
        assertEquals(List.of("a"), entered);
        places.leave();
        Awaitility.await().until(() -> entered.size() == 2);
        places.leave();
        Awaitility.await().until(() -> entered.size() == 3);
        assertEquals(List.of("a", "a", "b"), entered);
    }
}
