package news.dateline.interchange.load;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;

import news.dateline.interchange.input.Bundle;
import news.dateline.interchange.input.Line;
import news.dateline.interchange.input.LineBatch;
import news.dateline.interchange.input.Lines;
import news.dateline.interchange.read.BundleLine;
import org.jspecify.annotations.Nullable;

/** Reads and checks the next batch while the database is busy with the last. */
public final class ReadAhead implements AutoCloseable {

    /**
     * A batch that is read.
     *
     * @param isLoaded whether the graph has all of it already; then it is not read
     */
    record Ready(LineBatch batch, boolean isLoaded, List<BundleLine> read) {}

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Bundle bundle;
    private final Lines lines;
    private final int linesAtOnce;
    private final Predicate<String> isLoaded;
    private Future<@Nullable Ready> next;

    ReadAhead(Bundle bundle, int linesAtOnce, Predicate<String> isLoaded) {
        this.bundle = bundle;
        this.lines = new Lines(bundle.text());
        this.linesAtOnce = linesAtOnce;
        this.isLoaded = isLoaded;
        this.next = thread.submit(this::read);
    }

    /** The next batch, or null after the last. */
    @Nullable Ready next() throws IOException {
        try {
            Ready ready = next.get();
            next =
                    ready == null
                            ? CompletableFuture.completedFuture(null)
                            : thread.submit(this::read);
            return ready;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException unreadable) {
                throw unreadable;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private @Nullable Ready read() throws IOException {
        LineBatch batch = LineBatch.next(lines, linesAtOnce, bundle);
        if (batch == null) {
            return null;
        }
        if (isLoaded.test(batch.digest())) {
            return new Ready(batch, true, List.of());
        }
        return new Ready(
                batch,
                false,
                batch.lines().stream().filter(Line::isWritten).map(BundleLine::read).toList());
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
