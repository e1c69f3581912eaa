-- What lists of articles and quotations are read from: graph.article_scope, graph.quotation_scope and graph.listed_subject.
-- Renewed after migration ${newest_migration}; docs/architecture.md says how to change a view or function.

-- The moment from which two things are both visible; null if one of them never is.
create or replace function graph.both(a timestamptz, b timestamptz) returns timestamptz language sql immutable as $$
    select case when a is not null and b is not null then greatest(a, b) end
$$;

-- What an article mentions and reports. Rank: the most salient first, then in reading order; what is only reported comes last.
create or replace function graph.article_targets(mentions graph.mention[], reports graph.event_report[])
returns table (scope text, target_id bigint, kind text, rank int) language sql immutable as $$
    select s.scope, s.target_id, s.kind,
           case when s.scope = 'MENTION' or not s.mentioned
                then (row_number() over (order by s.scope = 'REPORT', s.salience desc nulls last, s.ord, s.target_id))::int
           end
    from (
        select 'MENTION' as scope, m.entity_id as target_id, min(m.entity_kind) as kind,
               max(m.salience) as salience, min(m.ord) as ord, true as mentioned
        from unnest(mentions) m group by m.entity_id
        union all
        select 'REPORT', r.event_id, 'EVENT', null, 0, exists (select from unnest(mentions) m where m.entity_id = r.event_id)
        from unnest(reports) r
    ) s
$$;

-- What quotations can be found by; all are of one article, which has these mentions.
create or replace function graph.quotation_targets(quotations graph.quotation[], mentions graph.mention[])
returns table (quotation_id bigint, scope text, target_id bigint, kind text) language sql immutable as $$
    select q.id, t.scope, t.target_id, t.kind
    from unnest(quotations) q
    cross join lateral (
        select 'SPEAKER' as scope, q.speaker_id as target_id, q.speaker_kind as kind where q.speaker_id is not null
        union all
        select 'FORM', readable.word_target(q.form), null
        union all
        select 'NAMED', m.entity_id, m.entity_kind from unnest(mentions) m
        where m.field = q.field and m.index is not distinct from q.index
          and exists (select from unnest(q.span_starts, q.span_ends) s(b, e) where m.start_offset >= s.b and m.end_offset <= s.e)
    ) t
$$;

