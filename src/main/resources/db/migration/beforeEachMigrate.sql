-- Run by Flyway before each migration, in the one transaction of all that are due.

-- A newer Dateline may have migrated since this one looked (MigrationAtStart): its views must not be replaced by older ones.
do $$ begin
    if exists (select from graph.flyway_schema_history where success and string_to_array(version, '.')::int[] > '{${newest_migration}}') then
        raise exception 'A newer Dateline has migrated this database. Start this one again: it will leave the schema as it is.';
    end if;
end $$;

-- A table cannot be altered while checks of its rows are pending. So rows are checked after each statement, of a migration too that
-- changes rows and then their table: it may be the second in this transaction to change them.
set constraints all immediate;

-- Readers lock a view and then its tables; a migration that alters a table and then replaces its view locks them the other way round,
-- and one of the two ends in a deadlock. So all views, and with each its tables, are locked first. But for the view of Flyway's own table,
-- which another connection of Flyway holds. Each try gives up before anybody looks for deadlocks (deadlock_timeout, 1 s by default),
-- and readers go on in between.
do $$
declare
    views text := (select string_agg(format('readable.%I', relname), ', ' order by relname)
                   from pg_class where relnamespace = to_regnamespace('readable') and relkind = 'v' and relname <> 'schema_version');
    usual text := current_setting('lock_timeout');
    tries int := 0;
begin
    if views is null then
        return;
    end if;
    perform set_config('lock_timeout', '300ms', true);
    loop
        begin
            execute 'lock table ' || views || ' in access exclusive mode';
            exit;
        exception when lock_not_available or deadlock_detected then
            tries := tries + 1;
            if tries % 20 = 0 then
                raise warning 'The migration waits for readers that hold a view of schema readable (% tries so far).', tries;
            end if;
            perform pg_sleep(0.1 + random() / 5);
        end;
    end loop;
    perform set_config('lock_timeout', usual, true);
end $$;
