package news.dateline.testing;

import java.io.IOException;
import java.io.UncheckedIOException;

import news.dateline.bench.generator.Archive;

/** Small archives by the bench's generator. */
public final class Archives {

    private Archives() {}

    public static String bundle(long seed, int articles) {
        StringBuilder bundle = new StringBuilder();
        try {
            new Archive(seed, articles, bundle).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle.toString();
    }

    public static String[] lines(long seed, int articles) {
        return bundle(seed, articles).split("\n");
    }
}
