package news.dateline.loading;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import news.dateline.storage.Round;
import news.dateline.storage.RowReader;
import news.dateline.storage.Sql;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a list for all parents that one statement has. */
final class FoundRows {

    private final FieldRequest request;
    private final List<RowId> parents;
    private final boolean previewed;

    FoundRows(FieldRequest request, ListSource source, List<RowId> parents) {
        this.request = request;
        this.parents = parents;
        this.previewed = !source.elsewhere() && parents.get(0).isPreviewed();
    }

    /** A row of a list, the index of its parent, and its order keys if they are requested. */
    record Found(Object row, int parent, @Nullable String keys) {}

    CompletableFuture<List<Found>> read(
            Round round, Sql sql, RowReader<?> reader, boolean withKeys) {
        int width = reader.width();
        return round.read(
                sql,
                row -> {
                    Object entity = reader.read(row);
                    int parent = row.getInteger(width) - 1;
                    if (previewed) {
                        ((GraphRow) entity).preview = parents.get(parent).preview();
                    }
                    return new Found(entity, parent, withKeys ? row.getString(width + 1) : null);
                },
                request::segments);
    }
}
