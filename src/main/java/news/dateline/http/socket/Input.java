package news.dateline.http.socket;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocketFrame;
import org.jspecify.annotations.Nullable;

/**
 * Puts the messages of a client together. Vert.x' own would repair wrong UTF-8, which a proxy may
 * have read differently.
 */
final class Input {

    private final int most;
    private final Consumer<String> messages;
    private final UnfinishedMessages unfinished;
    private @Nullable Buffer begun;
    private int counted;

    /**
     * @param most bytes of a message
     */
    Input(int most, UnfinishedMessages unfinished, Consumer<String> messages) {
        this.most = most;
        this.unfinished = unfinished;
        this.messages = messages;
    }

    void take(WebSocketFrame frame) {
        if (frame.isBinary()) {
            throw new InvalidMessage("Messages must be text.");
        }
        if (!frame.isText() && !frame.isContinuation()) {
            return;
        }
        Buffer before = begun == null || frame.isText() ? Buffer.buffer() : begun;
        Buffer more = frame.binaryData();
        if (before.length() + more.length() > most) {
            throw new InvalidMessage(
                    CloseCode.TOO_LARGE, "A message has at most %,d bytes.".formatted(most));
        }
        Buffer all = before.appendBuffer(more);
        if (frame.isFinal()) {
            release();
            messages.accept(text(all));
        } else {
            unfinished.grow(all.length() - counted);
            counted = all.length();
            begun = all;
        }
    }

    /** Forgets what has been sent of a message. */
    void release() {
        unfinished.release(counted);
        counted = 0;
        begun = null;
    }

    private static String text(Buffer bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.getBytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new InvalidMessage(CloseCode.INVALID_TEXT, "A message is not valid UTF-8.");
        }
    }

    /** For frames that Vert.x cannot read. */
    static CloseCode code(Throwable failure) {
        boolean isTooLarge =
                failure instanceof CorruptedWebSocketFrameException corrupted
                        && corrupted.closeStatus().code() == CloseCode.TOO_LARGE.number();
        return isTooLarge ? CloseCode.TOO_LARGE : CloseCode.PROTOCOL_ERROR;
    }
}
