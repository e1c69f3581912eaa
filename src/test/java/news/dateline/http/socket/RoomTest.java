package news.dateline.http.socket;

import io.netty.channel.embedded.EmbeddedChannel;
import news.dateline.errors.ApiError;
import news.dateline.ratelimit.Client;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertThrows;

/** That places are given back, each once. */
class RoomTest {

    private static final Client ONE = new Client(Client.Kind.ADDRESS, "192.0.2.1");
    private static final Client OTHER = new Client(Client.Kind.ADDRESS, "192.0.2.2");

    private final Room room = new Room(3, 2);
    private final EmbeddedChannel channel = new EmbeddedChannel();

    private void isFullFor(Client client) {
        assertThrows(ApiError.class, () -> room.take(client, new EmbeddedChannel()));
    }

    @Test
    void aPlaceIsFreeWhenItsConnectionIsClosed() {
        room.take(ONE, channel);
        room.take(ONE, new EmbeddedChannel());
        isFullFor(ONE);
        channel.close();
        room.take(ONE, new EmbeddedChannel());
        isFullFor(ONE);
    }

    @Test
    void aPlaceIsGivenBackOnce() {
        Runnable leave = room.take(ONE, channel);
        room.take(ONE, new EmbeddedChannel());
        leave.run();
        leave.run();
        channel.close();
        room.take(ONE, new EmbeddedChannel());
        isFullFor(ONE);
        room.take(OTHER, new EmbeddedChannel());
        isFullFor(OTHER);
    }
}
