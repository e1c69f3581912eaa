package news.dateline.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between a client and a server, and can cut what goes through. */
public final class Proxy implements AutoCloseable {

    private final ServerSocket door;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile int bytesLeft = Integer.MAX_VALUE;

    private Proxy(int port, int target) throws IOException {
        this.door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        this.target = target;
        start(this::accept);
    }

    /** In front of a server of this machine. */
    public static Proxy before(int target) {
        return on(0, target);
    }

    public static Proxy on(int port, int target) {
        try {
            return new Proxy(port, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return door.getLocalPort();
    }

    /** Cuts each connection that the server has sent so many more bytes by. */
    public void cutAfter(int bytes) {
        bytesLeft = bytes;
    }

    /** Lets everything through again. */
    public void mend() {
        bytesLeft = Integer.MAX_VALUE;
    }

    /** Cuts all that is open. */
    public void cut() {
        List.copyOf(open).forEach(Proxy::close);
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Socket server = connect(client);
                if (server != null) {
                    start(() -> copy(client, server, false));
                    start(() -> copy(server, client, true));
                }
            } catch (IOException e) {
                return;
            }
        }
    }

    private Socket connect(Socket client) {
        try {
            Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
            open.add(client);
            open.add(server);
            return server;
        } catch (IOException e) {
            close(client);
            return null;
        }
    }

    private void copy(Socket from, Socket to, boolean counted) {
        byte[] buffer = new byte[1024];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (counted && bytesLeft != Integer.MAX_VALUE) {
                    bytesLeft -= read;
                    if (bytesLeft < 0) {
                        break;
                    }
                }
                out.write(buffer, 0, read);
                out.flush();
            }
        } catch (IOException e) {
            // The other side is gone; so is this then.
        } finally {
            close(from);
            close(to);
            open.remove(from);
            open.remove(to);
        }
    }

    private static void start(Runnable run) {
        Thread thread = new Thread(run, "proxy");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cut();
    }
}
