-- What the desk sees of entities that readers may not see. Only the role of writers reads these.
-- Renewed after migration ${newest_migration}; docs/architecture.md says how to change a view or function.

-- An event's own report is what its own source says, as V11__own_events.sql describes.
drop view if exists graph.desk_entity;
create view graph.desk_entity as
select e.id, e.key, e.kind, e.name, e.sort_name, e.description, e.revision::int as version, coalesce(e.visible_from <= now(), false) as visible,
       nullif(e.category, '') as category, e.wikidata_id, e.same_as, e.origin, e.given_name, e.family_name,
       e.born_earliest, e.born_latest, e.born_at, e.born_precision, e.born_text,
       e.died_earliest, e.died_latest, e.died_at, e.died_precision, e.died_text,
       e.part_of_id, e.headquarters_id, e.latitude, e.longitude,
       r.status, r.starts_earliest, r.starts_latest, r.starts_at, r.starts_precision, r.starts_text,
       r.ends_earliest, r.ends_latest, r.ends_at, r.ends_precision, r.ends_text,
       m.survivor_id as merged_into
from graph.entity e
left join graph.event_report r on e.kind = 'EVENT' and r.id = -e.id and r.article_id is null
left join graph.entity_merge m on m.id = e.id;

-- As readable.merged_entity, also if readers cannot see where they lead.
create or replace view graph.merged_entity as
select m.id, m.survivor_id, m.wikidata_id from graph.entity_merge m where m.survivor_id is not null;

-- The id is unique within the history of one entity.
create or replace view graph.desk_entity_edit as
select v.version::bigint as id, v.entity_id, v.version, v.edited_at as at, v.author_name, v.mutation, v.note, v.changes
from graph.entity_edit v;
