package news.dateline.interchange;

/** Where a line has the evidence of its statements. */
interface Evidence {

    /** Adds the evidence of the statement that stands in this object. */
    void add(Fields statement, long statementId);
}
