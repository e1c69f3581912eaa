package news.dateline.desk.graph;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import news.dateline.hash.Sha256;
import news.dateline.interchange.format.Rows;
import news.dateline.interchange.format.Sql;
import news.dateline.interchange.format.Table;
import news.dateline.interchange.merge.MergeSql;

/**
 * The SQL of the temporary tables that the merge reads. They live as long as their connection, but
 * are empty between transactions; a connection of PgBouncer may have them, or have those of an
 * older release, or not. To delete a few rows costs far less than to truncate or to make the
 * tables: see docs/decisions/0028-writing-the-graph.md.
 */
final class Staging {

    private static final String DEFINITIONS =
            "create temp table arrived (id bigint);\n" + Sql.file("staging.sql");

    /** Is there if the tables are those of this release. */
    private static final String MARKER = "staging_" + Sha256.hex(DEFINITIONS).substring(0, 16);

    /** Beyond this, tables are truncated: deleted rows leave something behind. */
    private static final int LARGEST = 4 * 1024 * 1024;

    /** Two columns: whether the tables are there, and whether they have become large. */
    static final String STATE =
            """
            to_regclass('pg_temp.%s') is not null,
            coalesce((select sum(pg_table_size(oid)) from pg_class where relnamespace = pg_my_temp_schema() and relkind = 'r'), 0) > %d
            """
                    .formatted(MARKER, LARGEST);

    /** Makes the tables. */
    static final String CREATE =
            allTables()
                            .map("drop table if exists pg_temp.%s;\n"::formatted)
                            .collect(Collectors.joining())
                    + DEFINITIONS
                    + "\ncreate temp table "
                    + MARKER
                    + " ();";

    static final String TRUNCATE =
            "truncate " + allTables().collect(Collectors.joining(", ")) + ";\n";

    private Staging() {}

    /** Adds rows, which the one parameter has as {@code RowsJson}. */
    static String insert(Rows rows) {
        return filled(rows)
                .map(Staging::insert)
                .collect(
                        Collectors.joining(
                                ",\n",
                                "with input as materialized (select $1::text::jsonb as rows),\n",
                                "\nselect 1"));
    }

    private static String insert(Table table) {
        String columns = String.join(", ", table.sqlNames());
        return """
        %1$s as (insert into %2$s (line, %3$s) select line, %3$s
            from input cross join lateral jsonb_populate_recordset(null::%2$s, input.rows -> '%1$s'))\
        """
                .formatted(table.sqlName(), table.staged(), columns);
    }

    /** Empties the tables that have these rows, and those of the merge. */
    static String empty(Rows rows) {
        return Stream.concat(staged(rows), MergeSql.SCRATCH.stream())
                .map("delete from %s;\n"::formatted)
                .collect(Collectors.joining());
    }

    /** A withdrawal adds a version while it is merged. */
    private static Stream<String> staged(Rows rows) {
        return Stream.concat(filled(rows), Stream.of(Table.VERSION)).distinct().map(Table::staged);
    }

    private static Stream<Table> filled(Rows rows) {
        return Stream.of(Table.values()).filter(table -> !rows.of(table).isEmpty());
    }

    private static Stream<String> allTables() {
        return Stream.concat(
                Stream.of(Table.values()).map(Table::staged), MergeSql.SCRATCH.stream());
    }
}
