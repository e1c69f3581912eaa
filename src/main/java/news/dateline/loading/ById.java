package news.dateline.loading;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.storage.Round;
import news.dateline.storage.RowReader;
import news.dateline.storage.RowReaders;
import news.dateline.storage.RowReaders.Wanted;
import news.dateline.storage.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows by id or by a unique column. One statement reads all rows that a round requests of one
 * type, or of types that share a view.
 */
@ApplicationScoped
public class ById {

    private final RowReaders readers;

    ById(RowReaders readers) {
        this.readers = readers;
    }

    /** Rows that are looked up by this column, or by id if it is null. */
    private record Batch(Object rows, @Nullable String column, boolean previewed) {}

    /** In place of a column: ids that clients give. */
    private static final String GIVEN = "given id";

    private record Key<T>(RowType<T> type, RowId row) {}

    /**
     * A row.
     *
     * @param given the id that it was found by, if that is not its own
     */
    private record Found<T extends GraphRow>(@Nullable T entity, @Nullable Long given) {

        Key<?> key(Map<Class<?>, RowType<?>> types) {
            T row = Objects.requireNonNull(entity);
            return new Key<>(
                    Objects.requireNonNull(types.get(row.getClass())),
                    given == null ? new RowId(row.rowId, row.preview) : new RowId(given, null));
        }
    }

    /**
     * The row with this id; null if there is none or it is not visible. An object of a preview
     * leads to rows as they will be when the working copy is published.
     */
    public <T extends GraphRow> CompletableFuture<T> load(
            FieldRequest request, RowType<T> type, long id) {
        return load(request, type, RowId.fromSource(request, id));
    }

    /**
     * The working copy of this article, or else what the graph has of it and readers do not see
     * yet, as they will see it; null if there is neither. Whatever it leads to is part of the
     * preview, too. Only a field that requires a role may call this.
     */
    public <T extends GraphRow> CompletableFuture<T> preview(
            FieldRequest request, RowType<T> type, long article) {
        return load(request, type, new RowId(article, article));
    }

    /** A row with this id as the preview of the article has it. The same holds for who may call. */
    public <T extends GraphRow> CompletableFuture<T> preview(
            FieldRequest request, RowType<T> type, long id, long article) {
        return load(request, type, new RowId(id, article));
    }

    /** The row with an id that a client gives: it may be that of a merged entity. */
    public <T extends GraphRow> CompletableFuture<T> loadGiven(
            FieldRequest request, RowType<T> type, long id) {
        return load(request, type, new RowId(id, null), type.mergeable());
    }

    private <T extends GraphRow> CompletableFuture<T> load(
            FieldRequest request, RowType<T> type, RowId row) {
        return load(request, type, row, false);
    }

    private <T extends GraphRow> CompletableFuture<T> load(
            FieldRequest request, RowType<T> type, RowId row, boolean given) {
        return request.loaders()
                .<Key<?>, T>load(
                        new Batch(
                                type.shared() == null ? type : type.shared().view(),
                                given ? GIVEN : null,
                                row.isPreviewed()),
                        new Key<>(type, row),
                        request.isDeferrable(),
                        (round, keys) -> read(request, round, keys, given));
    }

    /** Reads the rows of these keys. Each row has the type that its key names. */
    @SuppressWarnings("unchecked")
    private <T extends GraphRow> CompletableFuture<Map<Key<?>, T>> read(
            FieldRequest request, Round round, List<Key<?>> keys, boolean given) {
        Map<Class<?>, RowType<?>> types = new LinkedHashMap<>();
        keys.forEach(key -> types.put(key.type().entity(), key.type()));
        RowType<?> first = keys.get(0).type();
        boolean alone = types.size() == 1;
        RowReader<?> reader =
                alone ? readers.of(first.wanted(request)) : together(request, types.values());
        String view = alone ? first.view() : first.sharedView().view();
        List<RowId> ids = keys.stream().<RowId>map(Key::row).toList();
        boolean previewed = ids.get(0).isPreviewed();
        Sql sql =
                previewed
                        ? LookUpSql.previewed(reader.columns(), view, ids)
                        : LookUpSql.byId(first, given, reader.columns(), view, ids);
        return round.read(
                        sql,
                        row -> {
                            T entity = (T) reader.read(row);
                            if (previewed && entity != null) {
                                entity.preview = row.getLong(reader.width());
                            }
                            return new Found<>(entity, given ? row.getLong(reader.width()) : null);
                        },
                        request::segments)
                .thenApply(
                        rows -> {
                            Map<Key<?>, T> byKey = new HashMap<>();
                            rows.stream()
                                    .filter(row -> row.entity() != null)
                                    .forEach(row -> byKey.put(row.key(types), row.entity()));
                            return byKey;
                        });
    }

    private RowReader<?> together(FieldRequest request, Collection<RowType<?>> types) {
        String column = "";
        Map<String, Wanted<?>> byValue = new HashMap<>();
        for (RowType<?> type : types) {
            column = type.sharedView().column();
            byValue.put(type.sharedView().value(), type.wanted(request));
        }
        return readers.of(column, byValue);
    }

    /**
     * The row with this value in a unique text column; null if there is none or it is not visible.
     */
    public <T extends GraphRow> CompletableFuture<T> loadBy(
            FieldRequest request, RowType<T> type, String column, String value) {
        return request.loaders()
                .<String, T>load(
                        new Batch(type, column, false),
                        value,
                        request.isDeferrable(),
                        (round, values) ->
                                readBy(
                                        request,
                                        round,
                                        type,
                                        readers.of(type.wanted(request)),
                                        column,
                                        values));
    }

    private <T extends GraphRow> CompletableFuture<Map<String, T>> readBy(
            FieldRequest request,
            Round round,
            RowType<T> type,
            RowReader<T> reader,
            String column,
            List<String> values) {
        Sql sql = LookUpSql.byValue(type, reader.columns(), column, values);
        return round.read(
                        sql,
                        row -> Map.entry(row.getString(reader.width()), reader.read(row)),
                        request::segments)
                .thenApply(
                        rows -> {
                            Map<String, T> byValue = new HashMap<>();
                            rows.forEach(row -> byValue.put(row.getKey(), row.getValue()));
                            return byValue;
                        });
    }
}
