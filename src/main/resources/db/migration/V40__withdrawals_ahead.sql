-- A withdrawal may be dated ahead: the article and all its rows end at that moment, by the database's clock. What else rested on them alone
-- (statements, entities, images) goes when the withdrawal is carried out, by a running Dateline within seconds, or by the next load.
create table graph.pending_withdrawal (
    article_id       bigint primary key, -- also of an article that has not come yet
    key              text not null,
    version          int not null,
    withdrawn_at     timestamptz not null,
    withdrawn_reason text,
    was_visible      boolean
);
create index pending_withdrawal_by_moment on graph.pending_withdrawal (withdrawn_at);

alter table graph.article add column visible_until timestamptz;
alter table graph.credit add column visible_until timestamptz;
alter table graph.article_source add column visible_until timestamptz;
alter table graph.subject add column visible_until timestamptz;
alter table graph.correction add column visible_until timestamptz;
alter table graph.article_image add column visible_until timestamptz;
alter table graph.mention add column visible_until timestamptz;
alter table graph.quotation add column visible_until timestamptz;
alter table graph.event_report add column visible_until timestamptz;
alter table graph.evidence add column visible_until timestamptz;
alter table graph.article_scope add column visible_until timestamptz;
alter table graph.quotation_scope add column visible_until timestamptz;

-- Gives rows of articles the end that pending withdrawals set, or none.
create function graph.set_ends(articles bigint[]) returns void language plpgsql as $$
declare
    name text;
begin
    foreach name in array array['article', 'credit', 'article_source', 'subject', 'correction', 'article_image', 'mention', 'quotation',
                                'event_report', 'evidence', 'article_scope', 'quotation_scope'] loop
        execute format('update graph.%I s set visible_until = v.visible_until
                        from (select t.id, w.withdrawn_at from unnest($1) t(id) left join graph.pending_withdrawal w on w.article_id = t.id)
                             v(id, visible_until)
                        where s.%I = v.id and s.visible_until is distinct from v.visible_until',
                       name, case name when 'article' then 'id' else 'article_id' end) using articles;
    end loop;
end $$;

create or replace function graph.derive_article_targets(articles bigint[]) returns void language plpgsql as $$
begin
    delete from graph.article_scope where article_id = any (articles);
    delete from graph.quotation_scope where article_id = any (articles);

    -- Rank: the most salient first, then in reading order; what is only reported comes last.
    insert into graph.article_scope (article_id, scope, target_id, kind, rank, published_at, updated_at, visible_from, visible_until)
    select a.id, s.scope, s.target_id, s.kind,
           case when s.scope = 'MENTION' or not s.mentioned
                then (row_number() over (partition by a.id order by s.scope = 'REPORT', s.salience desc nulls last, s.ord, s.target_id))::int end,
           a.published_at, a.updated_at,
           case when s.kind = 'EVENT' then graph.both(a.visible_from, (select e.visible_from from graph.entity e where e.id = s.target_id)) else a.visible_from end,
           a.visible_until
    from graph.article a
    cross join lateral (
        select 'MENTION' as scope, m.entity_id as target_id, min(m.entity_kind) as kind, max(m.salience) as salience, min(m.ord) as ord, true as mentioned
        from graph.mention m where m.article_id = a.id group by m.entity_id
        union all
        select 'REPORT', r.event_id, 'EVENT', null, 0,
               exists (select from graph.mention m where m.article_id = a.id and m.entity_id = r.event_id)
        from graph.event_report r where r.article_id = a.id
    ) s
    where a.id = any (articles) and a.withdrawn_at is null;

    insert into graph.article_scope (article_id, scope, target_id, published_at, updated_at, visible_from, visible_until)
    select distinct a.id, s.scope, s.target_id, a.published_at, a.updated_at, a.visible_from, a.visible_until
    from graph.article a
    cross join lateral (
        select 'PUBLISHER' as scope, a.publisher_id as target_id where a.publisher_id is not null
        union all select 'BYLINE', c.agent_id from graph.credit c where c.article_id = a.id and c.agent_id is not null
        union all select 'QUOTED', q.speaker_id from graph.quotation q where q.article_id = a.id and q.speaker_id is not null
        union all select 'LANGUAGE', readable.word_target(a.language)
        union all select 'SUBJECT', readable.word_target(j.code) from graph.subject j where j.article_id = a.id
        union all
        select 'PLACE', p.id from (
            with recursive named(id) as (
                select m.entity_id from graph.mention m where m.article_id = a.id and m.entity_kind = 'PLACE' and m.form <> 'METONYM'
                union
                select e.part_of_id from named n join graph.entity e on e.id = n.id where e.part_of_id is not null
            )
            select id from named
        ) p
    ) s
    where a.id = any (articles) and a.withdrawn_at is null;

    insert into graph.quotation_scope (quotation_id, scope, target_id, published_at, article_id, ord, visible_from, visible_until)
    select distinct q.id, s.scope, s.target_id, q.published_at, q.article_id, q.ord,
           case when s.kind = 'EVENT' then graph.both(q.visible_from, (select e.visible_from from graph.entity e where e.id = s.target_id)) else q.visible_from end,
           q.visible_until
    from graph.quotation q
    cross join lateral (
        select 'SPEAKER' as scope, q.speaker_id as target_id, q.speaker_kind as kind where q.speaker_id is not null
        union all select 'FORM', readable.word_target(q.form), null
        union all
        select 'NAMED', m.entity_id, m.entity_kind from graph.mention m
        where m.article_id = q.article_id and m.field = q.field and m.index is not distinct from q.index
          and exists (select from unnest(q.span_starts, q.span_ends) s(b, e) where m.start_offset >= s.b and m.end_offset <= s.e)
    ) s
    where q.article_id = any (articles);
