package news.dateline.interchange.export;

import java.io.BufferedWriter;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.zip.GZIPOutputStream;

import io.quarkus.runtime.QuarkusApplication;
import org.jspecify.annotations.Nullable;

/**
 * Writes the graph as a bundle; {@code -} is standard output, a name that ends in .gz is packed.
 */
public class ExportCommand implements QuarkusApplication {

    private static final int DONE = 0;
    private static final int CUT_OFF = 3;

    private final Export export;

    ExportCommand(Export export) {
        this.export = export;
    }

    /** Why this file cannot be written; null if nothing is known to prevent it. */
    public static @Nullable String problem(Path file) {
        if (Files.isDirectory(file)) {
            return file + " is a directory.";
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return file + " does not exist.";
        }
        return Files.isDirectory(folder) ? null : folder + " does not exist.";
    }

    /** The exit status: 0 if all was written, 3 if it was cut off. */
    @Override
    public int run(String... arguments) {
        String file = arguments[0];
        try {
            int lines = file.equals("-") ? write(System.out) : toFile(Path.of(file));
            System.err.println(lines + " lines written.");
            return DONE;
        } catch (IOException e) {
            System.err.println("export: cannot write " + file + ": " + e.getMessage());
        } catch (SQLException e) {
            System.err.println("export: database error: " + e.getMessage());
        }
        return CUT_OFF;
    }

    private int toFile(Path file) throws IOException, SQLException {
        boolean packed = file.toString().endsWith(".gz");
        // A device, a pipe or a link is written to; it must not be replaced by a file.
        if (Files.isSymbolicLink(file) || Files.exists(file) && !Files.isRegularFile(file)) {
            return toFile(file, packed);
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            int lines = toFile(part, packed);
            // Nobody finds half a file under the name.
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return lines;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private int toFile(Path file, boolean packed) throws IOException, SQLException {
        try (OutputStream raw = new FileOutputStream(file.toFile());
                OutputStream out = packed ? new GZIPOutputStream(raw, 1 << 16) : raw) {
            return write(out);
        }
    }

    private int write(OutputStream out) throws IOException, SQLException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        int lines = export.write(writer);
        writer.flush();
        return lines;
    }
}
