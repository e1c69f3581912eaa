'affiliations', (
    select json_agg(json_build_object({json affiliation s}, 'evidence', {file export/evidence.sql}) order by coalesce((g.given ->> 'id')::bigint, s.id))
    from graph.affiliation s join unnest(n.ids, n.givens) g(id, given) on g.id = s.id),
'relationships', (
    select json_agg(json_build_object({json relationship s}, 'evidence', {file export/evidence.sql}) order by coalesce((g.given ->> 'id')::bigint, s.id))
    from graph.relationship s join unnest(n.ids, n.givens) g(id, given) on g.id = s.id),
'participations', (
    select json_agg(json_build_object({json participation s}, 'evidence', {file export/evidence.sql}) order by coalesce((g.given ->> 'id')::bigint, s.id))
    from graph.participation s join unnest(n.ids, n.givens) g(id, given) on g.id = s.id),
'eventPlaces', (
    select json_agg(json_build_object({json event_place s}, 'evidence', {file export/evidence.sql}) order by coalesce((g.given ->> 'id')::bigint, s.id))
    from graph.event_place s join unnest(n.ids, n.givens) g(id, given) on g.id = s.id),
'eventLinks', (
    select json_agg(json_build_object({json event_link s}, 'evidence', {file export/evidence.sql}) order by coalesce((g.given ->> 'id')::bigint, s.id))
    from graph.event_link s join unnest(n.ids, n.givens) g(id, given) on g.id = s.id)
