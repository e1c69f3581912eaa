-- V3's functions once more, so that what a write costs does not grow with what is there: the first of many rows is found by an index,
-- and an event's older reports are left alone.

drop index graph.article_by_publisher, graph.article_by_dateline, graph.credit_by_agent, graph.article_source_by_organization,
           graph.image_by_place, graph.image_by_event, graph.quotation_by_speaker, graph.quotation_by_hearer,
           graph.relationship_by_person, graph.participation_by_agent, graph.participation_by_principal, graph.event_place_by_place,
           graph.entity_by_headquarters;
create index article_by_publisher on graph.article (publisher_id, visible_from);
create index article_by_dateline on graph.article (dateline_id, visible_from) where dateline_id is not null;
create index credit_by_agent on graph.credit (agent_id, visible_from) where agent_id is not null;
create index article_source_by_organization on graph.article_source (organization_id, visible_from);
create index article_image_by_sight on graph.article_image (image_id, visible_from);
create index image_by_place on graph.image (place_id, visible_from) where place_id is not null;
create index image_by_event on graph.image (event_id) where event_id is not null;
create index depiction_by_sight on graph.depiction (entity_id, visible_from);
create index quotation_by_speaker on graph.quotation (speaker_id, visible_from) where speaker_id is not null;
create index quotation_by_hearer on graph.quotation (said_to_id, visible_from) where said_to_id is not null;
create index affiliation_by_person_and_sight on graph.affiliation (person_id, visible_from);
create index affiliation_by_body_and_sight on graph.affiliation (body_id, visible_from) where body_id is not null;
create index relationship_by_owner_and_sight on graph.relationship (owner_id, visible_from);
create index relationship_by_person on graph.relationship (person_id);
create index participation_by_agent on graph.participation (agent_id, visible_from);
create index participation_by_principal on graph.participation (on_behalf_id, visible_from) where on_behalf_id is not null;
create index event_place_by_place on graph.event_place (place_id, visible_from);
create index event_report_by_sight on graph.event_report (event_id, visible_from);
create index entity_by_part on graph.entity (part_of_id, visible_from) where part_of_id is not null;
create index entity_by_headquarters on graph.entity (headquarters_id, visible_from) where headquarters_id is not null;

drop view graph.pointer;

-- When the first visible mention can be seen. Nothing is visible before it is published: so in that order the walk ends early.
create function graph.first_mention(entity bigint) returns timestamptz language plpgsql stable as $$
declare
    first timestamptz;
    mention record;
begin
    for mention in
        select s.published_at, s.visible_from from graph.article_scope s
        where s.scope = 'MENTION' and s.target_id = entity and s.visible_from is not null order by s.published_at, s.article_id
    loop
        exit when mention.published_at >= first;
        first := least(first, mention.visible_from);
    end loop;
    return first;
end $$;

-- From the leaves up: an organization or place is also visible through its visible parts, a place through an organization that sits there.
create or replace function graph.derive_entities(entities bigint[]) returns void language plpgsql as $$
declare
    touched bigint[] := entities;
begin
    while cardinality(touched) > 0 loop
        with seen as materialized (
            select e.id, least(
                       case when e.origin is not null then '-infinity'::timestamptz end,
                       graph.first_mention(e.id),
                       (select min(p.visible_from) from graph.credit p where p.agent_id = e.id),
                       (select min(p.visible_from) from graph.article_source p where p.organization_id = e.id),
                       (select min(p.visible_from) from graph.article p where p.publisher_id = e.id),
                       (select min(p.visible_from) from graph.article p where p.dateline_id = e.id),
                       (select min(p.visible_from) from graph.quotation p where p.speaker_id = e.id),
                       (select min(p.visible_from) from graph.quotation p where p.said_to_id = e.id),
                       (select min(p.visible_from) from graph.depiction p where p.entity_id = e.id),
                       (select min(p.visible_from) from graph.image p where p.place_id = e.id),
                       (select min(p.visible_from) from graph.affiliation p where p.person_id = e.id),
                       (select min(p.visible_from) from graph.affiliation p where p.body_id = e.id),
                       (select min(p.visible_from) from graph.relationship p where p.owner_id = e.id),
                       (select min(p.visible_from) from graph.participation p where p.agent_id = e.id),
                       (select min(p.visible_from) from graph.participation p where p.on_behalf_id = e.id),
                       (select min(p.visible_from) from graph.event_place p where p.place_id = e.id),
                       (select min(c.visible_from) from graph.entity c where c.part_of_id = e.id),
                       (select min(o.visible_from) from graph.entity o where o.headquarters_id = e.id)) as visible_from
            from graph.entity e where e.id = any (touched) and e.kind <> 'EVENT'
        ), changed as (
            update graph.entity e set visible_from = s.visible_from
            from seen s where e.id = s.id and e.visible_from is distinct from s.visible_from
            returning e.part_of_id, e.headquarters_id
        )
        select coalesce(array_agg(distinct t.id), '{}') into touched
        from changed c cross join lateral (values (c.part_of_id), (c.headquarters_id)) t(id) where t.id is not null;
    end loop;
