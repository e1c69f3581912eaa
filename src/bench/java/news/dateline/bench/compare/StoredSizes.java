package news.dateline.bench.compare;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** How many bytes the desk keeps, beside what readers see. */
final class StoredSizes {

    private static final String SQL =
            """
            select 'versions of a published article', count(*) / count(distinct v.article_id)::numeric,
                   sum(pg_column_size(v.*)) / count(distinct v.article_id)
            from graph.article_version v join graph.article a on a.id = v.article_id
            where a.key like 'writes/%' and v.action <> 'LOADED' and v.author_id is not null
              and exists (select from graph.article_version p where p.article_id = a.id and p.action = 'CREATED')
            union all
            select 'working copy of a draft of 400 words', 1, avg(pg_column_size(w.*))
            from graph.working_copy w where w.key like 'writes/%' and length(w.line ->> 'body') < 10000
            union all
            select 'working copy of a draft of 5,000 words', 1, avg(pg_column_size(w.*))
            from graph.working_copy w where w.key like 'writes/%' and length(w.line ->> 'body') >= 10000
            union all
            select 'working copy after publication', 1, avg(pg_column_size(w.*))
            from graph.working_copy w where w.key like 'writes/%' and w.line is null
            union all
            select 'answer for an idempotencyKey', 1, avg(pg_column_size(i.*)) from graph.idempotent_answer i
            """;

    private StoredSizes() {}

    static String table(Connection desk) throws SQLException {
        StringBuilder table = new StringBuilder("| what | rows | bytes |\n|---|--:|--:|\n");
        try (Statement statement = desk.createStatement();
                ResultSet rows = statement.executeQuery(SQL)) {
            while (rows.next()) {
                table.append(
                        String.format(
                                Locale.ROOT,
                                "| %s | %.0f | %,.0f |%n",
                                rows.getString(1),
                                rows.getDouble(2),
                                rows.getDouble(3)));
            }
        }
        return table.toString();
    }
}
