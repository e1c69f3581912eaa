-- The views of articles and of what stands in them, as they will be when the working copy of the article "draft" is published:
-- its own rows in place of those that are published, and of other articles what readers see.
-- Statements of previews call them in place of the views (PreviewSchema); PostgreSQL inlines them.
-- Renewed after migration ${newest_migration}; docs/architecture.md says how to change a view or function.

create or replace function preview.article(draft bigint)
returns table (id bigint, version int, headline text, standfirst text, url text, language text, editor_note text,
               published_at timestamptz, published_precision text, updated_at timestamptz, corrected_at timestamptz,
               dateline_id bigint, publisher_id bigint, copyright text, license text, body text, source_updated_at timestamptz)
language sql stable as $$
    select v.id, v.version, v.headline, v.standfirst, v.url, v.language, v.editor_note,
           v.published_at, v.published_precision, v.updated_at, v.corrected_at,
           v.dateline_id, v.publisher_id, v.copyright, v.license, v.body, v.source_updated_at
    from readable.article v where v.id <> draft
    union all
    select r.id, r.version, r.headline, r.standfirst, r.url, r.language, r.editor_note,
           r.published_at, r.published_precision, greatest(now(), r.visible_from), r.corrected_at,
           r.dateline_id, r.publisher_id, r.copyright, r.license,
           (select t ->> 'body' from preview.own(draft, 'article_text') t), r.source_updated_at
    from preview.own(draft, 'article') j cross join lateral jsonb_populate_record(null::graph.article, j) r
$$;

create or replace function preview.credit(draft bigint) returns setof graph.credit language sql stable as $$
    select c.* from graph.credit c where c.article_id <> draft and exists (select from readable.credit v where v.id = c.id)
    union all
    select r.* from preview.own(draft, 'credit') j
    cross join lateral jsonb_populate_record(
        null::graph.credit, j || jsonb_build_object('agent_kind', preview.kind_of(j ->> 'agent_id'))) r
$$;

create or replace function preview.article_source(draft bigint) returns setof graph.article_source language sql stable as $$
    select s.* from graph.article_source s where s.article_id <> draft and exists (select from readable.article_source v where v.id = s.id)
    union all
    select r.* from preview.own(draft, 'article_source') j cross join lateral jsonb_populate_record(null::graph.article_source, j) r
$$;

create or replace function preview.subject(draft bigint) returns setof graph.subject language sql stable as $$
    select s.* from graph.subject s where s.article_id <> draft and exists (select from readable.subject v where v.id = s.id)
    union all
    select r.* from preview.own(draft, 'subject') j cross join lateral jsonb_populate_record(null::graph.subject, j) r
$$;

create or replace function preview.correction(draft bigint) returns setof graph.correction language sql stable as $$
    select c.* from graph.correction c where c.article_id <> draft and exists (select from readable.correction v where v.id = c.id)
    union all
    select r.* from preview.own(draft, 'correction') j cross join lateral jsonb_populate_record(null::graph.correction, j) r
$$;

create or replace function preview.article_image(draft bigint) returns setof graph.article_image language sql stable as $$
    select i.* from graph.article_image i
    where i.article_id <> draft
      and exists (select from readable.article_image v where v.article_id = i.article_id and v.ord = i.ord)
    union all
    select r.* from preview.own(draft, 'article_image') j cross join lateral jsonb_populate_record(null::graph.article_image, j) r
$$;

-- What an image says is its identity, so one that is visible already is the same.
create or replace function preview.image(draft bigint) returns setof graph.image language sql stable as $$
    select i.* from graph.image i where exists (select from readable.image v where v.id = i.id)
    union all
    select r.* from preview.own(draft, 'image') j cross join lateral jsonb_populate_record(null::graph.image, j) r
    where not exists (select from readable.image v where v.id = r.id)
$$;

create or replace function preview.depiction(draft bigint) returns setof graph.depiction language sql stable as $$
    select d.* from graph.depiction d
    where exists (select from readable.image v where v.id = d.image_id)
      and (d.entity_kind <> 'EVENT' or preview.has_event(draft, d.entity_id))
    union all
    select r.*
    from (
        select o.given, row_number() over (partition by o.given -> 'image_id', o.given -> 'entity_id' order by (o.given -> 'ord')::int) > 1 as again
        from preview.own(draft, 'depiction') o(given)
    ) j
    cross join lateral jsonb_populate_record(
        null::graph.depiction,
        j.given || jsonb_build_object('entity_kind', preview.kind_of(j.given ->> 'entity_id'), 'again', j.again)) r
    where not exists (select from readable.image v where v.id = r.image_id)
      and (r.entity_kind <> 'EVENT' or preview.has_event(draft, r.entity_id))
$$;

create or replace function preview.mention(draft bigint) returns setof graph.mention language sql stable as $$
    select m.* from graph.mention m
    where m.article_id <> draft and not m.unlisted and exists (select from readable.article v where v.id = m.article_id)
      and (m.entity_kind <> 'EVENT' or preview.has_event(draft, m.entity_id))
    union all
    select m.* from preview.own_mention(draft) m where m.entity_kind <> 'EVENT' or preview.has_event(draft, m.entity_id)
$$;

create or replace function preview.quotation(draft bigint) returns setof graph.quotation language sql stable as $$
    select q.* from graph.quotation q where q.article_id <> draft and exists (select from readable.quotation v where v.id = q.id)
    union all
    select q.* from preview.own_quotation(draft) q
$$;

-- Only what an article mentions and reports has a rank, and only by rank do previews list it.
create or replace function preview.article_scope(draft bigint) returns setof graph.article_scope language sql stable as $$
    select s.* from graph.article_scope s
    where s.article_id <> draft and s.rank is not null and exists (select from readable.article v where v.id = s.article_id)
      and (s.kind <> 'EVENT' or preview.has_event(draft, s.target_id))
    union all
    select r.*
    from (
        select array(select m from preview.own_mention(draft) m) as mentions,
               array(select r from preview.own_report(draft) r) as reports,
               preview.moments(draft) as moments
        offset 0
    ) own
    cross join lateral graph.article_targets(own.mentions, own.reports) t
    cross join lateral jsonb_populate_record(
        null::graph.article_scope,
        own.moments || jsonb_build_object(
            'article_id', draft, 'scope', t.scope, 'target_id', t.target_id, 'kind', t.kind, 'rank', t.rank)) r
    where t.kind <> 'EVENT' or preview.has_event(draft, t.target_id)
$$;

create or replace function preview.quotation_scope(draft bigint) returns setof graph.quotation_scope language sql stable as $$
    select s.* from graph.quotation_scope s
    where s.article_id <> draft
      and exists (select from readable.quotation_scope v
                  where v.quotation_id = s.quotation_id and v.scope = s.scope and v.target_id = s.target_id)
    union all
    select r.*
    from (
        select array(select q from preview.own_quotation(draft) q) as quotations,
               array(select m from preview.own_mention(draft) m) as mentions
        offset 0
    ) own
    cross join lateral graph.quotation_targets(own.quotations, own.mentions) t
    join lateral unnest(own.quotations) q on q.id = t.quotation_id
    cross join lateral jsonb_populate_record(
        null::graph.quotation_scope,
        jsonb_build_object('quotation_id', t.quotation_id, 'scope', t.scope, 'target_id', t.target_id,
                           'published_at', q.published_at, 'article_id', draft, 'ord', q.ord)) r
    where t.kind is distinct from 'EVENT' or preview.has_event(draft, t.target_id)
$$;
