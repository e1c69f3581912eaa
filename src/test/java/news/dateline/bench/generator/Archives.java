package news.dateline.bench.generator;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Small archives for tests. */
final class Archives {

    private Archives() {}

    static String text(long seed, int articles) {
        StringBuilder text = new StringBuilder();
        try {
            new Archive(seed, articles, text).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static String[] lines(long seed, int articles) {
        return text(seed, articles).split("\n");
    }
}
