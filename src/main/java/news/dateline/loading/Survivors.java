package news.dateline.loading;

import java.util.Map;

/**
 * SQL for the entities to which ids lead. An id that a client has kept may be that of an entity
 * that has been merged into another since. Each is one look-up in a small table.
 */
final class Survivors {

    private static final SqlTemplate ONE =
            SqlTemplate.of(
                    "(select coalesce((select m.survivor_id from readable.merged_entity m where m.id = {id}), {id}))");

    private static final SqlTemplate ALL =
            SqlTemplate.of(
                    """
                    array(
                        select distinct coalesce((select m.survivor_id from readable.merged_entity m where m.id = t.id), t.id)
                        from unnest({ids}) t(id)
                    )
                    """);

    private Survivors() {}

    /** The same statement for those who see the survivors that readers do not see. */
    static String ofDesk(String sql) {
        return sql.replace("readable.merged_entity ", "graph.merged_entity ");
    }

    /** An expression for the entity to which this id leads. */
    static String one(String id) {
        return ONE.fill(Map.of("id", id));
    }

    /** An expression for an array, each entity once. */
    static String all(String ids) {
        return ALL.fill(Map.of("ids", ids));
    }
}
