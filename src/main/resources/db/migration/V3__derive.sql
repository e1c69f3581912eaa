-- Keeps what is derived, in the transaction that writes: who may see what from when, and the tables that lists are read from.
-- Writers call graph.derive(articles, images, statements, entities) once with everything that they touched.

-- Everything that makes an entity visible, but for events (their reports alone do) and parts (graph.derive_entities).
create view graph.pointer as
          select entity_id, visible_from from graph.mention
union all select agent_id, visible_from from graph.credit
union all select organization_id, visible_from from graph.article_source
union all select publisher_id, visible_from from graph.article
union all select dateline_id, visible_from from graph.article
union all select speaker_id, visible_from from graph.quotation
union all select said_to_id, visible_from from graph.quotation
union all select entity_id, visible_from from graph.depiction
union all select place_id, visible_from from graph.image
union all select person_id, visible_from from graph.affiliation
union all select body_id, visible_from from graph.affiliation
union all select owner_id, visible_from from graph.relationship
union all select agent_id, visible_from from graph.participation
union all select on_behalf_id, visible_from from graph.participation
union all select place_id, visible_from from graph.event_place;

create function graph.both(a timestamptz, b timestamptz) returns timestamptz language sql immutable as $$
    select case when a is not null and b is not null then greatest(a, b) end
$$;

create function graph.derive_articles(articles bigint[]) returns void language plpgsql as $$
begin
    delete from graph.article_scope where article_id = any (articles);
    delete from graph.quotation_scope where article_id = any (articles);

    -- Rank: the most salient first, then in reading order; what is only reported comes last.
    insert into graph.article_scope (article_id, scope, target_id, kind, rank, published_at, updated_at, visible_from)
    select a.id, s.scope, s.target_id, s.kind,
           case when s.scope = 'MENTION' or not s.mentioned
                then (row_number() over (partition by a.id order by s.scope = 'REPORT', s.salience desc nulls last, s.ord, s.target_id))::int end,
           a.published_at, a.updated_at, a.visible_from
    from graph.article a
    cross join lateral (
        select 'MENTION' as scope, m.entity_id as target_id, min(m.entity_kind) as kind, max(m.salience) as salience, min(m.ord) as ord, true as mentioned
        from graph.mention m where m.article_id = a.id group by m.entity_id
        union all
        select 'REPORT', r.event_id, 'EVENT', null, 0,
               exists (select from graph.mention m where m.article_id = a.id and m.entity_id = r.event_id)
        from graph.event_report r where r.article_id = a.id
    ) s
    where a.id = any (articles);

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
    where a.id = any (articles);

    insert into graph.quotation_scope (quotation_id, scope, target_id, published_at, article_id, ord, visible_from)
    select distinct q.id, s.scope, s.target_id, q.published_at, q.article_id, q.ord, q.visible_from
    from graph.quotation q
    cross join lateral (
        select 'SPEAKER' as scope, q.speaker_id as target_id where q.speaker_id is not null
        union all select 'FORM', readable.word_target(q.form)
        union all
        select 'NAMED', m.entity_id from graph.mention m
        where m.article_id = q.article_id and m.field = q.field and m.index is not distinct from q.index
          and exists (select from unnest(q.span_starts, q.span_ends) s(b, e) where m.start_offset >= s.b and m.end_offset <= s.e)
    ) s
    where q.article_id = any (articles);
end $$;

create function graph.derive_images(images bigint[]) returns void language plpgsql as $$
begin
    update graph.image i set visible_from = v.visible_from
    from (select t.id, (select min(s.visible_from) from graph.article_image s where s.image_id = t.id) as visible_from from unnest(images) t(id)) v
    where i.id = v.id and i.visible_from is distinct from v.visible_from;

    update graph.depiction d set visible_from = i.visible_from
    from graph.image i
    where i.id = any (images) and d.image_id = i.id and d.visible_from is distinct from i.visible_from;
end $$;

-- A statement is visible from the first of its evidence on; one that has lost all of it is gone.
create function graph.derive_statements(statements bigint[]) returns void language plpgsql as $$
declare
    tables constant text[] := '{affiliation,relationship,participation,event_place,event_link}';
    name text;
    tied bigint[] := statements || array(select -s from unnest(statements) s); -- the inverses of relationships
