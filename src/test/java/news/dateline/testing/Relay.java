package news.dateline.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A way to a server that can be cut, as a network can. Class loaders come and go between profile
 * and test; whether it is cut stands in a system property.
 */
public final class Relay {

    private static final String CUT = "dateline.test.relay.cut";
    private static final int GLANCE_MILLIS = 20;

    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    private Relay() {}

    /** The port that leads to this one. */
    public static int to(String host, int port) {
        try {
            ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            Relay relay = new Relay();
            start(() -> relay.accept(door, host, port));
            start(relay::watch);
            return door.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing passes while this runs, and what was under way is cut off. */
    public static void cutDuring(Runnable requests) throws InterruptedException {
        System.setProperty(CUT, "true");
        try {
            Thread.sleep(10 * GLANCE_MILLIS);
            requests.run();
        } finally {
            System.clearProperty(CUT);
        }
    }

    private static boolean isCut() {
        return System.getProperty(CUT) != null;
    }

    private void watch() {
        while (true) {
            if (isCut()) {
                open.forEach(Relay::close);
                open.clear();
            }
            try {
                Thread.sleep(GLANCE_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void accept(ServerSocket door, String host, int port) {
        while (true) {
            try {
                Socket near = door.accept();
                if (isCut()) {
                    near.close();
                    continue;
                }
                Socket far = new Socket(host, port);
                open.add(near);
                open.add(far);
                start(() -> copy(near, far));
                start(() -> copy(far, near));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void copy(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // Cut: both ends are closed.
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "relay");
        thread.setDaemon(true);
        thread.start();
    }
}
