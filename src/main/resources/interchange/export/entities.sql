select head, c.attributes
from graph.entity_claim c join graph.entity e on e.id = c.entity_id
cross join lateral (
    select json_strip_nulls(json_build_object(
        'type', lower(e.kind), 'key', e.key, 'source', nullif(c.source, ''), 'asOf', graph.moment(c.as_of), 'provenance', nullif(c.provenance, 'EDITOR')))::text
) h(head)
order by e.key collate "C", c.source, c.provenance collate "C"
