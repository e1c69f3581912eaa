package news.dateline.testing;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * A WebSocket whose client has little memory for what it has not read. It reads when it is told to.
 */
public final class SlowSocket implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 15_000;
    private static final int RECEIVE_BUFFER = 4_096;
    private static final int FINAL_TEXT = 0x81;
    private static final int FINAL_PING = 0x89;
    private static final int CLOSE = 8;
    private static final int MASKED = 0x80;
    private static final int TWO_BYTES = 126;
    private static final int EIGHT_BYTES = 127;

    public static final String UPGRADE =
            """
            GET /graphql HTTP/1.1\r
            Host: localhost\r
            Connection: Upgrade\r
            Upgrade: websocket\r
            Sec-WebSocket-Version: 13\r
            Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
            Sec-WebSocket-Protocol: graphql-transport-ws\r
            \r
            """;

    private final SocketChannel channel = SocketChannel.open();
    private final Socket socket = channel.socket();
    private final DataInputStream in;

    private SlowSocket() throws IOException {
        channel.setOption(StandardSocketOptions.SO_RCVBUF, RECEIVE_BUFFER);
        channel.connect(new InetSocketAddress("localhost", RestAssured.port));
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new DataInputStream(socket.getInputStream());
    }

    /** One on which operations may run. */
    public static SlowSocket ready() throws IOException {
        SlowSocket client = new SlowSocket();
        client.socket.getOutputStream().write(UPGRADE.getBytes(StandardCharsets.US_ASCII));
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) client.in.readByte());
        }
        assertTrue(head.toString().startsWith("HTTP/1.1 101 "), head::toString);
        client.send(new JsonObject().put("type", "connection_init"));
        assertEquals("connection_ack", client.next().getString("type"));
        return client;
    }

    public void subscribe(String id, String query) throws IOException {
        send(
                new JsonObject()
                        .put("id", id)
                        .put("type", "subscribe")
                        .put("payload", new JsonObject().put("query", query)));
    }

    private void send(JsonObject message) throws IOException {
        socket.getOutputStream()
                .write(frame(FINAL_TEXT, message.encode().getBytes(StandardCharsets.UTF_8)));
    }

    /** With a mask of zeros. */
    private static byte[] frame(int head, byte[] payload) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte(head);
        if (payload.length < TWO_BYTES) {
            out.writeByte(MASKED | payload.length);
        } else {
            out.writeByte(MASKED | TWO_BYTES);
            out.writeShort(payload.length);
        }
        out.writeInt(0);
        out.write(payload);
        return bytes.toByteArray();
    }

    /** The next text; null if the server closes. */
    public JsonObject next() throws IOException {
        int type = in.readUnsignedByte() & 0x0f;
        long length = in.readUnsignedByte();
        if (length == TWO_BYTES) {
            length = in.readUnsignedShort();
        } else if (length == EIGHT_BYTES) {
            length = in.readLong();
        }
        byte[] payload = in.readNBytes(Math.toIntExact(length));
        if (type == CLOSE) {
            return null;
        }
        return type == (FINAL_TEXT & 0x0f)
                ? new JsonObject(new String(payload, StandardCharsets.UTF_8))
                : next();
    }

    /** Waits until there is something to read. */
    public void awaitBytes() throws Exception {
        for (int i = 0; i < PATIENCE_MILLIS / 10 && in.available() == 0; i++) {
            Thread.sleep(10);
        }
    }

    /**
     * Sends pings.
     *
     * @return bytes that were sent when the server took none for a while
     */
    public long ping(long most) throws Exception {
        ByteBuffer pings = ByteBuffer.allocate(1 << 16);
        byte[] ping = frame(FINAL_PING, new byte[TWO_BYTES - 1]);
        while (pings.remaining() >= ping.length) {
            pings.put(ping);
        }
        pings.flip();
        channel.configureBlocking(false);
        long sent = 0;
        for (int idle = 0; idle < 200 && sent < most; idle++) {
            int now = channel.write(pings);
            sent += now;
            if (!pings.hasRemaining()) {
                pings.rewind();
            }
            if (now > 0) {
                idle = 0;
            } else {
                Thread.sleep(10);
            }
        }
        return sent;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
