'affiliations', (
    select json_agg(json_build_object({json affiliation s}, 'evidence', {file export/evidence.sql}) order by s.id)
    from graph.affiliation s where s.id = any (n.ids)),
'relationships', (
    select json_agg(json_build_object({json relationship s}, 'evidence', {file export/evidence.sql}) order by s.id)
    from graph.relationship s where s.id = any (n.ids)),
'participations', (
    select json_agg(json_build_object({json participation s}, 'evidence', {file export/evidence.sql}) order by s.id)
    from graph.participation s where s.id = any (n.ids)),
'eventPlaces', (
    select json_agg(json_build_object({json event_place s}, 'evidence', {file export/evidence.sql}) order by s.id)
    from graph.event_place s where s.id = any (n.ids)),
'eventLinks', (
    select json_agg(json_build_object({json event_link s}, 'evidence', {file export/evidence.sql}) order by s.id)
    from graph.event_link s where s.id = any (n.ids))
