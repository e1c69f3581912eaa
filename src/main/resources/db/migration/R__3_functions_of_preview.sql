-- What the functions of previews share. draft: the article that is previewed: its working copy, or else what the
-- graph has of it and readers do not see yet.
-- Renewed after migration ${newest_migration}; docs/architecture.md says how to change a view or function.

-- Whether it is the preview of what the graph has: an article under embargo, or one that was loaded as a draft.
create or replace function preview.is_stored(draft bigint) returns boolean language sql stable as $$
    select exists (
        select from graph.article a
        where a.id = draft and a.withdrawn_at is null and (a.visible_from is null or a.visible_from > now())
          and not exists (select from graph.working_copy w where w.article_id = draft and w.line is not null))
$$;

-- When the article was published and changed, and from when it is visible: as a published line says. A draft is taken to be published
-- when it is due, or else now, if its line does not say when; that is when it changes at its source, too.
create or replace function preview.moments(draft bigint) returns jsonb language sql stable as $$
    select case when own.visible_from is not null
        then jsonb_build_object('published_at', own.published_at, 'visible_from', own.visible_from)
        else jsonb_build_object(
            'published_at', p.published_at, 'visible_from', greatest(p.published_at, (w.line ->> 'embargoUntil')::timestamptz),
            'source_updated_at', p.due)
    end
    from graph.working_copy w
    cross join lateral jsonb_populate_record(null::graph.article, w.rows #> '{article,0}') own
    cross join lateral (
        select d.due, case when w.line ? 'publishedAt' then own.published_at else d.due end as published_at
        from (select coalesce(w.publish_at, now()) as due) d
    ) p
    where w.article_id = draft and w.line is not null
    union all
    select jsonb_build_object(
        'published_at', a.published_at, 'visible_from', coalesce(a.visible_from, a.published_at))
    from graph.article a where a.id = draft and preview.is_stored(draft)
$$;

-- The rows that the graph has of it for a table.
create or replace function preview.stored(draft bigint, part text) returns setof jsonb language sql stable as $$
    select s.given || m.moments || jsonb_build_object('visible_until', null)
    from (select preview.moments(draft) as moments where preview.is_stored(draft) offset 0) m
    cross join lateral (
        select to_jsonb(r) from graph.article r where part = 'article' and r.id = draft
        union all select to_jsonb(r) from graph.article_text r where part = 'article_text' and r.article_id = draft
        union all select to_jsonb(r) from graph.credit r where part = 'credit' and r.article_id = draft
        union all select to_jsonb(r) from graph.article_source r where part = 'article_source' and r.article_id = draft
        union all select to_jsonb(r) from graph.subject r where part = 'subject' and r.article_id = draft
        union all select to_jsonb(r) from graph.correction r where part = 'correction' and r.article_id = draft
        union all select to_jsonb(r) from graph.article_image r where part = 'article_image' and r.article_id = draft
        union all select to_jsonb(r) from graph.image r
            where part = 'image' and r.id in (select l.image_id from graph.article_image l where l.article_id = draft)
        union all select to_jsonb(r) from graph.depiction r
            where part = 'depiction' and r.image_id in (select l.image_id from graph.article_image l where l.article_id = draft)
        union all select to_jsonb(r) from graph.mention r where part = 'mention' and r.article_id = draft and not r.unlisted
        union all select to_jsonb(r) from graph.quotation r where part = 'quotation' and r.article_id = draft
        union all select to_jsonb(r) from graph.event_report r where part = 'event_report' and r.article_id = draft and not r.unlisted
        union all select to_jsonb(r) from graph.affiliation r where part = 'affiliation' and r.id in (select v.statement_id from graph.evidence v where v.article_id = draft)
        union all select to_jsonb(r) from graph.relationship r where part = 'relationship' and r.id > 0 and r.id in (select v.statement_id from graph.evidence v where v.article_id = draft)
        union all select to_jsonb(r) from graph.participation r where part = 'participation' and r.id in (select v.statement_id from graph.evidence v where v.article_id = draft)
        union all select to_jsonb(r) from graph.event_place r where part = 'event_place' and r.id in (select v.statement_id from graph.evidence v where v.article_id = draft)
        union all select to_jsonb(r) from graph.event_link r where part = 'event_link' and r.id in (select v.statement_id from graph.evidence v where v.article_id = draft)
        union all select to_jsonb(r) from graph.evidence r where part = 'evidence' and r.article_id = draft and not r.unlisted
    ) s(given)
$$;

-- A row of the working copy as it will be when merged entities are taken for their survivors, and reassigned ones for those that the article
-- means (graph.resolve_statements, graph.reassign). rows: all of its rows.
create or replace function preview.resolved(part text, given jsonb, rows jsonb) returns jsonb language plpgsql stable as $$
declare
    row jsonb := given;
    statement record;
    article bigint := rows #>> '{article,0,id}';
begin
    if not exists (select from graph.entity_merge m where m.survivor_id is not null)
        and not exists (select from graph.reassignment r where r.article_id = article) then
        return given;
    end if;
    if part = 'mention' then
        return row || jsonb_build_object('entity_id', graph.bearer_of_mention(
            article, (given ->> 'entity_id')::bigint, given ->> 'text',
            -- Counted only where one mention in these words has a line of its own: each count reads all mentions.
            case when exists (select from graph.reassignment r where r.article_id = article and r.text = given ->> 'text') then
                (select count(distinct jsonb_build_array(m -> 'field', m -> 'index', m -> 'start_offset', m -> 'end_offset'))
                 from jsonb_array_elements(rows -> 'mention') m
                 where m -> 'text' = given -> 'text' and (m ->> 'ord')::int <= (given ->> 'ord')::int)
            end));
    end if;
    if part = 'evidence' then
        for statement in
            select s.name, r.given from graph.statement_references() s cross join lateral jsonb_array_elements(rows -> s.name) r(given)
            where r.given -> 'id' = row -> 'statement_id'
        loop
            return row || jsonb_build_object('statement_id', preview.resolved(statement.name, statement.given, rows) -> 'id');
        end loop;
        return row;
    end if;
    row := row || coalesce(
        (select jsonb_object_agg(c.name, case when part in ('credit', 'article_source', 'article', 'image', 'depiction')
             then graph.survivor((given ->> c.name)::bigint) else graph.bearer(article, (given ->> c.name)::bigint) end)
         from (select p.named from graph.plain_references() p where p.name = part
               union all select unnest(s.columns) from graph.statement_references() s where s.name = part) c(name)
         where given ? c.name),
        '{}');
    return row || coalesce(
        (select jsonb_build_object('id', graph.statement_id(part, row)) from graph.statement_references() s where s.name = part), '{}');
end $$;

-- Whether it is a statement, a report or the evidence of one that is taken back.
create or replace function preview.is_retracted(draft bigint, part text, given jsonb) returns boolean language plpgsql stable as $$
begin
    if not exists (select from graph.retraction) then
        return false;
    end if;
    return case
        when part = 'evidence' then graph.is_retracted((given ->> 'statement_id')::bigint)
        when part = 'event_report' then exists (
            select from graph.retraction r where r.article_id = draft and r.retracted
              and r.statement_id = graph.report_id((given ->> 'event_id')::bigint, r.statement ->> 'article_key'))
        else exists (select from graph.statement_references() s where s.name = part) and graph.is_retracted((given ->> 'id')::bigint)
    end;
end $$;

-- What readers see once of rows that name merged entities (graph.mark_repeats).
create or replace function preview.listed_once(part text, given jsonb, no bigint) returns jsonb language sql immutable as $$
    select case part
        when 'mention' then jsonb_build_array(
            given -> 'field', given -> 'index', given -> 'start_offset', given -> 'end_offset', given -> 'entity_id')
        when 'event_report' then jsonb_build_array(given -> 'event_id')
        when 'evidence' then jsonb_build_array(
            given -> 'statement_id', given -> 'field', given -> 'index', given -> 'start_offset', given -> 'end_offset', given -> 'quotation_id')
        else to_jsonb(no) end
$$;

-- The rows that the working copy has for a table, each once, with the moments that all rows of an article share. Of those that a merge
-- has made the same, the one that names the survivor counts.
create or replace function preview.own(draft bigint, part text) returns setof jsonb language sql stable as $$
    select l.row || l.moments
    from (
        select o.*, row_number() over (
            partition by case when o.has_merges then preview.listed_once(part, o.row, o.no) else to_jsonb(o.no) end
            order by o.row is distinct from o.given, (o.row ->> 'id')::bigint) as nth
        from (
            select distinct on (coalesce(r.row ->> 'id', j.no::text)) r.row, m.moments, m.has_merges, j.given, j.no
            from graph.working_copy w
            cross join lateral (
                select preview.moments(draft) as moments, exists (select from graph.entity_merge where survivor_id is not null) as has_merges
                offset 0) m
            cross join lateral jsonb_array_elements(w.rows -> part) with ordinality j(given, no)
            cross join lateral (select preview.resolved(part, j.given, w.rows) as row offset 0) r
            where w.article_id = draft and not preview.is_retracted(draft, part, r.row)
            order by coalesce(r.row ->> 'id', j.no::text), j.no
        ) o
    ) l
    where l.nth = 1
    union all
    select s.given from preview.stored(draft, part) s(given) where not preview.is_retracted(draft, part, s.given)
$$;

create or replace function preview.kind_of(wanted text) returns text language sql stable as $$
    select e.kind from graph.entity e where e.id = wanted::bigint
$$;

create or replace function preview.own_mention(draft bigint) returns setof graph.mention language sql stable as $$
    select r.* from preview.own(draft, 'mention') j
    cross join lateral jsonb_populate_record(
        null::graph.mention, j || jsonb_build_object('entity_kind', preview.kind_of(j ->> 'entity_id'))) r
$$;

create or replace function preview.own_quotation(draft bigint) returns setof graph.quotation language sql stable as $$
    select r.* from preview.own(draft, 'quotation') j
    cross join lateral jsonb_populate_record(
        null::graph.quotation,
        j || jsonb_build_object('speaker_kind', preview.kind_of(j ->> 'speaker_id'), 'said_to_kind', preview.kind_of(j ->> 'said_to_id'))) r
$$;

create or replace function preview.own_report(draft bigint) returns setof graph.event_report language sql stable as $$
    select r.* from preview.own(draft, 'event_report') j
    cross join lateral jsonb_populate_record(
        null::graph.event_report, j || jsonb_build_object('starts_key', coalesce(j ->> 'starts_earliest', '-infinity'))) r
$$;

-- An event is visible from its first visible report on, as graph.derive_events says.
create or replace function preview.has_event(draft bigint, event bigint) returns boolean language sql stable as $$
    select exists (
            select from graph.event_report r where r.event_id = event and r.article_id is distinct from draft and r.visible_from <= now())
        or exists (
            select from graph.working_copy w
            cross join lateral jsonb_array_elements(w.rows -> 'event_report') r(given)
            where w.article_id = draft and graph.bearer(draft, (r.given ->> 'event_id')::bigint) = event)
        or exists (
            select from graph.event_report r where r.event_id = event and r.article_id = draft and preview.is_stored(draft))
$$;

-- Whether a statement is visible without the article.
create or replace function preview.rests_elsewhere(draft bigint, statement bigint) returns boolean language sql stable as $$
    select exists (select from readable.evidence v where v.statement_id = statement and v.article_id is distinct from draft)
$$;
