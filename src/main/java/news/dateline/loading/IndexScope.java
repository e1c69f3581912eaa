package news.dateline.loading;

import news.dateline.loading.ListSource.IndexTable;

/**
 * One of the scopes of an index table: what its rows stand under, such as the entities that an
 * article mentions. Each index table has an enum of them, named as in the table.
 */
public interface IndexScope {

    String name();

    IndexTable table();
}
