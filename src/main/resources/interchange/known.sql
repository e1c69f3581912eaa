-- What the graph knows of the entities ($1) and articles ($2) that lines are about, as one JSON value: loader and desk read it by different drivers.
select json_build_object(
    'now', graph.moment(now()),
    'claims', (
        select json_agg(json_build_array(entity_id, source, provenance, graph.moment(as_of), attributes))
        from graph.entity_claim where entity_id = any ($1)),
    'kinds', (select json_agg(json_build_array(id, lower(kind))) from graph.entity where id = any ($1)),
    'articles', (
        select json_agg(json_build_array(id, version, withdrawn_at is not null, encode(line_digest, 'hex')))
        from graph.article where id = any ($2)),
    'pending', (select json_agg(json_build_array(article_id, version)) from graph.pending_withdrawal where article_id = any ($2)))::text