end $$;

create or replace function graph.derive_articles(articles bigint[]) returns void language plpgsql as $$
begin
    delete from graph.article_scope where article_id = any (articles);
    delete from graph.quotation_scope where article_id = any (articles);

    -- Rank: the most salient first, then in reading order; what is only reported comes last.
    insert into graph.article_scope (article_id, scope, target_id, kind, rank, published_at, updated_at, visible_from)
    select a.id, s.scope, s.target_id, s.kind,
           case when s.scope = 'MENTION' or not s.mentioned
                then (row_number() over (partition by a.id order by s.scope = 'REPORT', s.salience desc nulls last, s.ord, s.target_id))::int end,
           a.published_at, a.updated_at,
           case when s.kind = 'EVENT' then graph.both(a.visible_from, (select e.visible_from from graph.entity e where e.id = s.target_id)) else a.visible_from end
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

    insert into graph.article_scope (article_id, scope, target_id, published_at, updated_at, visible_from)
    select distinct a.id, s.scope, s.target_id, a.published_at, a.updated_at, a.visible_from
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

    insert into graph.quotation_scope (quotation_id, scope, target_id, published_at, article_id, ord, visible_from)
    select distinct q.id, s.scope, s.target_id, q.published_at, q.article_id, q.ord,
           case when s.kind = 'EVENT' then graph.both(q.visible_from, (select e.visible_from from graph.entity e where e.id = s.target_id)) else q.visible_from end
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

-- An image that no article shows any more is gone.
create or replace function graph.derive_images(images bigint[]) returns void language plpgsql as $$
declare
    gone bigint[] := array(select t.id from unnest(images) t(id) where not exists (select from graph.article_image s where s.image_id = t.id));
begin
    if cardinality(gone) > 0 then
        delete from graph.depiction where image_id = any (gone);
        delete from graph.image where id = any (gone);
    end if;

    update graph.image i set visible_from = v.visible_from
    from (select t.id, (select min(s.visible_from) from graph.article_image s where s.image_id = t.id) as visible_from from unnest(images) t(id)) v
    where i.id = v.id and i.visible_from is distinct from v.visible_from;

    update graph.depiction d set visible_from = v.visible_from
    from (
        select o.id, case when o.entity_kind = 'EVENT' then graph.both(i.visible_from, e.visible_from) else i.visible_from end as visible_from
        from unnest(images) t(id) join graph.image i on i.id = t.id join graph.depiction o on o.image_id = i.id join graph.entity e on e.id = o.entity_id
    ) v
    where d.id = v.id and d.visible_from is distinct from v.visible_from;
end $$;

-- A statement is visible from the first of its evidence on; one that has lost all of it is gone.
create or replace function graph.derive_statements(statements bigint[]) returns void language plpgsql as $$
declare
    tables constant text[] := '{affiliation,relationship,participation,event_place,event_link}';
    name text;
    gone bigint[];
    ids bigint[];
    moments timestamptz[];
