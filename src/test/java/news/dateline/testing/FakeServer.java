package news.dateline.testing;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Takes the port of a PostgreSQL, asks whoever connects for the password, and keeps all it gets.
 */
public final class FakeServer implements AutoCloseable {

    /** What it answers to a start: the codes of messages "Authentication", one after the other. */
    public enum Asks {
        CLEARTEXT(3),
        MD5(5),
        NOTHING(0),
        CLEARTEXT_DURING_SCRAM(10, 3),
        NOTHING_AFTER_SCRAM_BEGAN(10, 0);

        private final int[] codes;

        Asks(int... codes) {
            this.codes = codes;
        }
    }

    private static final int MOST_TRIES = 2_000;

    private final ServerSocket socket;
    private final Asks asks;
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();
    private final AtomicInteger connections = new AtomicInteger();

    public FakeServer(int port, Asks asks) throws IOException {
        this.socket = new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1"));
        this.asks = asks;
        Thread thread = new Thread(this::accept, "fake-server");
        thread.setDaemon(true);
        thread.start();
    }

    /** On a port that others may still be giving up. */
    public static FakeServer whenFree(int port, Asks asks) throws Exception {
        for (int i = 0; true; i++) {
            try {
                return new FakeServer(port, asks);
            } catch (BindException e) {
                if (i == MOST_TRIES) {
                    throw e;
                }
                TimeUnit.MILLISECONDS.sleep(1);
            }
        }
    }

    public int port() {
        return socket.getLocalPort();
    }

    public int connections() {
        return connections.get();
    }

    /** All bytes that came in, whatever they mean. */
    public synchronized String received() {
        return received.toString(StandardCharsets.ISO_8859_1);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread talk = new Thread(() -> talk(client), "fake-server-talk");
                talk.setDaemon(true);
                talk.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client;
                DataInputStream in = new DataInputStream(client.getInputStream());
                DataOutputStream out = new DataOutputStream(client.getOutputStream())) {
            keep(in.readNBytes(in.readInt() - Integer.BYTES));
            connections.incrementAndGet();
            for (int code : asks.codes) {
                out.write(question(code));
                out.flush();
                if (code != 0) {
                    keep(new byte[] {in.readByte()});
                    keep(in.readNBytes(in.readInt() - Integer.BYTES));
                }
            }
            out.write(new byte[] {'Z', 0, 0, 0, 5, 'I'});
            out.flush();
            while (true) {
                keep(new byte[] {in.readByte()});
            }
        } catch (IOException e) {
            // The client has left.
        }
    }

    private static byte[] question(int code) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream message = new DataOutputStream(bytes);
        byte[] more =
                switch (code) {
                    case 5 -> new byte[] {1, 2, 3, 4};
                    case 10 -> "SCRAM-SHA-256\0\0".getBytes(StandardCharsets.US_ASCII);
                    default -> new byte[0];
                };
        message.writeByte('R');
        message.writeInt(2 * Integer.BYTES + more.length);
        message.writeInt(code);
        message.write(more);
        return bytes.toByteArray();
    }

    private synchronized void keep(byte[] bytes) {
        received.writeBytes(bytes);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
