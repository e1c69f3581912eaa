-- The role that Dateline reads as. Run this in Dateline's database, which it should not share, as a superuser; then give the role a password.
-- Dateline itself grants it the schema "readable", when it starts as the owner. Running this again changes nothing.
do $$ begin
    if not exists (select from pg_roles where rolname = 'dateline_reader') then
        create role dateline_reader;
    end if;
end $$;
alter role dateline_reader login noinherit nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
alter role dateline_reader set statement_timeout = '10s';
alter role dateline_reader set idle_in_transaction_session_timeout = '60s';

-- Every role has what PUBLIC has: temporary tables, the schema "public", and functions that write large objects or the log.
do $$
declare
    writing regprocedure;
begin
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to dateline_reader', current_database());
    revoke all on schema public from public;
    for writing in
        select oid from pg_proc where pronamespace = 'pg_catalog'::regnamespace
            and (proname ~ '^lo_' or proname in ('loread', 'lowrite', 'pg_logical_emit_message'))
    loop
        execute format('revoke execute on function %s from public', writing);
    end loop;
end $$;
