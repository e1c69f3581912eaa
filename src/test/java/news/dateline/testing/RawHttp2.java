package news.dateline.testing;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A connection by HTTP/2 on which a test sends whatever frames it likes. */
public final class RawHttp2 implements AutoCloseable {

    public static final int DATA = 0x0;
    public static final int HEADERS = 0x1;
    public static final int PRIORITY = 0x2;
    public static final int RST_STREAM = 0x3;
    public static final int SETTINGS = 0x4;
    public static final int PING = 0x6;
    public static final int GOAWAY = 0x7;
    public static final int WINDOW_UPDATE = 0x8;
    public static final int CONTINUATION = 0x9;

    public static final int END_STREAM = 0x1;
    public static final int ACK = 0x1;
    public static final int END_HEADERS = 0x4;

    public static final int ENHANCE_YOUR_CALM = 0xb;

    private static final int HEAD = 9;
    private static final int PATIENCE_MILLIS = 15_000;
    private static final int LONG_TEXT = 127;

    private final Socket socket;
    private final DataInputStream in;

    /** One frame that the server has sent. */
    public record Frame(int type, int flags, int stream, byte[] payload) {

        public boolean endsStream() {
            return (type == DATA || type == HEADERS) && (flags & END_STREAM) != 0;
        }

        /** Of GOAWAY. */
        public int lastStream() {
            return ByteBuffer.wrap(payload).getInt();
        }

        /** Of GOAWAY. */
        public int error() {
            return ByteBuffer.wrap(payload).getInt(Integer.BYTES);
        }
    }

    private RawHttp2(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new DataInputStream(socket.getInputStream());
    }

    /** With settings as given: numbers and values by turns. */
    public static RawHttp2 to(int port, int... settings) throws IOException {
        return to(new Socket(), port, settings);
    }

    /** By a socket that may have settings of its own, and is not connected yet. */
    public static RawHttp2 to(Socket socket, int port, int... settings) throws IOException {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        ByteBuffer payload = ByteBuffer.allocate(settings.length / 2 * 6);
        for (int i = 0; i < settings.length; i += 2) {
            payload.putShort((short) settings[i]).putInt(settings[i + 1]);
        }
        RawHttp2 connection = new RawHttp2(socket);
        connection.send("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return connection.send(frame(SETTINGS, 0, 0, payload.array()));
    }

    public static byte[] frame(int type, int flags, int stream, byte... payload) {
        return ByteBuffer.allocate(HEAD + payload.length)
                .put((byte) (payload.length >> 16))
                .putShort((short) payload.length)
                .put((byte) type)
                .put((byte) flags)
                .putInt(stream)
                .put(payload)
                .array();
    }

    /** The beginning of a request, in one frame. */
    public static byte[] request(int stream, int flags, String method, String path) {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        block.writeBytes(field(":method", method));
        block.writeBytes(field(":scheme", "http"));
        block.writeBytes(field(":path", path));
        block.writeBytes(field(":authority", "localhost"));
        block.writeBytes(field("content-type", "application/json"));
        return frame(HEADERS, flags, stream, block.toByteArray());
    }

    public static byte[] get(int stream, String path) {
        return request(stream, END_HEADERS | END_STREAM, "GET", path);
    }

    /** The beginning of a POST, whose body is to come. */
    public static byte[] post(int stream) {
        return request(stream, END_HEADERS, "POST", "/graphql");
    }

    /** A header field as HPACK writes it without an index. */
    public static byte[] field(String name, String value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(0);
        text(bytes, name);
        text(bytes, value);
        return bytes.toByteArray();
    }

    private static void text(ByteArrayOutputStream bytes, String text) {
        int length = text.length();
        bytes.write(Math.min(length, LONG_TEXT));
        if (length >= LONG_TEXT) {
            int rest = length - LONG_TEXT;
            while (rest >= 128) {
                bytes.write(rest % 128 + 128);
                rest /= 128;
            }
            bytes.write(rest);
        }
        bytes.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    public RawHttp2 send(byte[] frames) throws IOException {
        socket.getOutputStream().write(frames);
        return this;
    }

    /** The next frame that the server sends; null if it has closed the connection. */
    public Frame next() throws IOException {
        try {
            int first = in.readInt();
            int flags = in.readUnsignedByte();
            int stream = in.readInt();
            byte[] payload = new byte[first >>> 8];
            in.readFully(payload);
            return new Frame(first & 0xff, flags, stream, payload);
        } catch (EOFException | SocketException e) {
            return null;
        }
    }

    /** The next frame of this type. */
    public Frame nextOf(int type) throws IOException {
        for (Frame next = next(); next != null; next = next()) {
            if (next.type() == type) {
                return next;
            }
        }
        throw new IOException("closed before a frame of type " + type + " came");
    }

    /** All frames up to the end of this stream. */
    public List<Frame> untilEndOf(int stream) throws IOException {
        List<Frame> frames = new ArrayList<>();
        while (true) {
            Frame next = next();
            if (next == null) {
                throw new IOException("closed before stream " + stream + " ended: " + frames);
            }
            frames.add(next);
            if (next.stream() == stream && next.endsStream()) {
                return frames;
            }
        }
    }

    /** All frames until the server closes the connection. */
    public List<Frame> untilClosed() throws IOException {
        List<Frame> frames = new ArrayList<>();
        for (Frame next = next(); next != null; next = next()) {
            frames.add(next);
        }
        return frames;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
