package news.dateline.connections;

import io.netty.channel.Channel;
import news.dateline.errors.ApiError;

/**
 * Answers without an end: where others need room, they are not among those that wait longest for
 * their clients. The connections that have them are bounded in number.
 */
public final class LastingAnswers {

    private static final Runnable NOTHING = () -> {};

    private LastingAnswers() {}

    /**
     * For one that is to have such an answer later.
     *
     * @throws ApiError if too many connections have one
     */
    public static void checkRoom(Channel channel) {
        Connection connection = channel.attr(Connection.KEY).get();
        if (connection != null) {
            connection.all().checkLasting();
        }
    }

    /**
     * An answer begins. Runs on the event loop of its connection, as what it returns.
     *
     * @param stream of HTTP/2; any other number for HTTP/1
     * @return undoes it, once
     * @throws ApiError if too many connections have such an answer
     */
    public static Runnable begin(Channel channel, int stream) {
        Connection connection = channel.attr(Connection.KEY).get();
        if (connection == null) {
            return NOTHING;
        }
        Runnable ofConnection = connection.lasts();
        Connection.Http2 http2 = connection.http2();
        Runnable ofStream = http2 == null ? NOTHING : http2.lasts(stream);
        return () -> {
            ofConnection.run();
            ofStream.run();
        };
    }
}
