select json_strip_nulls(json_build_object(
    'type', 'reassign', 'article', r.article_key, 'from', e.key, 'into', graph.key_of(r.into_id), 'text', r.text, 'nth', r.nth,
    'asOf', graph.moment(r.as_of), 'reason', r.reason))
from graph.reassignment r join graph.entity e on e.id = r.from_id
order by r.article_key collate "C", e.key collate "C", r.text collate "C" nulls first, r.nth
