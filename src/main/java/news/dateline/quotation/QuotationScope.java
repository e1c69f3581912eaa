package news.dateline.quotation;

import news.dateline.loading.IndexScope;
import news.dateline.loading.ListSource.IndexTable;

/** The scopes of the index table of quotations, in the default order of lists. */
public enum QuotationScope implements IndexScope {
    SPEAKER,
    /** The entities that the words quoted name. */
    NAMED,
    /** A word: direct, indirect or mixed. */
    FORM;

    public static final IndexTable TABLE =
            new IndexTable("readable.quotation_scope", "quotation_id");

    @Override
    public IndexTable table() {
        return TABLE;
    }
}
