package news.dateline.loading;

import news.dateline.loading.ListSource.IndexTable;

/**
 * A scope of an index table: a kind of value by which its rows can be found, such as the entities
 * that an article mentions. Each index table has an enum of its scopes, named as in the table.
 */
public interface IndexScope {

    String name();

    IndexTable table();
}
