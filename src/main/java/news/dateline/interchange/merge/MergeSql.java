package news.dateline.interchange.merge;

import java.util.List;
import java.util.stream.Stream;

import news.dateline.interchange.format.Sql;
import news.dateline.interchange.format.Table;

/** The statements that check and merge what is staged of a plan. */
public final class MergeSql {

    /** One writer at a time: statements of two batches may rest on each other's. */
    public static final String LOCK = "lock table graph.writing in exclusive mode";

    /** Reads line, field and reason of what only the database can tell is wrong. */
    public static final String CHECK = Sql.file("check.sql");

    /** Tables that merging fills for itself, beside those that are staged. */
    public static final List<String> SCRATCH =
            List.of(
                    "arrived",
                    "repointed",
                    "moved",
                    "left_behind",
                    "changed_entity",
                    "noted_entity",
                    "changed_event",
                    "replaced",
                    "reassigned",
                    "changed_retraction",
                    "touched_statement",
                    "touched_image",
                    "touched_entity");

    /**
     * Merges entities, before articles. A block of PL/pgSQL: a load runs it as it is, so that it is
     * planned for each batch; mutations run it in a function, whose plans are kept.
     */
    public static final String ENTITIES = Sql.file("merge_entities.sql");

    /** Merges articles, records, withdrawals and retractions. A block of PL/pgSQL. */
    public static final String ARTICLES = Sql.file("merge_articles.sql");

    /**
     * Reads the numbers of records and retractions that say nothing new, before they are merged.
     */
    public static final String UNCHANGED = Sql.file("unchanged.sql");

    private MergeSql() {}

    /** Whether {@link #ENTITIES} has anything to do. */
    public static boolean hasEntities(Plan plan) {
        return Stream.of(Table.ENTITY, Table.ENTITY_MERGE)
                .anyMatch(table -> !plan.rows().of(table).isEmpty());
    }

    /** Whether {@link #ARTICLES} has anything to do. */
    public static boolean hasArticles(Plan plan) {
        return Stream.of(
                        Table.VERSION,
                        Table.WITHDRAWAL,
                        Table.PENDING_WITHDRAWAL,
                        Table.EVIDENCE,
                        Table.REASSIGNMENT,
                        Table.RETRACTION)
                .anyMatch(table -> !plan.rows().of(table).isEmpty());
    }

    /** A statement that runs a block. */
    static String run(String block) {
        return "do $merge$\n" + block + "$merge$";
    }
}
