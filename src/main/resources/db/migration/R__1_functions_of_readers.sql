-- Functions that statements of readers call. They run with the rights of the owner, so they look up nothing that is hidden.
-- Renewed after migration ${newest_migration}; docs/architecture.md says how to change a view or function.

-- The number that stands for a word (a language, a subject, a form, a status) as a target of the tables that lists are read from.
-- The generated column graph.subject.listed_id keeps its values: it must give the same number for ever.
create or replace function readable.word_target(word text) returns bigint language sql immutable as $$
    select ('x' || substr(md5(word), 1, 16))::bit(64)::bigint
$$;

-- An organization, event or place, and all its visible parts, at any depth. Something hidden has no parts.
create or replace function readable.with_parts(whole bigint) returns bigint[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with recursive part(id) as (
        select e.id from graph.entity e where e.id = whole and e.visible_from <= now()
        union
        select e.id from part p cross join lateral (
            select e.id from graph.entity e where e.part_of_id = p.id and e.visible_from <= now() offset 0
        ) e
    )
    select coalesce(array_agg(id), '{}') from part
$$;
