package news.dateline.connections;

import java.util.HashSet;
import java.util.Set;

import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorCode;

/**
 * The connections on which something without an end is sent. They are not closed when others need
 * room, so they leave a quarter of it to those.
 */
final class LastingConnections {

    private final Set<Connection> all = new HashSet<>();

    /**
     * @param room how many connections may be open
     * @throws ApiError if there are as many as there may be
     */
    synchronized void add(Connection connection, int room) {
        check(room);
        all.add(connection);
    }

    synchronized void check(int room) {
        int most = room - room / 4;
        if (all.size() >= most) {
            throw new ApiError(
                    ErrorCode.TOO_MANY_SUBSCRIPTIONS,
                    "%,d connections have subscriptions, which is the limit (three quarters of dateline.connections.max)."
                            .formatted(most));
        }
    }

    synchronized void remove(Connection connection) {
        all.remove(connection);
    }
}
