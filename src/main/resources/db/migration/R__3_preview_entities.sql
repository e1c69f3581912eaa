-- Entities as they will be when the working copy of the article "draft" is published. People, organizations and places are visible
-- whenever a visible row points to them, and only such rows lead to them here; events have a report, or are hidden.
-- Renewed after migration ${newest_migration}; docs/architecture.md says how to change a view or function.

create or replace function preview.person(draft bigint) returns setof graph.entity language sql stable as $$
    select e.* from graph.entity e where e.kind = 'PERSON'
$$;

create or replace function preview.organization(draft bigint) returns setof graph.entity language sql stable as $$
    select e.* from graph.entity e where e.kind = 'ORGANIZATION'
$$;

create or replace function preview.place(draft bigint) returns setof graph.entity language sql stable as $$
    select e.* from graph.entity e where e.kind = 'PLACE'
$$;

create or replace function preview.agent(draft bigint) returns setof graph.entity language sql stable as $$
    select e.* from graph.entity e where e.kind in ('PERSON', 'ORGANIZATION', 'PLACE')
$$;

create or replace function preview.entity_name(draft bigint) returns setof graph.entity_name language sql stable as $$
    select n.* from graph.entity_name n
$$;

-- The report that counts is the latest, as graph.derive_events says.
create or replace function preview.event(draft bigint)
returns table (id bigint, event_id bigint, name text, description text, wikidata_id text, same_as text[], category text, part_of_id bigint, status text,
               starts_earliest date, starts_latest date, starts_at timestamptz, starts_precision text, starts_text text,
               ends_earliest date, ends_latest date, ends_at timestamptz, ends_precision text, ends_text text)
language sql stable as $$
    select e.id, e.id, e.name, e.description, e.wikidata_id, e.same_as, e.category, e.part_of_id, r.status,
           r.starts_earliest, r.starts_latest, r.starts_at, r.starts_precision,
           case when r.visible_until is null or r.visible_until > now() then r.starts_text end,
           r.ends_earliest, r.ends_latest, r.ends_at, r.ends_precision,
           case when r.visible_until is null or r.visible_until > now() then r.ends_text end
    from graph.entity e
    cross join lateral (
        select r.* from (
            (select r.* from graph.event_report r
             where r.event_id = e.id and r.article_id is distinct from draft and r.visible_from <= now()
             order by r.published_at desc, r.id desc limit 1)
            union all
            select r.* from preview.own_report(draft) r where r.event_id = e.id
        ) r order by r.published_at desc, r.id desc limit 1
    ) r
    where e.kind = 'EVENT'
$$;