begin
    select coalesce(array_agg(t.id), '{}') into gone
    from unnest(statements) t(id) where not exists (select from graph.evidence e where e.statement_id = t.id);

    select array_agg(t.id), array_agg((select min(e.visible_from) from graph.evidence e where e.statement_id = t.id)) into ids, moments
    from unnest(statements) t(id);

    foreach name in array tables loop
        if cardinality(gone) > 0 then
            execute format('delete from graph.%I s where s.id = any ($1)', name) using gone || array(select -g from unnest(gone) g);
        end if;
        execute format('update graph.%I s set visible_from = v.visible_from from unnest($1, $2) v(id, visible_from)
                        where s.id = v.id and s.visible_from is distinct from v.visible_from', name) using ids, moments;
    end loop;

    -- The inverses of relationships have the same number below zero.
    update graph.relationship s set visible_from = v.visible_from from unnest(ids, moments) v(id, visible_from)
    where s.id = -v.id and s.visible_from is distinct from v.visible_from;
end $$;

-- Those whose visibility changed. Of an event's reports only the latest visible one and those above it can be its current one, now or later.
drop function graph.derive_events(bigint[]);
create function graph.derive_events(events bigint[]) returns bigint[] language plpgsql as $$
declare
    changed bigint[];
begin
    with latest as (
        select t.id as event_id, coalesce(r.published_at, '-infinity') as published_at, coalesce(r.id, 0) as id
        from unnest(events) t(id)
        left join lateral (
            select r.published_at, r.id from graph.event_report r
            where r.event_id = t.id and r.visible_from <= now() order by r.published_at desc, r.id desc limit 1
        ) r on true
    ), ranked as (
        select r.id, r.visible_from,
               coalesce(min(r.visible_from) over (partition by r.event_id order by r.published_at desc, r.id desc
                                                  rows between unbounded preceding and 1 preceding), 'infinity') as superseded
        from latest l
        cross join lateral (
            select r.* from graph.event_report r where r.event_id = l.event_id and (r.published_at, r.id) >= (l.published_at, l.id) offset 0
        ) r
    ), current as (
        select id, visible_from as current_from, superseded as current_until from ranked where visible_from < superseded and superseded > now()
    )
    update graph.event_report r
    set current_from = v.current_from, current_until = v.current_until
    from (
        select id, current_from, current_until from current
        union all
        select r.id, null, null from graph.event_report r
        where r.event_id = any (events) and r.current_from is not null and r.id not in (select id from current)
    ) v
    where r.id = v.id and (r.current_from, r.current_until) is distinct from (v.current_from, v.current_until);

    with seen as (
        update graph.entity e set visible_from = v.visible_from
        from (select t.id, (select min(r.visible_from) from graph.event_report r where r.event_id = t.id) as visible_from from unnest(events) t(id)) v
        where e.id = v.id and e.kind = 'EVENT' and e.visible_from is distinct from v.visible_from
        returning e.id
    )
    select coalesce(array_agg(id), '{}') into changed from seen;
    return changed;
end $$;

-- articles, images, statements, entities: everything that was written, and everything that pointed to what was deleted.
-- moved: places and other wholes whose own whole changed.
create or replace function graph.derive(articles bigint[], images bigint[], statements bigint[], entities bigint[], moved bigint[]) returns void
language plpgsql as $$
declare
    inner_parts bigint[];
    events bigint[];
    changed bigint[];
begin
    with recursive part(id) as (
        select unnest(moved) union select e.id from part p join graph.entity e on e.part_of_id = p.id
    )
    select coalesce(array_agg(id), '{}') into inner_parts from part;
    articles := articles || array(select distinct article_id from graph.mention where entity_id = any (inner_parts) and entity_kind = 'PLACE');

    select coalesce(array_agg(distinct id), '{}') into events from (
        select id from graph.entity where id = any (entities) and kind = 'EVENT'
        union all select event_id from graph.event_place where place_id = any (inner_parts)
        union all select event_id from graph.participation where id = any (statements)
        union all select event_id from graph.event_place where id = any (statements)
    ) e;

    changed := graph.derive_events(events);
    perform graph.derive_articles(articles);
    perform graph.derive_images(images);
    perform graph.derive_statements(statements);
    perform graph.derive_named_events(changed);
    perform graph.derive_entities(entities);
    perform graph.derive_event_scopes(events);
end $$;
