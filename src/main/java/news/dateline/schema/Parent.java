package news.dateline.schema;

import news.dateline.loading.FieldRequest;
import news.dateline.loading.GraphRow;
import news.dateline.paging.Edge;

/** Of which row a field is asked. */
final class Parent {

    private Parent() {}

    static long of(FieldRequest request) {
        Object source = request.source();
        return ((GraphRow) (source instanceof Edge edge ? edge.row() : source)).rowId;
    }
}
