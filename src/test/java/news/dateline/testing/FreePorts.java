package news.dateline.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ports for servers that are started a moment later, each given out once.
 *
 * <p>Not from those that systems give out themselves (from 32,768 on Linux): any connection could
 * take such a port before the server does. And from a block of this process alone, since other
 * tests can run at the same time: whoever listens on the first port of a block has it.
 */
public final class FreePorts {

    private static final int FIRST = 20_000;
    private static final int END = 32_000;
    private static final int SIZE = 250;

    private static final ServerSocket BLOCK = claim();
    private static final AtomicInteger GIVEN = new AtomicInteger();

    private FreePorts() {}

    public static int next() {
        for (int tries = 1; tries < SIZE; tries++) {
            int offset = 1 + GIVEN.getAndIncrement() % (SIZE - 1);
            int port = BLOCK.getLocalPort() + offset;
            if (isFree(port)) {
                return port;
            }
        }
        throw new IllegalStateException("No port of the block is free.");
    }

    private static ServerSocket claim() {
        for (int first = FIRST; first < END; first += SIZE) {
            try {
                return new ServerSocket(first, 1, InetAddress.getLoopbackAddress());
            } catch (IOException e) {
                // Another process has it.
            }
        }
        throw new IllegalStateException("No block of ports is free.");
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
