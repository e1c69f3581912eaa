package news.dateline.interchange;

import news.dateline.entity.Provenance;

/** Evidence in a source that is no article: all statements of a record rest on it alike. */
final class OriginEvidence implements Evidence {

    private static final String ALWAYS = "-infinity";

    private final int line;
    private final Rows rows;
    private final String record;
    private final String origin;
    private final Double confidence;
    private final Provenance provenance;

    OriginEvidence(
            int line,
            Rows rows,
            String record,
            String origin,
            Double confidence,
            Provenance provenance) {
        this.line = line;
        this.rows = rows;
        this.record = record;
        this.origin = origin;
        this.confidence = confidence;
        this.provenance = provenance;
    }

    @Override
    public void add(Fields statement, long statementId) {
        rows.add(
                line,
                Table.EVIDENCE,
                Keys.id("evidence", statementId, origin),
                statementId,
                null,
                origin,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                confidence,
                provenance,
                ALWAYS,
                record);
    }
}
