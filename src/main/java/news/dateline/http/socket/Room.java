package news.dateline.http.socket;

import java.util.HashMap;
import java.util.Map;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorCode;
import news.dateline.ratelimit.Client;

/** Places for WebSockets: so many on this server, and so many of a client. */
final class Room {

    private final int most;
    private final int mostOfClient;
    private final Map<Client, Integer> ofClients = new HashMap<>();
    private int count;

    Room(int most, int mostOfClient) {
        this.most = most;
        this.mostOfClient = mostOfClient;
    }

    /**
     * Takes a place. Not all upgrades that fail tell so; the place is free again when the channel
     * is closed.
     *
     * @return gives the place back before that; more often than once is no harm
     * @throws ApiError if there is none
     */
    Runnable take(Client client, Channel channel) {
        take(client);
        Taken taken = new Taken(client);
        ChannelFutureListener closed = any -> taken.leave();
        channel.closeFuture().addListener(closed);
        return () -> {
            channel.closeFuture().removeListener(closed);
            taken.leave();
        };
    }

    private synchronized void take(Client client) {
        int ofClient = ofClients.getOrDefault(client, 0);
        if (count >= most || ofClient >= mostOfClient) {
            throw new ApiError(
                    ErrorCode.TOO_MANY_SUBSCRIPTIONS,
                    "Too many WebSockets are open (dateline.subscriptions.web-sockets, dateline.subscriptions.web-sockets-per-address).");
        }
        count++;
        ofClients.put(client, ofClient + 1);
    }

    private final class Taken {

        private final Client client;
        private boolean isLeft;

        Taken(Client client) {
            this.client = client;
        }

        void leave() {
            synchronized (Room.this) {
                if (isLeft) {
                    return;
                }
                isLeft = true;
                count--;
                ofClients.computeIfPresent(
                        client, (any, before) -> before == 1 ? null : before - 1);
            }
        }
    }
}
