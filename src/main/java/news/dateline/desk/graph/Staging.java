package news.dateline.desk.graph;

import java.util.function.Function;
import java.util.stream.Stream;

import news.dateline.hash.Sha256;
import news.dateline.interchange.format.Sql;
import news.dateline.interchange.format.Table;
import news.dateline.interchange.merge.MergeSql;

import static java.util.stream.Collectors.joining;

/**
 * The temporary tables that the merge reads, and the function that fills and merges them. They live
 * as long as their connection, and so do the plans of the function's statements; a connection of
 * PgBouncer may have them, or have those of an older release, or not. See
 * docs/decisions/0028-writing-the-graph.md.
 */
final class Staging {

    /**
     * Beyond this all is made anew with the next lines: deleted rows leave something behind. Empty
     * tables have half of it.
     */
    private static final int LARGEST = 3 * 1024 * 1024;

    /**
     * Stages rows, given as {@code RowsJson}, and checks them. If nothing is wrong, merges what it
     * is told to, and gives back lines that say nothing new, without a problem. A null line means
     * that the database rejects a value: then nothing has changed, and the problem is the code of
     * the error. (Vert.x would roll back at an error that reaches it.)
     */
    private static final String FUNCTION =
            """
            create temp sequence staging_uses;
            create function pg_temp.write_lines(input jsonb, entities boolean, articles boolean)
            returns table (line_number int, path text, problem text) language plpgsql as $write$
            #variable_conflict use_column
            begin
            %s
            return query %s;
            if not found then
            -- Deferred, since the rows of one line may rest on those of another.
            set constraints all deferred;
            if entities then
            %s;
            end if;
            if articles then
            if exists (select from staged_evidence where article_id is null) or exists (select from staged_retraction) then
            return query select u.line, null::text, null::text from (%s) u;
            end if;
            %s;
            end if;
            set constraints all immediate;
            end if;
            %s
            if (pg_column_size(input) > 100000 or nextval('pg_temp.staging_uses') %% 50 = 0)
                and (select sum(pg_table_size(oid)) from pg_class where relnamespace = pg_my_temp_schema() and relkind = 'r') > %d then
            drop table staging_is_ready;
            end if;
            exception when data_exception or integrity_constraint_violation or program_limit_exceeded then
            return query select null::int, null::text, sqlstate;
            end $write$;
            """
                    .formatted(
                            ofTables(Staging::insert),
                            MergeSql.CHECK,
                            MergeSql.ENTITIES,
                            MergeSql.UNCHANGED,
                            MergeSql.ARTICLES,
                            ofTables(Staging::delete)
                                    + MergeSql.SCRATCH.stream()
                                            .map("delete from %s;\n"::formatted)
                                            .collect(joining()),
                            LARGEST);

    /**
     * Nobody else analyzes temporary tables, and PostgreSQL takes unknown ones for larger than they
     * are: it would read whole tables of the graph rather than look rows up. Analyzed with one row,
     * they are taken for small as long as they are.
     */
    private static final String ANALYZE =
            allTables().map("insert into %s default values;\n"::formatted).collect(joining())
                    + "analyze %s;\n".formatted(allTables().collect(joining(", ")))
                    + allTables().map("delete from %s;\n"::formatted).collect(joining());

    private static final String DEFINITIONS =
            "create temp table arrived (id bigint);\n"
                    + Sql.file("staging.sql")
                    + ANALYZE
                    + FUNCTION;

    /** Identifies the definitions of this release. */
    private static final String DIGEST = Sha256.hex(DEFINITIONS).substring(0, 16);

    /** Whether all is there. */
    static final String IS_READY =
            """
            exists (select from pg_attribute where attrelid = to_regclass('pg_temp.staging_is_ready') and attname = 'release_%s')
            """
                    .formatted(DIGEST);

    /** Makes all. */
    static final String CREATE =
            Stream.concat(allTables(), Stream.of("staging_is_ready"))
                            .map("drop table if exists pg_temp.%s;\n"::formatted)
                            .collect(joining())
                    + "drop sequence if exists pg_temp.staging_uses;\n"
                    + "drop function if exists pg_temp.write_lines;\n"
                    + DEFINITIONS
                    + "create temp table staging_is_ready (release_%s int);".formatted(DIGEST);

    /** Rows as of {@link #FUNCTION}. */
    static final String WRITE =
            "select line_number, path, problem from pg_temp.write_lines($1::text::jsonb, $2, $3)";

    private Staging() {}

    private static String ofTables(Function<Table, String> statement) {
        return Stream.of(Table.values()).map(statement).collect(joining());
    }

    private static String insert(Table table) {
        String columns = String.join(", ", table.sqlNames());
        return """
        if input ? '%1$s' then
        insert into %2$s (line, %3$s) select line, %3$s from jsonb_populate_recordset(null::%2$s, input -> '%1$s');
        end if;
        """
                .formatted(table.sqlName(), table.staged(), columns);
    }

    /** A withdrawal adds a version while it is merged. */
    private static String delete(Table table) {
        return table == Table.VERSION
                ? "delete from %s;\n".formatted(table.staged())
                : "if input ? '%s' then delete from %s; end if;\n"
                        .formatted(table.sqlName(), table.staged());
    }

    private static Stream<String> allTables() {
        return Stream.concat(
                Stream.of(Table.values()).map(Table::staged), MergeSql.SCRATCH.stream());
    }
}
