-- Creates Dateline's reader role. Run this as a superuser in Dateline's database, which should have no other use; then set a password for the role.
-- Dateline grants the role access to the schema "readable" when it starts as the owner. Running this again changes nothing.
-- Without a superuser (managed PostgreSQL), run it as a role that may create roles; what only a superuser can revoke is skipped with a notice.
do $$ begin
    if not exists (select from pg_roles where rolname = 'dateline_reader') then
        create role dateline_reader;
    end if;
    if exists (select from pg_roles where rolname = 'dateline_reader' and (rolsuper or rolreplication or rolbypassrls)) then
        alter role dateline_reader nosuperuser noreplication nobypassrls;
    end if;
end $$;
alter role dateline_reader login noinherit nocreatedb nocreaterole;
alter role dateline_reader set statement_timeout = '10s';
alter role dateline_reader set idle_in_transaction_session_timeout = '60s';

-- Every role has the rights of PUBLIC: temporary tables, the schema "public", and functions that write large objects or WAL messages,
-- take advisory locks, or terminate other sessions. Roles that may create schemas in this database (its owner) keep advisory locks, because migrations use one.
do $$
declare
    part text;
    writer text;
    revoked text[] := array[
        format('revoke all on database %I from public', current_database()),
        format('grant connect on database %I to dateline_reader', current_database()),
        'revoke all on schema public from public'];
begin
    for part in
        select oid::regprocedure::text from pg_proc where pronamespace = 'pg_catalog'::regnamespace
            and (proname ~ '^lo_' or proname in ('loread', 'lowrite', 'pg_logical_emit_message', 'pg_cancel_backend', 'pg_terminate_backend'))
    loop
        revoked := revoked || format('revoke execute on function %s from public', part);
    end loop;
    for part in
        select oid::regprocedure::text from pg_proc where pronamespace = 'pg_catalog'::regnamespace and proname ~ '^pg_(try_)?advisory_'
    loop
        for writer in
            select rolname from pg_roles
            where not rolsuper and rolname <> 'dateline_reader' and rolname !~ '^pg_' and has_database_privilege(oid, current_database(), 'create')
        loop
            revoked := revoked || format('grant execute on function %s to %I', part, writer);
        end loop;
        revoked := revoked || format('revoke execute on function %s from public', part);
    end loop;
    foreach part in array revoked loop
        begin
            execute part;
        exception when insufficient_privilege then
            raise notice 'not permitted, skipped: %', part;
        end;
    end loop;
end $$;
