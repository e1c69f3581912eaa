-- Values and lists as bundles write them.
-- Renewed after migration ${newest_migration}; docs/architecture.md says how to change a view or function.

-- A moment in UTC with as many digits as it has: 2014-11-14T00:00:00Z.
create or replace function graph.moment(at timestamptz) returns text language sql immutable as $$
    select rtrim(rtrim(to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z'
$$;

-- A fuzzy date; null if there is none.
create or replace function graph.fuzzy(earliest date, latest date, at timestamptz, precision_ text, words text)
returns json language sql immutable as $$
    select case when precision_ is not null then
        json_build_object('earliest', earliest, 'latest', latest, 'at', graph.moment(at), 'precision', precision_, 'text', words)
    end
$$;

-- The key of an entity.
create or replace function graph.key_of(wanted bigint) returns text language sql stable as $$
    select key from graph.entity where id = wanted
$$;

-- The evidence of a statement from one article.
create or replace function graph.evidence_of(statement bigint, article bigint) returns json language sql stable as $$
    select json_agg(json_build_object(
        'field', e.field, 'index', e.index, 'start', e.start_offset, 'end', e.end_offset, 'text', e.text,
        'quotation', q.key, 'confidence', e.confidence, 'provenance', nullif(e.provenance, 'EDITOR'))
        order by e.field collate "C", e.index, e.start_offset, e.end_offset, q.key collate "C", e.id)
    from graph.evidence e left join graph.quotation q on q.id = e.quotation_id
    where e.statement_id = statement and e.article_id = article
$$;

-- The statements with these numbers, in the lists of a line of a bundle: with the evidence from an article, or without.
create or replace function graph.statements_of(ids bigint[], article bigint) returns json language sql stable as $$
    select json_build_object(
        'affiliations', (
            select json_agg(json_build_object(
                'person', graph.key_of(s.person_id), 'body', graph.key_of(s.body_id), 'role', s.role, 'state', s.state,
                'asOf', graph.fuzzy(s.as_of_earliest, s.as_of_latest, s.as_of_at, s.as_of_precision, s.as_of_text),
                'since', graph.fuzzy(s.since_earliest, s.since_latest, s.since_at, s.since_precision, s.since_text),
                'until', graph.fuzzy(s.until_earliest, s.until_latest, s.until_at, s.until_precision, s.until_text),
                'evidence', graph.evidence_of(s.id, article)) order by s.id)
            from graph.affiliation s where s.id = any (ids)),
        'relationships', (
            select json_agg(json_build_object(
                'owner', graph.key_of(s.owner_id), 'person', graph.key_of(s.person_id), 'kind', s.kind,
                'evidence', graph.evidence_of(s.id, article)) order by s.id)
            from graph.relationship s where s.id = any (ids)),
        'participations', (
            select json_agg(json_build_object(
                'event', graph.key_of(s.event_id), 'agent', graph.key_of(s.agent_id), 'role', s.role,
                'onBehalfOf', graph.key_of(s.on_behalf_id),
                'evidence', graph.evidence_of(s.id, article)) order by s.id)
            from graph.participation s where s.id = any (ids)),
        'eventPlaces', (
            select json_agg(json_build_object(
                'event', graph.key_of(s.event_id), 'place', graph.key_of(s.place_id), 'status', s.status,
                'evidence', graph.evidence_of(s.id, article)) order by s.id)
            from graph.event_place s where s.id = any (ids)),
        'eventLinks', (
            select json_agg(json_build_object(
                'from', graph.key_of(s.from_id), 'kind', s.kind, 'to', graph.key_of(s.to_id),
                'evidence', graph.evidence_of(s.id, article)) order by s.id)
            from graph.event_link s where s.id = any (ids)))
$$;
