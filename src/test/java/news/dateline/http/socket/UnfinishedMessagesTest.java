package news.dateline.http.socket;

import java.util.ArrayList;
import java.util.List;

import io.vertx.core.http.WebSocketFrame;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** What clients begin and do not finish is bounded for all of them together. */
class UnfinishedMessagesTest {

    private final UnfinishedMessages all = new UnfinishedMessages(10);
    private final List<String> messages = new ArrayList<>();

    private Input input() {
        return new Input(100, all, messages::add);
    }

    @Test
    void whoeverFindsNoRoomIsRefused() {
        Input first = input();
        Input second = input();
        first.take(WebSocketFrame.textFrame("123456", false));
        InvalidMessage full =
                assertThrows(
                        InvalidMessage.class,
                        () -> second.take(WebSocketFrame.textFrame("12345", false)));
        assertEquals(CloseCode.TRY_AGAIN_LATER, full.code());
        first.take(WebSocketFrame.continuationFrame(io.vertx.core.buffer.Buffer.buffer("7"), true));
        second.take(WebSocketFrame.textFrame("1234567890", false));
        second.release();
        first.take(WebSocketFrame.textFrame("1234567890", false));
        assertEquals(List.of("1234567"), messages);
    }
}