end $$;

create or replace function graph.image_scopes(articles bigint[]) returns void language sql as $$
    insert into graph.article_scope (article_id, scope, target_id, published_at, updated_at, visible_from, visible_until)
    select s.article_id, 'HAS_IMAGE', (exists (select from graph.article_image i where i.article_id = s.article_id))::int,
           s.published_at, s.updated_at, s.visible_from, s.visible_until
    from graph.article_scope s where s.article_id = any (articles) and s.scope = 'LANGUAGE'
$$;

create or replace view readable.article as
select a.id, a.version, a.headline, a.standfirst, a.url, a.language, a.editor_note, a.published_at, a.published_precision, a.updated_at,
       a.corrected_at, a.dateline_id, a.publisher_id, a.copyright, a.license, t.body, a.source_updated_at, a.normal_url
from graph.article a left join graph.article_text t on t.article_id = a.id
where a.visible_from <= now() and a.published_at <= now() and a.updated_at <= now() and (a.visible_until is null or a.visible_until > now());

create or replace view readable.credit as
select id, article_id, ord, name, agent_id, agent_kind, role from graph.credit where visible_from <= now()
  and (visible_until is null or visible_until > now());

create or replace view readable.article_source as
select id, article_id, ord, organization_id, role, url from graph.article_source where visible_from <= now()
  and (visible_until is null or visible_until > now());

create or replace view readable.subject as
select id, article_id, ord, scheme, code, name from graph.subject where visible_from <= now()
  and (visible_until is null or visible_until > now());

create or replace view readable.correction as
select id, article_id, ord, corrected_at, article_version, text from graph.correction where visible_from <= now()
  and (visible_until is null or visible_until > now());

create or replace view readable.article_image as
select article_id, ord, image_id, published_at from graph.article_image where visible_from <= now() and published_at <= now()
  and (visible_until is null or visible_until > now());

create or replace view readable.mention as
select id, article_id, version, field, index, ord, entity_id, entity_kind, text, start_offset, end_offset, form, salience, confidence, provenance, published_at
from graph.mention where visible_from <= now() and published_at <= now()
  and (visible_until is null or visible_until > now());

create or replace view readable.quotation as
select id, article_id, version, field, index, ord, form, text, span_starts, span_ends, span_verbatim, speaker_id, speaker_kind, speaker_text,
       said_to_id, said_to_kind, medium, said_earliest, said_latest, said_at, said_precision, said_text, provenance, published_at
from graph.quotation where visible_from <= now() and published_at <= now()
  and (visible_until is null or visible_until > now());

create or replace view readable.event_report as
select id, event_id, article_id, status, starts_earliest, starts_latest, starts_at, starts_precision, starts_text,
       ends_earliest, ends_latest, ends_at, ends_precision, ends_text, published_at
from graph.event_report where visible_from <= now() and published_at <= now() and article_id is not null
  and (visible_until is null or visible_until > now());

create or replace view readable.evidence as
select id, statement_id, article_id, origin, version, field, index, start_offset, end_offset, text, quotation_id, confidence, provenance, visible_from
from graph.evidence where visible_from <= now()
  and (visible_until is null or visible_until > now());

create or replace view readable.article_scope as
select article_id, scope, target_id, kind, rank, published_at, updated_at
from graph.article_scope where visible_from <= now() and published_at <= now() and updated_at <= now()
  and (visible_until is null or visible_until > now());

create or replace view readable.quotation_scope as
select quotation_id, scope, target_id, published_at, article_id, ord from graph.quotation_scope where visible_from <= now() and published_at <= now()
  and (visible_until is null or visible_until > now());

-- From when readers could see any version that ever came: a withdrawal leaves a tombstone of whatever they once saw.
update graph.article set seen_from = '0001-01-01T00:00:00Z' where seen_from = '-infinity';
alter table graph.article alter column seen_version set default 0;
