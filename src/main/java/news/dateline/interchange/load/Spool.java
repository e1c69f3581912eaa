package news.dateline.interchange.load;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import news.dateline.interchange.input.Line;
import news.dateline.interchange.input.LineBatch;
import org.jspecify.annotations.Nullable;

/** Lines that wait in a file, in order: memory stays the same however many there are. */
public final class Spool implements AutoCloseable {

    private final Path file;
    private final DataOutputStream out;
    private int count;

    Spool() throws IOException {
        file = Files.createTempFile("dateline-waiting", null);
        out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    /** One that has a text. */
    void add(Line line) throws IOException {
        byte[] text = Objects.requireNonNull(line.text()).getBytes(StandardCharsets.UTF_8);
        out.writeInt(line.number());
        out.writeInt(text.length);
        out.write(text);
        count++;
    }

    int count() {
        return count;
    }

    /** What was added, from the beginning; nothing can be added after. */
    Reader read() throws IOException {
        out.close();
        return new Reader(new DataInputStream(new BufferedInputStream(Files.newInputStream(file))));
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }

    /** Gives the lines, as many at once as make a batch. */
    record Reader(DataInputStream in) implements AutoCloseable {

        /** None after the last. */
        List<Line> next(int most) throws IOException {
            List<Line> lines = new ArrayList<>();
            int size = 0;
            while (lines.size() < most && size < LineBatch.MOST_BYTES) {
                Line line = nextLine();
                if (line == null) {
                    break;
                }
                lines.add(line);
                size += line.length();
            }
            return lines;
        }

        private @Nullable Line nextLine() throws IOException {
            int number;
            try {
                number = in.readInt();
            } catch (EOFException e) {
                return null;
            }
            byte[] text = in.readNBytes(in.readInt());
            return new Line(number, new String(text, StandardCharsets.UTF_8), null);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
