package news.dateline.entity;

import news.dateline.loading.Row;
import news.dateline.loading.RowType;

/** A bean in each room of a noun: tells the rest of the house that the noun exists. */
public interface Noun {

    RowType<? extends Row> rows();
}
