-- The history of entities: what loads note. Mutations write over it (EntityHistory).
-- Renewed after migration ${newest_migration}; docs/architecture.md says how to change a view or function.

-- Notes what a load has done to entities beside their attributes, such as retracting what is said of them; each gets a version for it.
-- A row is an entity, what was done, to what, and why. Of one entity ten are told.
drop function if exists graph.note_load(bigint[], text[], text[], text[]);
create or replace function graph.note_load(entities bigint[], actions text[], contents text[], reasons text[]) returns void language sql as $$
    with given as (
        select n.*, row_number() over (partition by n.entity, n.action order by n.content) as nth
        from unnest(entities, actions, contents, reasons) n(entity, action, content, reason)
    ), told as (
        select d.entity, jsonb_object_agg(d.action, d.contents)::text as changes, case when count(distinct d.reason) = 1 then min(d.reason) end as reason
        from (
            select g.entity, g.action, jsonb_agg(g.content::jsonb order by g.content) as contents, min(g.reason) as reason
            from given g where g.nth <= 10 group by g.entity, g.action
        ) d
        group by d.entity
    ), changed as (
        update graph.entity e set revision = e.revision + 1 from told t where e.id = t.entity
        returning e.id, e.revision, t.changes, t.reason
    )
    insert into graph.entity_edit (entity_id, version, edited_at, author_id, author_name, mutation, note, changes)
    select c.id, c.revision, clock_timestamp(),
           nullif(current_setting('dateline.author_id', true), ''), nullif(current_setting('dateline.author_name', true), ''), 'load', c.reason, c.changes
    from changed c
    on conflict (entity_id, version) do nothing
$$;

-- The last 100 loads of an entity stay. One with fewer versions has no more of them.
create or replace function graph.forget_loads(entities bigint[]) returns void language sql as $$
    delete from graph.entity_edit where ctid = any (array(
        select d.ctid
        from unnest(entities) n(id)
        join graph.entity v on v.id = n.id and v.revision >= 100
        cross join lateral (
            select e.ctid from graph.entity_edit e where e.entity_id = n.id and e.mutation = 'load' order by e.version desc offset 100) d))
$$;
