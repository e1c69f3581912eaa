package news.dateline.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

import io.vertx.sqlclient.Row;

/** Statements of one request of which none needs what another finds. */
public final class Round {

    private final Reading reading;
    private final RunningReads reads;
    private final List<Statement<?>> statements = new ArrayList<>();
    private final List<Statement<?>> byWriter = new ArrayList<>();

    public Round(Reading reading, RunningReads reads) {
        this.reading = reading;
        this.reads = reads;
    }

    /**
     * What {@code read} makes of each row, once the round is sent.
     *
     * @param path of the field that asks for it, or of the first that does
     */
    public <R> CompletableFuture<List<R>> read(
            Sql sql, Function<Row, R> read, Supplier<List<Object>> path) {
        CompletableFuture<List<R>> answer = new CompletableFuture<>();
        (sql.isByWriter() ? byWriter : statements).add(new Statement<>(sql, read, path, answer));
        return reads.orEnd(answer);
    }

    /** To one connection of each role, which runs them one after the other. */
    public void send() {
        send(statements);
        send(byWriter);
    }

    private void send(List<Statement<?>> some) {
        if (!some.isEmpty() && reads.reason() == null) {
            reading.send(reads, some);
        }
    }

    /** Each to a connection of its own, so that none waits for another. */
    public void sendApart() {
        statements.forEach(some -> send(List.of(some)));
        byWriter.forEach(some -> send(List.of(some)));
    }
}