begin
    foreach name in array tables loop
        execute format('delete from graph.%I s where s.id = any ($1) and not exists (select from graph.evidence e where e.statement_id = abs(s.id))', name)
            using tied;
        execute format('update graph.%I s set visible_from = v.visible_from
                        from (select t.id, (select min(e.visible_from) from graph.evidence e where e.statement_id = abs(t.id)) as visible_from from unnest($1) t(id)) v
                        where s.id = v.id and s.visible_from is distinct from v.visible_from', name)
            using tied;
    end loop;
end $$;

create function graph.derive_events(events bigint[]) returns void language plpgsql as $$
begin
    update graph.event_report r
    set current_from = v.current_from, current_until = v.current_until
    from (
        select id, superseded as current_until,
               case when visible_from < superseded and superseded > now() then visible_from end as current_from
        from (
            select r.id, r.visible_from,
                   coalesce(min(r.visible_from) over (partition by r.event_id order by r.published_at desc, r.id desc
                                                      rows between unbounded preceding and 1 preceding), 'infinity') as superseded
            from graph.event_report r
            where r.event_id = any (events)
        ) ranked
    ) v
    where r.id = v.id and (r.current_from, r.current_until) is distinct from (v.current_from, v.current_until);

    update graph.entity e set visible_from = v.visible_from
    from (select t.id, (select min(r.visible_from) from graph.event_report r where r.event_id = t.id) as visible_from from unnest(events) t(id)) v
    where e.id = v.id and e.kind = 'EVENT' and e.visible_from is distinct from v.visible_from;
end $$;

-- Rows that name an event appear with it at the earliest.
create function graph.derive_named_events(events bigint[]) returns void language plpgsql as $$
begin
    update graph.mention m set visible_from = graph.both(a.visible_from, e.visible_from)
    from graph.article a, graph.entity e
    where m.article_id = a.id and m.entity_id = e.id and m.entity_kind = 'EVENT' and e.id = any (events)
      and m.visible_from is distinct from graph.both(a.visible_from, e.visible_from);

    update graph.article_scope s set visible_from = graph.both(a.visible_from, e.visible_from)
    from graph.article a, graph.entity e
    where s.article_id = a.id and s.target_id = e.id and s.scope in ('MENTION', 'REPORT') and e.id = any (events)
      and s.visible_from is distinct from graph.both(a.visible_from, e.visible_from);

    update graph.quotation_scope s set visible_from = graph.both(q.visible_from, e.visible_from)
    from graph.quotation q, graph.entity e
    where s.quotation_id = q.id and s.target_id = e.id and s.scope = 'NAMED' and e.kind = 'EVENT' and e.id = any (events)
      and s.visible_from is distinct from graph.both(q.visible_from, e.visible_from);

    update graph.depiction d set visible_from = graph.both(i.visible_from, e.visible_from)
    from graph.image i, graph.entity e
    where d.image_id = i.id and d.entity_id = e.id and d.entity_kind = 'EVENT' and e.id = any (events)
      and d.visible_from is distinct from graph.both(i.visible_from, e.visible_from);
end $$;

-- From the leaves up: an organization or place is also visible through its visible parts, a place through an organization that sits there.
create function graph.derive_entities(entities bigint[]) returns void language plpgsql as $$
declare
    touched bigint[] := entities;
begin
    while cardinality(touched) > 0 loop
        with seen as (
            select e.id, least(
                       case when e.origin is not null then '-infinity'::timestamptz end,
                       (select min(p.visible_from) from graph.pointer p where p.entity_id = e.id),
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

create function graph.derive_event_scopes(events bigint[]) returns void language plpgsql as $$
begin
    delete from graph.event_scope where event_id = any (events);

    with recursive located(event_id, place_id, since) as (
        select event_id, place_id, visible_from from graph.event_place where event_id = any (events) and visible_from is not null
        union
        select l.event_id, e.part_of_id, l.since from located l join graph.entity e on e.id = l.place_id where e.part_of_id is not null
    ), participant(event_id, agent_id, since) as (
        select event_id, agent_id, visible_from from graph.participation where event_id = any (events) and visible_from is not null
    ), scope(scope, target_id, event_id, since) as (
        select 'LOCATION', place_id, event_id, since from located
        union all select 'PARTICIPANT', agent_id, event_id, since from participant
        union all select 'ANY', place_id, event_id, since from located
        union all select 'ANY', agent_id, event_id, since from participant
        union all select w.scope, e.part_of_id, e.id, '-infinity' from graph.entity e, (values ('WHOLE'), ('ANY')) w(scope)
                  where e.id = any (events) and e.part_of_id is not null
        union all select 'KIND', readable.word_target(category), id, '-infinity' from graph.entity where id = any (events)
    ), first(scope, target_id, event_id, since) as (
        select scope, target_id, event_id, min(since) from scope group by 1, 2, 3
    )
    insert into graph.event_scope (scope, target_id, starts_key, sort_name, event_id, listed_from, listed_until)
    select f.scope, f.target_id, r.starts_key, e.sort_name, r.event_id, greatest(f.since, r.current_from), r.current_until
    from first f join graph.event_report r on r.event_id = f.event_id and r.current_from is not null join graph.entity e on e.id = r.event_id
    where greatest(f.since, r.current_from) < r.current_until
    union all
    select 'STATUS', readable.word_target(r.status), r.starts_key, e.sort_name, r.event_id, r.current_from, r.current_until
    from graph.event_report r join graph.entity e on e.id = r.event_id where r.event_id = any (events) and r.current_from < r.current_until;
end $$;

-- articles, images, statements, entities: everything that was written, and everything that pointed to what was deleted.
-- moved: places and other wholes whose own whole changed.
create function graph.derive(articles bigint[], images bigint[], statements bigint[], entities bigint[], moved bigint[]) returns void
language plpgsql as $$
declare
    inner_parts bigint[];
    events bigint[];
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

    perform graph.derive_articles(articles);
    perform graph.derive_images(images);
    perform graph.derive_statements(statements);
    perform graph.derive_events(events);
    perform graph.derive_named_events(
        events || array(select distinct target_id from graph.article_scope where article_id = any (articles) and kind = 'EVENT'));
    perform graph.derive_entities(entities);
    perform graph.derive_event_scopes(events);
end $$;

create function graph.count_scopes() returns trigger language plpgsql as $$
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

create trigger count_added after insert on graph.article_scope referencing new table as added
    for each statement execute function graph.count_scopes();
create trigger count_removed after delete on graph.article_scope referencing old table as removed
    for each statement execute function graph.count_scopes();
create trigger count_added after insert on graph.event_scope referencing new table as added
    for each statement execute function graph.count_scopes();
create trigger count_removed after delete on graph.event_scope referencing old table as removed
    for each statement execute function graph.count_scopes();
create trigger count_added after insert on graph.quotation_scope referencing new table as added
    for each statement execute function graph.count_scopes();
create trigger count_removed after delete on graph.quotation_scope referencing old table as removed
    for each statement execute function graph.count_scopes();
