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

-- A row of the working copy as it will be when merged entities are taken for their survivors (graph.resolve_statements). rows: all of its rows.
create or replace function preview.resolved(part text, given jsonb, rows jsonb) returns jsonb language plpgsql stable as $$
declare
    row jsonb := given;
    statement record;
begin
    if not exists (select from graph.entity_merge m where m.survivor_id is not null) then
        return given;
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
        (select jsonb_object_agg(c.name, graph.survivor((given ->> c.name)::bigint))
         from (select p.named from graph.plain_references() p where p.name = part
               union all select unnest(s.columns) from graph.statement_references() s where s.name = part) c(name)
         where given ? c.name),
        '{}');
    return row || coalesce(
        (select jsonb_build_object('id', graph.statement_id(part, row)) from graph.statement_references() s where s.name = part), '{}');
end $$;

-- The rows that the working copy has for a table, each once, with the moments that all rows of an article share.
create or replace function preview.own(draft bigint, part text) returns setof jsonb language sql stable as $$
    (select distinct on (coalesce(r.row ->> 'id', j.no::text)) r.row || m.moments
     from graph.working_copy w
     cross join lateral (select preview.moments(draft) as moments offset 0) m
     cross join lateral jsonb_array_elements(w.rows -> part) with ordinality j(given, no)
     cross join lateral (select preview.resolved(part, j.given, w.rows) as row offset 0) r
     where w.article_id = draft
     order by coalesce(r.row ->> 'id', j.no::text), j.no)
    union all
    select s.* from preview.stored(draft, part) s
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
            where w.article_id = draft and w.rows -> 'event_report' @> jsonb_build_array(jsonb_build_object('event_id', event)))
        or exists (
            select from graph.event_report r where r.event_id = event and r.article_id = draft and preview.is_stored(draft))
$$;

-- Whether a statement is visible without the article.
create or replace function preview.rests_elsewhere(draft bigint, statement bigint) returns boolean language sql stable as $$
    select exists (select from readable.evidence v where v.statement_id = statement and v.article_id is distinct from draft)
$$;
