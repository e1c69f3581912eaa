-- A list that is filtered by a column has an index that begins with it. Statements are planned once for any value, by the average number of rows
-- of a value. Where nearly all rows have the same one, PostgreSQL would rather follow the list's order and skip rows that do not match: all of them
-- for a value that no row has. So it is told that there are a hundred values.
alter table graph.suggestion
    alter column status set (n_distinct = 100),
    alter column source set (n_distinct = 100),
    alter column author set (n_distinct = 100),
    alter column author_id set (n_distinct = 100);
alter table graph.desk_entry
    alter column status set (n_distinct = 100),
    alter column owner set (n_distinct = 100),
    alter column owner_name set (n_distinct = 100);
alter table graph.entity
    alter column kind set (n_distinct = 100),
    alter column category set (n_distinct = 100);
alter table graph.mention
    alter column form set (n_distinct = 100),
    alter column provenance set (n_distinct = 100);

-- It cannot be told so of an expression.
drop index graph.suggestion_by_confidence;
alter table graph.suggestion add column percent text generated always as (cast(cast(round(confidence * 100) as int) as text)) stored;
alter table graph.suggestion alter column percent set (n_distinct = 100);
create index suggestion_by_confidence on graph.suggestion (percent, at, id);

analyze graph.suggestion (status, source, author, author_id, percent);
analyze graph.desk_entry (status, owner, owner_name);
analyze graph.entity (kind, category);
analyze graph.mention (form, provenance);
