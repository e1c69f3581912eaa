package news.dateline.bench.compare;

import java.io.IOException;
import java.net.URI;

/** A running server of GraphQL. */
interface Contender extends AutoCloseable {

    /** As tables name it. */
    String name();

    /** Which of a question's files it is asked with. */
    String dialect();

    LoadedArchive archive();

    URI endpoint();

    /** Of all its processes. */
    double cpuSeconds();

    /** How many bytes it has allocated so far; below zero if it does not tell. */
    default long allocated() throws IOException {
        return -1;
    }

    @Override
    void close() throws IOException;
}