-- An article under everything that a filter can name, and its quotations likewise.
create or replace function graph.derive_articles(articles bigint[]) returns void language plpgsql as $$
begin
    -- A statement that deletes nothing costs its triggers.
    if exists (select from graph.article_scope where article_id = any (articles)) then
        delete from graph.article_scope where article_id = any (articles);
        delete from graph.quotation_scope where article_id = any (articles);
    end if;

    insert into graph.article_scope (article_id, scope, target_id, kind, rank, published_at, updated_at, visible_from, visible_until)
    select a.id, s.scope, s.target_id, s.kind, s.rank, a.published_at, a.updated_at,
           case when s.kind = 'EVENT' then graph.both(a.visible_from, e.visible_from) else a.visible_from end,
           a.visible_until
    from graph.article a
    cross join lateral (
        select array(select m from graph.mention m where m.article_id = a.id and not m.unlisted) as mentions,
               array(select r from graph.event_report r where r.article_id = a.id and not r.unlisted) as reports
        offset 0
    ) own
    cross join lateral graph.article_targets(own.mentions, own.reports) s
    left join lateral (select e.visible_from from graph.entity e where e.id = s.target_id and s.kind = 'EVENT' offset 0) e on true
    where a.id = any (articles) and a.withdrawn_at is null;

    insert into graph.article_scope (article_id, scope, target_id, published_at, updated_at, visible_from, visible_until)
    select distinct a.id, s.scope, s.target_id, a.published_at, a.updated_at, a.visible_from, a.visible_until
    from graph.article a
    cross join lateral (
        select 'PUBLISHER' as scope, a.publisher_id as target_id where a.publisher_id is not null
        union all select 'BYLINE', c.agent_id from graph.credit c where c.article_id = a.id and c.agent_id is not null
        union all select 'QUOTED', q.speaker_id from graph.quotation q where q.article_id = a.id and q.speaker_id is not null
        union all select 'LANGUAGE', readable.word_target(a.language)
        union all select 'HAS_IMAGE', (exists (select from graph.article_image i where i.article_id = a.id))::int -- 1 or 0
        union all select 'SUBJECT', readable.word_target(j.code) from graph.subject j where j.article_id = a.id
        union all
        select 'PLACE', p.id from (
            with recursive named(id) as (
                select m.entity_id from graph.mention m where m.article_id = a.id and m.entity_kind = 'PLACE' and m.form <> 'METONYM'
                union
                -- Looked up one by one: there are few, however many entities there are.
                select e.part_of_id from named n
                cross join lateral (select w.part_of_id from graph.entity w where w.id = n.id offset 0) e where e.part_of_id is not null
            )
            select id from named
        ) p
    ) s
    where a.id = any (articles) and a.withdrawn_at is null;

    insert into graph.quotation_scope (quotation_id, scope, target_id, published_at, article_id, ord, visible_from, visible_until)
    select distinct q.id, s.scope, s.target_id, q.published_at, q.article_id, q.ord,
           case when s.kind = 'EVENT' then graph.both(q.visible_from, e.visible_from) else q.visible_from end,
           q.visible_until
    from unnest(articles) a(id)
    cross join lateral (
        select array(select q from graph.quotation q where q.article_id = a.id) as quotations,
               array(select m from graph.mention m where m.article_id = a.id and not m.unlisted) as mentions
        offset 0
    ) own
    cross join lateral graph.quotation_targets(own.quotations, own.mentions) s
    join graph.quotation q on q.id = s.quotation_id
    left join lateral (select e.visible_from from graph.entity e where e.id = s.target_id and s.kind = 'EVENT' offset 0) e on true;
end $$;

-- Parts of derive_articles until migration 42.
drop function if exists graph.derive_article_targets(bigint[]), graph.image_scopes(bigint[]);

-- Each subject once, under the name that readers see first: the end of an embargo changes no name.
create or replace function graph.derive_subjects(subjects bigint[]) returns void language plpgsql as $$
begin
    delete from graph.listed_subject l
    where l.id = any (subjects) and not exists (select from graph.subject s where s.listed_id = l.id and s.visible_from is not null);

    insert into graph.listed_subject as l (id, scheme, code, name, visible_from)
    select s.listed_id, s.scheme, s.code, s.name, s.visible_from
    from (select distinct id from unnest(subjects) t(id)) t
    cross join lateral (
        select s.* from graph.subject s where s.listed_id = t.id and s.visible_from is not null order by s.visible_from, s.id limit 1
    ) s
    on conflict (id) do update set name = excluded.name, visible_from = excluded.visible_from
    where (l.name, l.visible_from) is distinct from (excluded.name, excluded.visible_from);
end $$;

-- Triggers on graph.subject.
create or replace function graph.note_subjects() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        perform graph.derive_subjects(array(select listed_id from written union select listed_id from replaced));
    elsif tg_op = 'INSERT' then
        perform graph.derive_subjects(array(select distinct listed_id from written));
    else
        perform graph.derive_subjects(array(select distinct listed_id from replaced));
    end if;
    return null;
end $$;

-- Triggers on the three tables of scopes: how many rows stand under a target.
create or replace function graph.count_scopes() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into graph.scope_size as z (scope, target_id, size)
        select scope, target_id, count(*) from added group by 1, 2 order by 1, 2
        on conflict (scope, target_id) do update set size = z.size + excluded.size;
    else
        update graph.scope_size z set size = z.size - r.size
        from (select scope, target_id, count(*) as size from removed group by 1, 2) r
        where z.scope = r.scope and z.target_id = r.target_id;
    end if;
    return null;
end $$;
