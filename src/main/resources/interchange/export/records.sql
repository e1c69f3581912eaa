select json_strip_nulls(json_build_object(
    'type', 'record', 'key', n.record_key, 'origin', n.origin, 'provenance', nullif(n.provenance, 'EDITOR'), 'confidence', n.confidence,
    {file export/statements.sql}))
from (
    select record_key, origin, provenance, confidence, array_agg(statement_id) as ids, array_agg(given) as givens
    from graph.evidence where article_id is null group by 1, 2, 3, 4
) n
-- Records have no evidence of an article.
cross join (select null::bigint as id) a
order by n.record_key collate "C", n.origin collate "C", n.provenance collate "C", n.confidence
