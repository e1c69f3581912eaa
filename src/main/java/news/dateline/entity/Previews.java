package news.dateline.entity;

import java.util.concurrent.CompletableFuture;

import news.dateline.loading.FieldRequest;
import news.dateline.loading.GraphRow;
import news.dateline.loading.RowType;

/** Finds objects of previews by their ids. The desk knows who may see them. */
public interface Previews {

    /** The row of this article's preview; null if there is none, or the caller may not see it. */
    <T extends GraphRow> CompletableFuture<T> load(
            FieldRequest request, RowType<T> type, long id, long article);
}
