select json_strip_nulls(json_build_object(
    'type', 'withdraw', 'article', a.key, 'version', a.version, 'at', graph.moment(a.withdrawn_at), 'reason', a.withdrawn_reason,
    'wasVisible', case when a.seen_version > 0 then coalesce(a.seen_from <= a.withdrawn_at, false) end))
from graph.article a where a.withdrawn_at is not null order by a.key collate "C"
