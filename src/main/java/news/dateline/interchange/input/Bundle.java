package news.dateline.interchange.input;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A bundle that is read: a file or standard input, packed or not. */
public final class Bundle implements AutoCloseable {

    private static final int GZIP_MAGIC = 0x1f8b;
    private static final int BUFFER = 64 * 1024;

    private final Counting raw;
    private final InputStream text;
    private final long size;

    private Bundle(InputStream in, long size, String name) throws IOException {
        this.raw = new Counting(in);
        BufferedInputStream start = new BufferedInputStream(raw, BUFFER);
        start.mark(2);
        boolean packed = (start.read() << 8 | start.read()) == GZIP_MAGIC;
        start.reset();
        this.text = new NamedInput(packed ? new GzipMembers(start, BUFFER) : start, name);
        this.size = size;
    }

    /** A file, or standard input for {@code -}; messages call it by the name. */
    public static Bundle open(String path, String name) throws IOException {
        if (path.equals("-")) {
            return of(System.in);
        }
        Path file = Path.of(path);
        if (Files.isDirectory(file)) {
            throw new IOException(name + " is a directory");
        }
        long size = Files.isRegularFile(file) ? Files.size(file) : 0;
        InputStream in = Files.newInputStream(file);
        try {
            return new Bundle(in, size, name);
        } catch (IOException e) {
            in.close();
            throw NamedInput.fault(name, e);
        }
    }

    static Bundle of(InputStream in) throws IOException {
        return new Bundle(in, 0, "standard input");
    }

    public InputStream text() {
        return text;
    }

    /** How many of the file's bytes have been read. */
    long position() {
        return raw.count;
    }

    /** The file's bytes; 0 if nobody knows. */
    public long size() {
        return size;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private static final class Counting extends FilterInputStream {

        private volatile long count;

        Counting(InputStream in) {
            super(in);
        }

        /** Java's reader takes a packed part for the last if nothing is at hand when it ends. */
        @Override
        public int available() throws IOException {
            return Math.max(1, super.available());
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
