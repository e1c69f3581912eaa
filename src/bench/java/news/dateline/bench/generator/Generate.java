package news.dateline.bench.generator;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The command that writes an archive into a file. */
public final class Generate {

    private Generate() {}

    public static void main(String[] arguments) throws IOException {
        Options options;
        try {
            options = Options.of(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println(Options.USAGE);
            System.exit(2);
            return;
        }
        try (Writer out =
                new BufferedWriter(
                        new OutputStreamWriter(stream(options.out()), StandardCharsets.UTF_8),
                        1 << 16)) {
            new Archive(options.seed(), options.articles(), out).write();
        }
    }

    private static OutputStream stream(String file) throws IOException {
        if (file.equals(Options.STANDARD_OUTPUT)) {
            return new BufferedOutputStream(System.out, 1 << 16);
        }
        OutputStream out = Files.newOutputStream(Path.of(file));
        return file.endsWith(".gz") ? new FastGzip(out) : new BufferedOutputStream(out, 1 << 16);
    }
}
