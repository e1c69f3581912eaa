-- What the graph knows of the entities ($1) and articles ($2) that lines are about, as one JSON value: loader and desk read it by different drivers.
-- Of merged entities that of all that lead to the same.
with survivor as (
    select coalesce(m.survivor_id, t.id) as id from unnest(cast($1 as bigint[])) t(id) left join graph.entity_merge m on m.id = t.id
), family as materialized (
    select unnest(cast($1 as bigint[])) as id union select id from survivor
    union select m.id from graph.entity_merge m where m.survivor_id in (select id from survivor)
)
select json_build_object(
    'now', graph.moment(now()),
    'claims', (
        select json_agg(json_build_array(entity_id, source, provenance, graph.moment(as_of), attributes))
        from graph.entity_claim where entity_id in (select id from family)),
    'entities', (select json_agg(json_build_array(id, key, lower(kind))) from graph.entity where id in (select id from family)),
    'merges', (
        select json_agg(json_build_array(id, into_id, graph.moment(as_of), reason)) from graph.entity_merge where id in (select id from family)),
    'articles', (
        select json_agg(json_build_array(id, version, withdrawn_at is not null, encode(line_digest, 'hex')))
        from graph.article where id = any ($2)),
    'reassignments', (
        select json_agg(json_build_array(id, into_id, graph.moment(as_of), reason)) from graph.reassignment where article_id = any ($2)),
    'pending', (select json_agg(json_build_array(article_id, version)) from graph.pending_withdrawal where article_id = any ($2)))::text
