select json_strip_nulls(json_build_object(
           'type', 'record', 'key', r.record_key, 'origin', r.origin, 'provenance', nullif(r.provenance, 'EDITOR'), 'confidence', r.confidence,
           'affiliations', s.lists -> 'affiliations', 'relationships', s.lists -> 'relationships', 'participations', s.lists -> 'participations',
           'eventPlaces', s.lists -> 'eventPlaces', 'eventLinks', s.lists -> 'eventLinks'))
from (
    select record_key, origin, provenance, confidence, array_agg(statement_id) as ids
    from graph.evidence where article_id is null group by 1, 2, 3, 4
) r cross join lateral (select graph.statements_of(r.ids, null) as lists offset 0) s
order by r.record_key collate "C", r.origin collate "C", r.provenance collate "C", r.confidence
