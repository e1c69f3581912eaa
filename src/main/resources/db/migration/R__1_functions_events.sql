-- Events: which report is the current one, from when an event is visible, and what lists of events are read from.
-- Renewed after migration ${newest_migration}; docs/architecture.md says how to change a view or function.

-- Gives back the events whose visibility changed. Only the latest visible report and those above it can be the current one, now or later.
create or replace function graph.derive_events(events bigint[]) returns bigint[] language plpgsql as $$
declare
    changed bigint[];
begin
    if cardinality(events) = 0 then
        return '{}';
    end if;
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
            select r.* from graph.event_report r
            where r.event_id = l.event_id and (r.published_at, r.id) >= (l.published_at, l.id) offset 0
        ) r
    ), current as (
        select id, visible_from as current_from, superseded as current_until from ranked
        where visible_from < superseded and superseded > now()
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
        from (select t.id, (select min(r.visible_from) from graph.event_report r where r.event_id = t.id) as visible_from
              from unnest(events) t(id)) v
        where e.id = v.id and e.kind = 'EVENT' and e.visible_from is distinct from v.visible_from
        returning e.id
    )
    select coalesce(array_agg(id), '{}') into changed from seen;
    return changed;
end $$;

-- An event under everything that a filter can name, once for each period in which a report is its current one.
-- It stands under the event that it is part of from when both are visible.
create or replace function graph.derive_event_scopes(events bigint[]) returns void language plpgsql as $$
begin
    if cardinality(events) = 0 then
        return;
    end if;
    delete from graph.event_scope where event_id = any (events);

    with recursive located(event_id, place_id, since) as (
        select event_id, place_id, visible_from from graph.event_place where event_id = any (events) and visible_from is not null
        union
        select l.event_id, e.part_of_id, l.since from located l join graph.entity e on e.id = l.place_id where e.part_of_id is not null
    ), participant(event_id, agent_id, since) as (
        select event_id, agent_id, visible_from from graph.participation where event_id = any (events) and visible_from is not null
    ), whole(event_id, whole_id, since) as (
        select e.id, w.id, w.visible_from from graph.entity e join graph.entity w on w.id = e.part_of_id
        where e.id = any (events) and w.visible_from is not null
    ), scope(scope, target_id, event_id, since) as (
        select 'LOCATION', place_id, event_id, since from located
        union all select 'PARTICIPANT', agent_id, event_id, since from participant
        union all select 'ANY', place_id, event_id, since from located
        union all select 'ANY', agent_id, event_id, since from participant
        union all select s.scope, w.whole_id, w.event_id, w.since from whole w, (values ('WHOLE'), ('ANY')) s(scope)
        union all select 'KIND', readable.word_target(category), id, '-infinity' from graph.entity where id = any (events)
    ), first(scope, target_id, event_id, since) as (
        select scope, target_id, event_id, min(since) from scope group by 1, 2, 3
    )
    insert into graph.event_scope (scope, target_id, starts_key, sort_name, event_id, listed_from, listed_until)
    select f.scope, f.target_id, r.starts_key, e.sort_name, r.event_id, greatest(f.since, r.current_from), r.current_until
    from first f
    join graph.event_report r on r.event_id = f.event_id and r.current_from is not null
    join graph.entity e on e.id = r.event_id
    where greatest(f.since, r.current_from) < r.current_until
    union all
    select 'STATUS', readable.word_target(r.status), r.starts_key, e.sort_name, r.event_id, r.current_from, r.current_until
    from graph.event_report r join graph.entity e on e.id = r.event_id where r.event_id = any (events) and r.current_from < r.current_until;
end $$;

-- Events whose visibility changed: what names them is visible with them at the earliest, and what is part of them is listed anew.
create or replace function graph.derive_named_events(events bigint[]) returns void language plpgsql as $$
declare
    parts bigint[];
begin
    if cardinality(events) = 0 then
        return;
    end if;
    parts := array(select id from graph.entity where kind = 'EVENT' and part_of_id = any (events));

    update graph.mention m set visible_from = graph.both(a.visible_from, e.visible_from)
    from graph.article a, graph.entity e
    where m.article_id = a.id and m.entity_id = e.id and m.entity_kind = 'EVENT' and not m.unlisted and e.id = any (events)
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

    if cardinality(parts) > 0 then
        perform graph.derive_event_scopes(parts);
    end if;
end $$;

-- A part of derive_named_events until migration 42.
drop function if exists graph.derive_event_names(bigint[]);
