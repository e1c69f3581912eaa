-- What the desk sees of entities that readers may not see. Only the role of writers reads these.
-- Renewed after migration ${newest_migration}; docs/architecture.md says how to change a view or function.

create or replace view graph.desk_entity as
select e.id, e.key, e.kind, e.name, e.description, e.revision::int as version, coalesce(e.visible_from <= now(), false) as visible
from graph.entity e;

-- The id is unique within the history of one entity.
create or replace view graph.desk_entity_edit as
select v.version::bigint as id, v.entity_id, v.version, v.edited_at as at, v.author_name, v.mutation, v.note, v.changes
from graph.entity_edit v;
