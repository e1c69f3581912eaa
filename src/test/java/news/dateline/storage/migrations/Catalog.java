package news.dateline.storage.migrations;

import java.util.List;

import news.dateline.testing.PlainDatabase;

/** What PostgreSQL has of the schemas "graph", "readable" and "preview", as text to compare. */
final class Catalog {

    private static final String OURS =
            " in ('graph'::regnamespace, 'readable'::regnamespace, 'preview'::regnamespace) and %s::text not like '%%flyway%%'";

    /** With owner, rights and options; those of functions stand in their definition. */
    private static final List<String> QUERIES =
            List.of(
                    """
                    select format('view %s owner %s rights %s options %s: %s',
                                  oid::regclass, relowner::regrole, relacl, reloptions, pg_get_viewdef(oid))
                    from pg_class where relkind in ('v', 'm') and relnamespace """
                            + OURS.formatted("relname"),
                    """
                    select format('function owner %s rights %s: %s', proowner::regrole, proacl, pg_get_functiondef(oid))
                    from pg_proc where pronamespace """
                            + OURS.formatted("proname"),
                    """
                    select pg_get_triggerdef(t.oid) from pg_trigger t join pg_class c on c.oid = tgrelid
                    where not tgisinternal and relnamespace """
                            + OURS.formatted("relname"),
                    """
                    select format('constraint %s %s: %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
                    from pg_constraint where connamespace """
                            + OURS.formatted("conname"),
                    """
                    select pg_get_indexdef(i.indexrelid) from pg_index i join pg_class c on c.oid = i.indexrelid
                    where relnamespace """
                            + OURS.formatted("relname"),
                    """
                    select format('column %s.%s %s not null %s default %s', attrelid::regclass, attname,
                                  format_type(atttypid, atttypmod), attnotnull, pg_get_expr(adbin, adrelid))
                    from pg_attribute a join pg_class c on c.oid = attrelid
                    left join pg_attrdef d on d.adrelid = attrelid and d.adnum = attnum
                    where attnum > 0 and not attisdropped and relkind in ('r', 'v') and relnamespace """
                            + OURS.formatted("relname"));

    private Catalog() {}

    static List<String> of(PlainDatabase database) {
        return QUERIES.stream()
                .flatMap(query -> database.read(query + " order by 1").stream())
                .toList();
    }

    /** "view readable.article", "function graph.derive" and so on, each as often as it is there. */
    static List<String> viewsAndFunctions(PlainDatabase database) {
        return database.read(
                """
                select 'view ' || oid::regclass::text from pg_class
                where relkind = 'v' and relnamespace %s
                union all
                select 'function ' || pronamespace::regnamespace || '.' || proname from pg_proc
                where pronamespace %s
                order by 1"""
                        .formatted(OURS.formatted("relname"), OURS.formatted("proname")));
    }
}
