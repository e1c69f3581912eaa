package news.dateline.interchange.input;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** Says of a file that cannot be read on which one it is, and whether it is damaged. */
public final class NamedInput extends FilterInputStream {

    private final String name;

    NamedInput(InputStream in, String name) {
        super(in);
        this.name = name;
    }

    static IOException fault(String name, IOException cause) {
        boolean isDamaged = cause instanceof EOFException || cause instanceof ZipException;
        if (isDamaged && cause.getMessage() == null) {
            return new IOException(name + " is damaged or cut short", cause);
        }
        String reason = cause.getMessage() == null ? "cannot be read" : cause.getMessage();
        return new IOException(
                name + (isDamaged ? " is damaged or cut short: " : ": ") + reason, cause);
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            throw fault(name, e);
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            return super.read(bytes, offset, length);
        } catch (IOException e) {
            throw fault(name, e);
        }
    }
}
