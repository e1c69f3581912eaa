select json_strip_nulls(json_build_object(
    'type', 'article', 'key', a.key, 'version', a.version, 'status', case when a.visible_from is null then 'DRAFT' end,
    'headline', a.headline, 'standfirst', a.standfirst,
    'body', (select t.body from graph.article_text t where t.article_id = a.id),
    'language', a.language, 'url', a.url, 'editorNote', a.editor_note, 'internalNote', a.internal_note, 'copyright', a.copyright, 'license', a.license,
    'publishedAt', graph.moment(a.published_at), 'publishedPrecision', nullif(a.published_precision, 'MINUTE'),
    'changedAt', graph.moment(a.source_updated_at),
    'embargoUntil', case when a.visible_from > a.published_at then graph.moment(a.visible_from) end,
    'correctedAt', graph.moment(a.corrected_at),
    'corrections', (
        select json_agg(json_build_object('at', graph.moment(c.corrected_at), 'version', c.article_version, 'text', c.text) order by c.ord)
        from graph.correction c where c.article_id = a.id),
    'firstVisibleAt', case when a.seen_from < coalesce(a.visible_from, 'infinity') then graph.moment(a.seen_from) end,
    'dateline', graph.key_of(a.dateline_id), 'publisher', graph.key_of(a.publisher_id),
    'sources', (
        select json_agg(json_build_object('organization', graph.key_of(s.organization_id), 'role', s.role, 'url', s.url) order by s.ord)
        from graph.article_source s where s.article_id = a.id),
    'byline', (
        select json_agg(json_build_object('name', c.name, 'agent', graph.key_of(c.agent_id), 'role', c.role) order by c.ord)
        from graph.credit c where c.article_id = a.id),
    'images', (
        select json_agg(json_build_object(
            'key', i.key, 'url', i.url, 'width', i.width, 'height', i.height, 'alt', i.alt, 'caption', i.caption, 'credit', i.credit,
            'takenAt', graph.fuzzy(i.taken_earliest, i.taken_latest, i.taken_at, i.taken_precision, i.taken_text),
            'place', graph.key_of(i.place_id), 'event', graph.key_of(i.event_id),
            'depicts', (
                select json_agg(json_build_object('entity', graph.key_of(d.entity_id), 'position', d.position) order by d.ord)
                from graph.depiction d where d.image_id = i.id)) order by l.ord)
        from graph.article_image l join graph.image i on i.id = l.image_id where l.article_id = a.id),
    'subjects', (
        select json_agg(json_build_object('scheme', j.scheme, 'code', j.code, 'name', j.name) order by j.ord)
        from graph.subject j where j.article_id = a.id),
    'mentions', (
        select json_agg(json_build_object(
            'entity', graph.key_of(m.entity_id), 'field', m.field, 'index', m.index, 'start', m.start_offset, 'end', m.end_offset, 'text', m.text,
            'form', m.form, 'salience', m.salience, 'confidence', m.confidence, 'provenance', nullif(m.provenance, 'EDITOR')) order by m.ord, m.id)
        from graph.mention m where m.article_id = a.id),
    'quotations', (
        select json_agg(json_build_object(
            'key', q.key, 'form', q.form, 'text', q.text, 'field', q.field, 'index', q.index,
            'spans', (
                select json_agg(json_build_object('start', p.b, 'end', p.e, 'verbatim', p.v) order by p.no)
                from unnest(q.span_starts, q.span_ends, q.span_verbatim) with ordinality p(b, e, v, no)),
            'speaker', graph.key_of(q.speaker_id), 'speakerText', q.speaker_text, 'saidTo', graph.key_of(q.said_to_id), 'medium', q.medium,
            'saidAt', graph.fuzzy(q.said_earliest, q.said_latest, q.said_at, q.said_precision, q.said_text),
            'provenance', nullif(q.provenance, 'EDITOR')) order by q.ord)
        from graph.quotation q where q.article_id = a.id),
    'reports', (
        select json_agg(json_build_object(
            'event', graph.key_of(r.event_id), 'status', r.status,
            'starts', graph.fuzzy(r.starts_earliest, r.starts_latest, r.starts_at, r.starts_precision, r.starts_text),
            'ends', graph.fuzzy(r.ends_earliest, r.ends_latest, r.ends_at, r.ends_precision, r.ends_text),
            'evidence', graph.evidence_of(r.id, a.id)) order by r.id)
        from graph.event_report r where r.article_id = a.id),
    'affiliations', s.lists -> 'affiliations', 'relationships', s.lists -> 'relationships', 'participations', s.lists -> 'participations',
    'eventPlaces', s.lists -> 'eventPlaces', 'eventLinks', s.lists -> 'eventLinks'))
from (select * from graph.article where withdrawn_at is null order by key collate "C" offset 0) a
cross join lateral (
    select graph.statements_of(array(select distinct e.statement_id from graph.evidence e where e.article_id = a.id), a.id) as lists offset 0
) s
