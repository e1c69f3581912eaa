package news.dateline.schema;

import graphql.schema.DataFetchingEnvironment;
import news.dateline.loading.Row;
import news.dateline.paging.Edge;

/** Of which row a field is asked. */
final class Parent {

    private Parent() {}

    static long of(DataFetchingEnvironment env) {
        Object source = env.getSource();
        return ((Row) (source instanceof Edge edge ? edge.row() : source)).rowId;
    }
}
