-- What writes the graph within a mutation.
-- Renewed after migration ${newest_migration}; docs/architecture.md says how to change a view or function.

-- Runs statements, with the rights of the caller. Null, or the code of the error if a value of theirs is to blame: then they have changed nothing,
-- and the transaction goes on. The driver of mutations ends a transaction at any error that reaches it.
create or replace function graph.attempt(script text) returns text language plpgsql as $$
begin
    execute script;
    return null;
exception when data_exception or integrity_constraint_violation or program_limit_exceeded then
    return sqlstate;
end $$;
