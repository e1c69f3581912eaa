package news.dateline.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import jakarta.inject.Singleton;

import io.quarkus.runtime.LaunchMode;

/** The files in META-INF/resources, read once and cached. They are few and small. */
@Singleton
class SiteFiles {

    static final String FOLDER = "META-INF/resources";
    private static final Pattern PLAIN_PATH = Pattern.compile("(/[A-Za-z0-9_][A-Za-z0-9._-]*)+");

    private final SitePaths paths;
    private final Map<String, SiteFile> kept = new ConcurrentHashMap<>();

    SiteFiles(SitePaths paths) {
        this.paths = paths;
    }

    /** False only if there is certainly no such file. Does not block. */
    boolean mayExist(String path) {
        return paths.mayHave(path);
    }

    /** The file from the cache, if it was read before. */
    Optional<SiteFile> kept(String path) {
        return Optional.ofNullable(kept.get(path));
    }

    /** Reads the file if it exists. Blocks. */
    Optional<SiteFile> read(String path) {
        return FileType.of(path).flatMap(type -> bytes(path).map(body -> keep(path, type, body)));
    }

    Optional<byte[]> bytes(String path) {
        if (!mayExist(path) || !PLAIN_PATH.matcher(path).matches()) {
            return Optional.empty();
        }
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream file = loader.getResourceAsStream(FOLDER + path)) {
            return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean exists(String path) {
        return mayExist(path)
                && PLAIN_PATH.matcher(path).matches()
                && Thread.currentThread().getContextClassLoader().getResource(FOLDER + path)
                        != null;
    }

    /** Caches the file, except in development, where files change while the server runs. */
    SiteFile keep(String path, FileType type, byte[] body) {
        SiteFile file = SiteFile.of(type, body);
        if (LaunchMode.current() != LaunchMode.DEVELOPMENT) {
            kept.put(path, file);
        }
        return file;
    }
}
