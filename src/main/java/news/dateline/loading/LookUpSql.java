package news.dateline.loading;

import java.util.List;
import java.util.Map;

import news.dateline.storage.Sql;

/** The statements that read rows by id or by a unique column. */
final class LookUpSql {

    private static final SqlTemplate BY_ID =
            SqlTemplate.of(
                    "select {columns} from {view} x where x.id = any (cast({ids} as bigint[]))");

    /**
     * Writers' connections plan a statement anew as long as its values promise a better plan, as a
     * short array does; the planner does not see how long this one is, so it is planned once.
     */
    private static final SqlTemplate OF_DESK_BY_ID =
            SqlTemplate.of(
                    """
                    select {columns}
                    from unnest(array(select unnest(cast({ids} as bigint[])))) g(id)
                    cross join lateral (select x.* from {view} x where x.id = g.id offset 0) x
                    """);

    /** Clients keep the ids of entities that are merged later. */
    private static final SqlTemplate BY_GIVEN_ID =
            SqlTemplate.of(
                    """
                    select {columns}, g.id
                    from unnest(cast({ids} as bigint[])) g(id)
                    cross join lateral (
                        select coalesce((select m.survivor_id from readable.merged_entity m where m.id = g.id), g.id) as id offset 0
                    ) s
                    cross join lateral (select x.* from {view} x where x.id = s.id offset 0) x
                    """);

    private static final SqlTemplate PREVIEWED_BY_ID =
            SqlTemplate.of(
                    """
                    select {columns}, p.preview
                    from unnest(cast({ids} as bigint[]), cast({previews} as bigint[])) p(id, preview)
                    cross join lateral (select x.* from {view} x where x.id = p.id offset 0) x
                    """);

    /** Those of merged entities lead to their survivors. */
    private static final SqlTemplate BY_WIKIDATA_ID =
            SqlTemplate.of(
                    """
                    select {columns}, w.value
                    from unnest(cast({values} as text[])) w(value)
                    cross join lateral (
                        select x.* from {rows} where x.{column} = w.value
                        union all
                        select x.* from readable.merged_entity m join {rows} on x.id = m.survivor_id where m.{column} = w.value
                    ) x
                    """);

    private static final SqlTemplate BY_VALUE =
            SqlTemplate.of(
                    """
                    select {columns}, w.value
                    from unnest(cast({values} as text[])) w(value)
                    join {rows} on x.{column} = w.value
                    """);

    private LookUpSql() {}

    /**
     * @param given whether clients give the ids; then the id that was given follows the columns
     */
    static Sql byId(RowType<?> type, boolean given, String columns, String view, List<RowId> rows) {
        Sql sql = type.sql();
        SqlTemplate rowsById = type.isOfDesk() ? OF_DESK_BY_ID : BY_ID;
        String text =
                (given ? BY_GIVEN_ID : rowsById)
                        .fill(Map.of("columns", columns, "view", view, "ids", sql.bind(ids(rows))));
        return sql.add(type.isOfDesk() ? Survivors.ofDesk(text) : text);
    }

    static Sql previewed(String columns, String view, List<RowId> rows) {
        Sql sql = new Sql();
        String ids = sql.bind(ids(rows));
        String previews = sql.bind(PreviewSchema.articles(rows));
        String text =
                PREVIEWED_BY_ID.fill(
                        Map.of("columns", columns, "ids", ids, "previews", previews, "view", view));
        return sql.add(PreviewSchema.of(text)).byWriter();
    }

    static Sql byValue(RowType<?> type, String columns, String column, List<String> values) {
        Sql sql = type.sql();
        return sql.add(
                (type.mergeable() ? BY_WIKIDATA_ID : BY_VALUE)
                        .fill(
                                Map.of(
                                        "columns",
                                        columns,
                                        "values",
                                        sql.bind(values.toArray(String[]::new)),
                                        "rows",
                                        type.from(),
                                        "column",
                                        column)));
    }

    private static Long[] ids(List<RowId> rows) {
        return rows.stream().map(RowId::id).toArray(Long[]::new);
    }
}
