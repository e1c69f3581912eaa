select json_strip_nulls(json_build_object(
    'type', 'article', {json article a}, 'status', case when a.visible_from is null then 'DRAFT' end,
    'publishedAt', graph.moment(a.published_at), 'publishedPrecision', nullif(a.published_precision, 'MINUTE'),
    'changedAt', graph.moment(a.source_updated_at),
    'embargoUntil', case when a.visible_from > a.published_at then graph.moment(a.visible_from) end,
    'firstVisibleAt', case when a.seen_from < coalesce(a.visible_from, 'infinity') then graph.moment(a.seen_from) end,
    'body', (select t.body from graph.article_text t where t.article_id = a.id),
    'corrections', (select json_agg(json_build_object({json correction c}) order by c.ord) from graph.correction c where c.article_id = a.id),
    'sources', (select json_agg(json_build_object({json article_source s}) order by s.ord) from graph.article_source s where s.article_id = a.id),
    'byline', (select json_agg(json_build_object({json credit c}) order by c.ord) from graph.credit c where c.article_id = a.id),
    'images', (
        select json_agg(json_build_object(
            {json image i},
            'depicts', (select json_agg(json_build_object({json depiction d}) order by d.ord) from graph.depiction d where d.image_id = i.id))
            order by l.ord)
        from graph.article_image l join graph.image i on i.id = l.image_id where l.article_id = a.id),
    'subjects', (select json_agg(json_build_object({json subject j}) order by j.ord) from graph.subject j where j.article_id = a.id),
    'mentions', (select json_agg(json_build_object({json mention m}) order by m.ord, m.id) from graph.mention m where m.article_id = a.id),
    'quotations', (
        select json_agg(json_build_object(
            {json quotation q},
            'spans', (
                select json_agg(json_build_object('start', p.b, 'end', p.e, 'verbatim', p.v) order by p.no)
                from unnest(q.span_starts, q.span_ends, q.span_verbatim) with ordinality p(b, e, v, no))) order by q.ord)
        from graph.quotation q where q.article_id = a.id),
    'reports', (
        select json_agg(json_build_object({json event_report s}, 'evidence', {file export/evidence.sql}) order by s.id)
        from graph.event_report s cross join (select null::jsonb as given) g where s.article_id = a.id),
    {file export/statements.sql}))
from (select * from graph.article where withdrawn_at is null order by key collate "C" offset 0) a
cross join lateral (
    select array_agg(e.statement_id) as ids, array_agg(e.given) as givens
    from (select distinct e.statement_id, e.given from graph.evidence e where e.article_id = a.id) e offset 0
) n
