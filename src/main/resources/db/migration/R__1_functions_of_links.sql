-- The change feed: what triggers note of links, which are statements and reports about entities.
-- Renewed after migration ${newest_migration}; docs/architecture.md says how to change a view or function.

-- The tables of links, and their columns that name entities.
create or replace function graph.link_references() returns table (name text, columns text[]) language sql immutable as $$
    select s.name, s.columns from graph.statement_references() s union all values ('event_report', '{event_id}'::text[])
$$;

-- That links of these entities will appear at these moments, unless others of them still do.
create or replace function graph.forget_due_links(entities bigint[], moments timestamptz[]) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
    others constant text := (
        select string_agg(format('exists (select from graph.%I r where r.%I = p.node_id and r.visible_from = p.due)', l.name, c.name), ' or ')
        from graph.link_references() l cross join lateral unnest(l.columns) c(name));
begin
    execute format($sql$
        delete from graph.pending_change p using unnest($1, $2) f(id, due)
        where p.node_id = f.id and p.due = f.due and p.kind = 'LINKED' and not (%s)
        $sql$, others) using entities, moments;
end $$;

-- Triggers: the entities that a link is about, when it appears, is gone, or is about another from now on. Arguments: the columns that name them.
create or replace function graph.note_links() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    moment constant timestamptz := clock_timestamp();
    before constant text := (select string_agg(format('o.%I', c), ', ') from unnest(tg_argv) c);
    after constant text := (select string_agg(format('n.%I', c), ', ') from unnest(tg_argv) c);
    -- Of each link: from when it was visible and is now, and which entities it was about and is about now.
    links constant text := case tg_op
        when 'INSERT' then 'select null::timestamptz as former, n.visible_from as present, null::bigint[] as before, array[%2$s] as after
                            from written n'
        when 'DELETE' then 'select o.visible_from as former, null::timestamptz as present, array[%1$s] as before, null::bigint[] as after
                            from replaced o'
        else 'select o.visible_from as former, n.visible_from as present, array[%1$s] as before, array[%2$s] as after
              from written n join replaced o using (id)
              where (n.visible_from, array[%2$s]) is distinct from (o.visible_from, array[%1$s])' end;
    entities bigint[];
    moments timestamptz[];
begin
    if tg_op <> 'INSERT' then
        execute format($sql$
            select array_agg(e.id), array_agg(l.former) from (%s) l cross join lateral unnest(l.before) e(id) where l.former > $1
            $sql$, format(links, before, after)) into entities, moments using moment;
        if entities is not null then
            perform graph.forget_due_links(entities, moments);
        end if;
    end if;

    execute format($sql$
        insert into graph.pending_change (due, kind, node_id, node_kind, provisional)
        select t.due, 'LINKED', e.id, e.kind, t.provisional
        from (
            select c.id, greatest(c.due, $1) as due, bool_and(c.is_former and c.due > $1) as provisional
            from (%s) l
            cross join lateral (
                -- What readers see, or may see before this commits, and is not there any more.
                select b.id, l.former as due, true as is_former from unnest(l.before) b(id)
                where l.former <= graph.latest_commit($1)
                  and (coalesce(l.present, 'infinity') > greatest(l.former, $1) or array_position(l.after, b.id) is null)
                union all
                select a.id, l.present, false from unnest(l.after) a(id)
                where l.present is not null
                  and (greatest(l.former, l.present) > $1 and l.present is distinct from l.former or l.former is null
                       or array_position(l.before, a.id) is null)
            ) c
            group by c.id, greatest(c.due, $1)
        ) t
        join graph.entity e on e.id = t.id
        order by t.due, e.id
        $sql$, format(links, before, after)) using moment;
    return null;
end $$;

do $$
declare
    part record;
begin
    for part in
        select l.name, (select string_agg(quote_literal(c), ', ') from unnest(l.columns) c) as columns from graph.link_references() l
    loop
        execute format('create or replace trigger note_new_links after insert on graph.%I referencing new table as written
                        for each statement execute function graph.note_links(%s)', part.name, part.columns);
        execute format('create or replace trigger note_links after update on graph.%I referencing old table as replaced new table as written
                        for each statement execute function graph.note_links(%s)', part.name, part.columns);
        execute format('create or replace trigger note_former_links after delete on graph.%I referencing old table as replaced
                        for each statement execute function graph.note_links(%s)', part.name, part.columns);
    end loop;
end $$;
