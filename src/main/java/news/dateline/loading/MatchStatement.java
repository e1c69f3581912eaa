package news.dateline.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import news.dateline.loading.ListSource.IndexTable;
import news.dateline.storage.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Writes the SQL statement that finds which of a few rows match which of several filters. Each row
 * is checked for each filter; no list is read.
 */
public final class MatchStatement {

    private static final SqlTemplate ROWS =
            SqlTemplate.of(
                    "with c as materialized (select x.* from {rows} where x.id = any ({ids})) {matches}");

    private static final SqlTemplate MATCH =
            SqlTemplate.of("select {number} as filter, x.id {rows}");

    private static final SqlTemplate EACH =
            SqlTemplate.of(
                    "select m.filter, m.id from c cross join lateral ({matches}) m(filter, id)");

    private final ListSource source;
    private final Sql sql = new Sql();
    private final String rows;
    private final String ids;
    private final List<String> matches = new ArrayList<>();

    public MatchStatement(RowType<?> type, @Nullable IndexTable index, List<Long> ids) {
        this.source =
                new ListSource(
                        type,
                        "(select c.*) x",
                        index,
                        false,
                        true,
                        false,
                        (selection, given) -> {});
        this.rows = type.from();
        this.ids = "cast(" + sql.bind(ids.toArray(Long[]::new)) + " as bigint[])";
    }

    /**
     * Adds a filter; the statement's rows have its number, counted from 0, and the id of a match.
     */
    public void add(Consumer<Selection> filter) {
        Selection selection = new Selection(sql);
        filter.accept(selection);
        matches.add(
                MATCH.fill(
                        Map.of(
                                "number",
                                "" + matches.size(),
                                "rows",
                                new RowSource(source, selection).ofAll())));
    }

    public Sql sql() {
        String each = EACH.fill(Map.of("matches", String.join(" union all ", matches)));
        return sql.add(ROWS.fill(Map.of("rows", rows, "ids", ids, "matches", each)));
    }
}
