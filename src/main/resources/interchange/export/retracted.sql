'affiliations', case when r.kind = 'AFFILIATION' then (
    select json_agg(json_build_object({json affiliation s}))
    from jsonb_populate_record(null::graph.affiliation, r.statement) s) end,
'relationships', case when r.kind = 'RELATIONSHIP' then (
    select json_agg(json_build_object({json relationship s}))
    from jsonb_populate_record(null::graph.relationship, r.statement) s) end,
'participations', case when r.kind = 'PARTICIPATION' then (
    select json_agg(json_build_object({json participation s}))
    from jsonb_populate_record(null::graph.participation, r.statement) s) end,
'eventPlaces', case when r.kind = 'EVENT_PLACE' then (
    select json_agg(json_build_object({json event_place s}))
    from jsonb_populate_record(null::graph.event_place, r.statement) s) end,
'eventLinks', case when r.kind = 'EVENT_LINK' then (
    select json_agg(json_build_object({json event_link s}))
    from jsonb_populate_record(null::graph.event_link, r.statement) s) end,
'reports', case when r.kind = 'EVENT_REPORT' then
    json_build_array(json_build_object('article', r.statement ->> 'article_key', 'event', graph.key_of((r.statement ->> 'event_id')::bigint))) end
