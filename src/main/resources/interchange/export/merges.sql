select json_strip_nulls(json_build_object(
    'type', 'merge', 'from', graph.key_of(m.id), 'into', graph.key_of(m.into_id), 'asOf', graph.moment(m.as_of), 'reason', m.reason))
from graph.entity_merge m join graph.entity e on e.id = m.id
order by e.key collate "C"
