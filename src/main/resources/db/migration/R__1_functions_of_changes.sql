-- The change feed: what triggers note of articles and entities.
-- Renewed after migration ${newest_migration}; docs/architecture.md says how to change a view or function.

-- That these nodes will appear is replaced by what is noted next. Statements about them have moments of their own.
create or replace function graph.forget_due_changes(nodes bigint[]) returns void language sql as $$
    delete from graph.pending_change where node_id = any (nodes) and due > clock_timestamp() and kind = 'PUBLISHED'
$$;

-- Until when a transaction that writes at this moment should have committed. An embargo that ends before that may let readers see what the
-- transaction hides: its withdrawal is told then. If the transaction commits before, that is not told (provisional).
create or replace function graph.latest_commit(moment timestamptz) returns timestamptz language sql stable as $$
    select moment + interval '1 minute'
$$;

create or replace function graph.note_new_article_changes() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    insert into graph.pending_change (due, kind, node_id, node_kind, version)
    select greatest(n.visible_from, clock_timestamp()), 'PUBLISHED', n.id, 'ARTICLE', n.version
    from written n where n.visible_from is not null
    order by n.id;
    return null;
end $$;

-- Readers of an article whose embargo is set anew see it go and come again. A withdrawal that was dated ahead has hidden it already.
create or replace function graph.note_article_changes() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    moment constant timestamptz := clock_timestamp();
begin
    perform graph.forget_due_changes(array(
        select n.id from written n join replaced o using (id)
        where o.visible_from > moment and (n.revision, n.visible_from) is distinct from (o.revision, o.visible_from)));

    insert into graph.pending_change (due, kind, node_id, node_kind, version, provisional)
    select greatest(c.due, moment), c.kind, n.id, 'ARTICLE', n.version, c.kind = 'WITHDRAWN' and s.may_be_seen
    from written n
    join replaced o using (id)
    cross join lateral (
        select coalesce(o.visible_from <= moment, false) as was_seen, coalesce(n.visible_from <= moment, false) as is_seen,
               coalesce(o.visible_from > moment and o.visible_from <= graph.latest_commit(moment), false) as may_be_seen
    ) s
    cross join lateral (
        select o.visible_from as due, 'WITHDRAWN' as kind
        where s.was_seen and not s.is_seen or s.may_be_seen and (n.visible_from > o.visible_from) is not false
        union all
        select n.visible_from, 'PUBLISHED' where n.visible_from is not null and not (s.was_seen and s.is_seen)
        union all
        select moment, case when n.corrected_at is not null and n.corrected_at is distinct from o.corrected_at then 'CORRECTED' else 'CHANGED' end
        where s.was_seen and s.is_seen
    ) c
    where (n.revision, n.visible_from) is distinct from (o.revision, o.visible_from)
    order by n.id, c.kind desc; -- WITHDRAWN before PUBLISHED
    return null;
end $$;

create or replace trigger note_new_article_changes after insert on graph.article referencing new table as written
for each statement execute function graph.note_new_article_changes();
create or replace trigger note_article_changes after update on graph.article referencing old table as replaced new table as written
for each statement execute function graph.note_article_changes();

-- A merged entity is not withdrawn: it leads to another one.
create or replace function graph.note_new_entity_changes() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    insert into graph.pending_change (due, kind, node_id, node_kind)
    select greatest(n.visible_from, clock_timestamp()), 'PUBLISHED', n.id, n.kind
    from written n where n.visible_from is not null
    order by n.id;
    return null;
end $$;

create or replace function graph.note_entity_changes() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    moment constant timestamptz := clock_timestamp();
begin
    perform graph.forget_due_changes(array(
        select n.id from written n join replaced o using (id) where o.visible_from > moment and n.visible_from is distinct from o.visible_from));

    insert into graph.pending_change (due, kind, node_id, node_kind, provisional)
    select greatest(c.due, moment), c.kind, n.id, n.kind, c.kind = 'WITHDRAWN' and s.may_be_seen
    from written n
    join replaced o using (id)
    cross join lateral (
        select coalesce(o.visible_from <= moment, false) as was_seen, coalesce(n.visible_from <= moment, false) as is_seen,
               coalesce(o.visible_from > moment and o.visible_from <= graph.latest_commit(moment), false) as may_be_seen
    ) s
    cross join lateral (
        select o.visible_from as due, 'WITHDRAWN' as kind
        where (s.was_seen and not s.is_seen or s.may_be_seen and (n.visible_from > o.visible_from) is not false)
          and not exists (select from graph.entity_merge m where m.id = n.id and m.survivor_id is not null)
        union all
        select n.visible_from, 'PUBLISHED' where not (s.was_seen and s.is_seen) and n.visible_from is distinct from o.visible_from
            and n.visible_from is not null
        union all
        select moment, 'CHANGED' where s.was_seen and s.is_seen and n.revision <> o.revision
    ) c
    order by n.id, c.kind desc;
    return null;
end $$;

create or replace trigger note_new_entity_changes after insert on graph.entity referencing new table as written
for each statement execute function graph.note_new_entity_changes();
create or replace trigger note_entity_changes after update on graph.entity referencing old table as replaced new table as written
for each statement execute function graph.note_entity_changes();

-- Before the entity itself is hidden: only what readers could see, or may see before the commit, is told to have moved.
create or replace function graph.note_merge() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    insert into graph.pending_change (due, kind, node_id, node_kind, provisional)
    select greatest(e.visible_from, clock_timestamp()), 'MERGED', e.id, e.kind, e.visible_from > clock_timestamp()
    from graph.entity e where e.id = new.id and e.visible_from <= graph.latest_commit(clock_timestamp());
    return null;
end $$;

create or replace trigger note_new_merge after insert on graph.entity_merge
for each row when (new.survivor_id is not null) execute function graph.note_merge();
create or replace trigger note_merge after update on graph.entity_merge
for each row when (new.survivor_id is not null and new.survivor_id is distinct from old.survivor_id) execute function graph.note_merge();
