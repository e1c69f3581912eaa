-- Statements that are taken back: their evidence is not listed (graph.mark_repeats), so that readers see them nowhere.
-- Renewed after migration ${newest_migration}; docs/architecture.md says how to change a view or function.

-- Finds out which statements these retractions are about, now that merged entities lead to others.
-- Gives back the statements that may be visible from now on, or no more.
create or replace function graph.resolve_retractions(retractions bigint[]) returns bigint[] language plpgsql as $$
declare
    touched bigint[];
begin
    with resolved as materialized (
        select r.id, r.statement_id as former, graph.statement_id(lower(r.kind), r.statement || s.survivors) as present,
               array(select distinct e.id from unnest(s.named) e(id) where e.id is not null order by e.id) as entities
        from graph.retraction r
        join (select * from graph.statement_references() union all values ('event_report', '{event_id}'::text[])) k on k.name = lower(r.kind)
        cross join lateral (
            select jsonb_object_agg(c.name, v.survivor) as survivors, array_agg(v.given) || array_agg(v.survivor) as named
            from unnest(k.columns) c(name)
            cross join lateral (
                select (r.statement ->> c.name)::bigint as given, graph.survivor((r.statement ->> c.name)::bigint) as survivor
            ) v
        ) s
        where r.id = any (retractions)
    ), changed as (
        update graph.retraction r set statement_id = v.present, entities = v.entities
        from resolved v where r.id = v.id and (r.statement_id, r.entities) is distinct from (v.present, v.entities)
    )
    select coalesce(array_agg(distinct t.id), '{}') into touched
    from resolved v cross join lateral (values (v.former), (v.present)) t(id) where t.id is not null;
    return touched;
end $$;

-- Whether readers do not see the statement, or the report, because it is taken back.
create or replace function graph.is_retracted(wanted bigint) returns boolean language sql stable as $$
    select exists (select from graph.retraction r where r.statement_id = wanted and r.retracted)
$$;

-- The number that a report has in retractions: that of the event that it is about now.
create or replace function graph.report_id(event bigint, article_key text) returns bigint language sql stable as $$
    select graph.number_of('report', event::text, article_key)
$$;
