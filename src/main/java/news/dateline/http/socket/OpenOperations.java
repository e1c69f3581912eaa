package news.dateline.http.socket;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import io.netty.channel.Channel;
import news.dateline.connections.LastingAnswers;
import news.dateline.errors.ApiError;
import org.jspecify.annotations.Nullable;

/**
 * The operations that run on one WebSocket, by their ids. While there are none, it may be closed
 * when others need room.
 */
final class OpenOperations {

    private static final int NO_STREAM = -1;

    private final Map<String, SocketOperation> all = new HashMap<>();
    private final Channel channel;
    private Runnable rests = () -> {};

    OpenOperations(Channel channel) {
        this.channel = channel;
    }

    /**
     * For one that is added next.
     *
     * @throws ApiError if there is no room
     */
    void makeRoom(int most) {
        if (all.size() >= most) {
            throw SocketOperation.tooMany(most);
        }
        if (all.isEmpty()) {
            rests = LastingAnswers.begin(channel, NO_STREAM);
        }
    }

    void add(String id, SocketOperation operation) {
        all.put(id, operation);
    }

    void remove(String id) {
        if (all.remove(id) != null && all.isEmpty()) {
            rests.run();
        }
    }

    @Nullable SocketOperation get(String id) {
        return all.get(id);
    }

    void forEach(Consumer<SocketOperation> task) {
        List.copyOf(all.values()).forEach(task);
    }
}
