package news.dateline.storage.roles;

/**
 * What a role of Dateline's is for: the statements that grant it, and what tells whether it has it.
 */
enum Privileges {
    READ(
            "read the schema \"readable\"",
            """
            grant usage on schema readable to %1$s;
            grant select on all tables in schema readable to %1$s;
            alter default privileges in schema readable grant select on tables to %1$s;
            """,
            """
            select has_schema_privilege(r.oid, n.oid, 'usage')
               and not exists (select from pg_class c where c.relnamespace = n.oid
                               and c.relkind in ('r', 'v', 'm') and not has_table_privilege(r.oid, c.oid, 'select'))
            from pg_roles r, pg_namespace n where r.rolname = ? and n.nspname = 'readable'
            """),

    /**
     * Not the history of migrations: a writer that could change it could make the next start
     * migrate anew. Previews are read by the writer, so that readers cannot.
     */
    WRITE(
            "write the tables of the schema \"graph\"",
            """
            do $$ begin execute format('grant temporary on database %%I to %%s', current_database(), $role$%1$s$role$); end $$;
            grant usage on schema graph, readable, preview to %1$s;
            grant select, insert, update, delete on all tables in schema graph to %1$s;
            revoke insert, update, delete on graph.flyway_schema_history from %1$s;
            grant select on all tables in schema readable to %1$s;
            alter default privileges in schema graph grant select, insert, update, delete on tables to %1$s;
            alter default privileges in schema readable grant select on tables to %1$s;
            """,
            """
            select has_database_privilege(r.oid, current_database(), 'temporary')
               and has_schema_privilege(r.oid, 'graph', 'usage') and has_schema_privilege(r.oid, 'readable', 'usage')
               and has_schema_privilege(r.oid, 'preview', 'usage')
               and (has_schema_privilege(r.oid, 'graph', 'create')
                    or not has_table_privilege(r.oid, 'graph.flyway_schema_history', 'insert, update, delete'))
               and not exists (
                   select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                   where n.nspname in ('graph', 'readable') and c.relkind in ('r', 'v', 'm')
                     and not (has_table_privilege(r.oid, c.oid, 'select')
                              and (n.nspname = 'readable' or c.relname = 'flyway_schema_history'
                                   or has_table_privilege(r.oid, c.oid, 'insert') and has_table_privilege(r.oid, c.oid, 'update')
                                      and has_table_privilege(r.oid, c.oid, 'delete'))))
            from pg_roles r where r.rolname = ?
            """);

    private final String phrase;
    private final String grant;
    private final String has;

    Privileges(String phrase, String grant, String has) {
        this.phrase = phrase;
        this.grant = grant;
        this.has = has;
    }

    /** As in "the role can now …". */
    String phrase() {
        return phrase;
    }

    /** What grants it to this role, whose name is quoted. */
    String grant(String role) {
        return grant.formatted(role);
    }

    /** A query that answers whether the role of its one parameter has it. */
    String has() {
        return has;
    }
}
