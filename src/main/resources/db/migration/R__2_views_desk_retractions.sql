-- What the desk sees of retracted statements. Only the role of writers reads it.
-- Renewed after migration ${newest_migration}; docs/architecture.md says how to change a view or function.

-- The keys of its entities, and its values.
create or replace function graph.retraction_content(statement jsonb) returns text language sql stable as $$
    select jsonb_object_agg(
        case when s.value_is_entity then left(s.name, -3) else s.name end,
        case when s.value_is_entity then to_jsonb(graph.key_of(s.value::text::bigint)) else s.value end)::text
    from (select e.key as name, e.value, e.key like '%\_id' as value_is_entity from jsonb_each(statement) e where e.key <> 'inverse_kind') s
$$;

-- Each statement once, though several lines may retract it since entities were merged.
create or replace view graph.desk_retraction as
select r.statement_id as id, r.kind, graph.retraction_content(r.statement) as content, r.reason, r.as_of as at, r.entities
from graph.retraction r
where r.retracted and not exists (
    select from graph.retraction o
    where o.statement_id = r.statement_id and o.retracted and (o.id = o.statement_id, o.id) > (r.id = r.statement_id, r.id));
