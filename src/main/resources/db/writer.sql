-- Creates Dateline's writer role, which runs mutations. They stage what they write in temporary tables. Run this as a superuser in Dateline's database, after the SQL of the reader; then set a password for the role.
-- Dateline grants the role access to the tables when it starts as the owner. Running this again changes nothing.
do $$ begin
    if not exists (select from pg_roles where rolname = 'dateline_writer') then
        create role dateline_writer;
    end if;
    if exists (select from pg_roles where rolname = 'dateline_writer' and (rolsuper or rolreplication or rolbypassrls)) then
        alter role dateline_writer nosuperuser noreplication nobypassrls;
    end if;
end $$;
alter role dateline_writer login noinherit nocreatedb nocreaterole;
alter role dateline_writer set statement_timeout = '10s';
alter role dateline_writer set lock_timeout = '5s';
alter role dateline_writer set idle_in_transaction_session_timeout = '60s';
do $$ begin
    execute format('grant connect, temporary on database %I to dateline_writer', current_database());
end $$;
