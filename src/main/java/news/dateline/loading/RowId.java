package news.dateline.loading;

import java.util.Objects;

import news.dateline.paging.Connection;
import news.dateline.paging.Edge;
import org.jspecify.annotations.Nullable;

/**
 * The id of a row, and in which view of the graph it is read.
 *
 * @param preview the article whose working copy is previewed; null for what readers see
 */
public record RowId(long id, @Nullable Long preview) {

    /** The root of lists without a parent. */
    public static final RowId NONE = new RowId(0, null);

    /** The row of the object that has the field. */
    public static RowId ofSource(FieldRequest request) {
        Object source = request.source();
        GraphRow row = (GraphRow) (source instanceof Edge edge ? edge.row() : source);
        return new RowId(row.rowId, row.preview);
    }

    /** The id of a row to which the object that has the field leads: read in the same view. */
    static RowId fromSource(FieldRequest request, long id) {
        return new RowId(id, preview(request.source()));
    }

    private static @Nullable Long preview(@Nullable Object source) {
        if (source instanceof GraphRow row) {
            return row.preview;
        }
        if (source instanceof Edge edge) {
            return preview(edge.row());
        }
        if (source instanceof Connection page && !page.edges().isEmpty()) {
            return preview(page.edges().get(0));
        }
        return null;
    }

    /**
     * Written out, because these are called for each row, and a native executable is slow at it.
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RowId row && row.id == id && Objects.equals(row.preview, preview);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    boolean isPreviewed() {
        return preview != null;
    }

    /** The same row as readers see it. */
    RowId forReaders() {
        return preview == null ? this : new RowId(id, null);
    }
}
