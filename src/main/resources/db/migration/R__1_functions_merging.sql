-- Entities that lead to others: rows name the survivor, and keep what they were given.
-- Renewed after migration ${newest_migration}; docs/architecture.md says how to change a view or function.

-- The entity that this one leads to: itself, unless it is merged.
create or replace function graph.survivor(entity bigint) returns bigint language sql stable as $$
    select coalesce((select m.survivor_id from graph.entity_merge m where m.id = entity), entity)
$$;

-- The same when staged lines are merged.
create or replace function graph.staged_survivor(entity bigint) returns bigint language plpgsql stable as $$
begin
    return coalesce(
        (select s.survivor_id from pg_temp.staged_entity_merge s where s.id = entity),
        (select m.survivor_id from graph.entity_merge m
         where m.id = entity and not exists (select from pg_temp.staged_entity_merge s where s.id = entity)),
        entity);
end $$;

-- The tables of statements, and their columns that name entities.
create or replace function graph.statement_references() returns table (name text, columns text[]) language sql immutable as $$
    values ('affiliation', '{person_id,body_id}'::text[]),
           ('relationship', '{owner_id,person_id}'),
           ('participation', '{event_id,agent_id,on_behalf_id}'),
           ('event_place', '{event_id,place_id}'),
           ('event_link', '{from_id,to_id}')
$$;

-- Other tables: a column that names entities, and the column that says what it belongs to.
create or replace function graph.plain_references() returns table (name text, named text, owner text, owner_kind text)
language sql immutable as $$
    values ('mention', 'entity_id', 'article_id', 'ARTICLE'),
           ('quotation', 'speaker_id', 'article_id', 'ARTICLE'),
           ('quotation', 'said_to_id', 'article_id', 'ARTICLE'),
           ('credit', 'agent_id', 'article_id', 'ARTICLE'),
           ('article_source', 'organization_id', 'article_id', 'ARTICLE'),
           ('event_report', 'event_id', 'article_id', 'ARTICLE'),
           ('article', 'dateline_id', 'id', 'ARTICLE'),
           ('article', 'publisher_id', 'id', 'ARTICLE'),
           ('image', 'place_id', 'id', 'IMAGE'),
           ('image', 'event_id', 'id', 'IMAGE'),
           ('depiction', 'entity_id', 'image_id', 'IMAGE'),
           ('entity', 'part_of_id', 'id', 'ENTITY'),
           ('entity', 'headquarters_id', 'id', 'ENTITY')
$$;

-- Moves this evidence to the statement that it is evidence of when merged entities are taken for their survivors, and reassigned ones for
-- those that the article means.
-- Gives back the statements that have gained or lost any.
create or replace function graph.resolve_statements(evidence bigint[]) returns bigint[] language plpgsql as $$
declare
    part record;
    stored text;
    ids bigint[];
    touched bigint[] := '{}';
begin
    for part in select * from graph.statement_references() loop
        select string_agg(quote_ident(a.attname), ', ') into stored from pg_attribute a
        where a.attrelid = ('graph.' || part.name)::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = '';
        execute format($sql$
            with said as materialized (
                select e.id as evidence_id, e.article_id, e.statement_id, coalesce((e.given ->> 'id')::bigint, e.statement_id) as given_id,
                       to_jsonb(s) || coalesce(e.given - 'id', '{}') || '{"visible_from": null, "visible_until": null}' as given
                from graph.evidence e join graph.%1$I s on s.id = e.statement_id
                where e.id = any ($1)
            ), resolved as materialized (
                select d.evidence_id, d.statement_id, d.given_id, r.as_given, d.given || r.survivors as statement
                from said d
                cross join lateral (
                    select jsonb_object_agg(c.name, v.survivor) as survivors,
                           jsonb_object_agg(c.name, v.given) filter (where v.survivor <> v.given) as as_given
                    from unnest($2) c(name)
                    cross join lateral (
                        select (d.given ->> c.name)::bigint as given, graph.bearer(d.article_id, (d.given ->> c.name)::bigint) as survivor
                    ) v
                ) r
            ), numbered as materialized (
                select r.*, graph.statement_id(%1$L, r.statement) as id from resolved r
            ), moved as materialized (
                select n.* from numbered n where n.id <> n.statement_id
            ), added as (
                insert into graph.%1$I (%2$s)
                select %2$s from (select distinct on (m.id) m.id as new_id, m.statement from moved m order by m.id) m
                cross join lateral jsonb_populate_record(null::graph.%1$I, m.statement || jsonb_build_object('id', m.new_id)) r
                on conflict (id) do nothing
            ), led as (
                update graph.evidence e
                set statement_id = n.id, given = case when n.as_given is not null then n.as_given || jsonb_build_object('id', n.given_id) end
                from numbered n
                where e.id = n.evidence_id
                  and (e.statement_id, e.given) is distinct from
                      (n.id, case when n.as_given is not null then n.as_given || jsonb_build_object('id', n.given_id) end)
            )
            select coalesce(array_agg(distinct t.id), '{}') from moved m cross join lateral (values (m.id), (m.statement_id)) t(id)
            $sql$, part.name, stored) into ids using evidence, part.columns;
        touched := touched || ids;
    end loop;

    insert into graph.relationship (id, owner_id, person_id, kind, inverse_kind)
    select -r.id, r.person_id, r.owner_id, r.inverse_kind, r.kind from graph.relationship r where r.id = any (touched) and r.id > 0
    on conflict (id) do nothing;
    perform graph.derive_ends('{}', touched);
    return touched;
end $$;

-- Articles that named one person or organization, and none of them both, stand under the other one now. Their lists are otherwise as before:
-- to derive all of them anew takes three times as long. Gives back those of the articles that this does not do for.
create or replace function graph.move_scopes(articles bigint[], former bigint, present bigint) returns bigint[] language plpgsql as $$
declare
    others bigint[] := array(
        select s.article_id from graph.article_scope s
        where s.article_id = any (articles) and s.scope in ('MENTION', 'BYLINE', 'QUOTED', 'PUBLISHER') and s.target_id = present
        union select m.article_id from graph.mention m where m.article_id = any (articles) and m.entity_id = former
        union select c.article_id from graph.credit c where c.article_id = any (articles) and c.agent_id = former
        union select q.article_id from graph.quotation q where q.article_id = any (articles) and q.speaker_id = former
        union select a.id from graph.article a where a.id = any (articles) and a.publisher_id = former);
    moved bigint[] := array(select unnest(articles) except select unnest(others));
begin
    with of_articles as (
        update graph.article_scope s set target_id = present
        where s.article_id = any (moved) and s.target_id = former and s.scope in ('MENTION', 'BYLINE', 'QUOTED', 'PUBLISHER')
        returning s.scope
    ), of_quotations as (
        update graph.quotation_scope s set target_id = present
        where s.article_id = any (moved) and s.target_id = former and s.scope in ('SPEAKER', 'NAMED')
        returning s.scope
    ), counted as (
        select scope, count(*) as size from (select scope from of_articles union all select scope from of_quotations) m group by scope
    ), less as (
        update graph.scope_size z set size = z.size - c.size from counted c where z.scope = c.scope and z.target_id = former
    )
    insert into graph.scope_size as z (scope, target_id, size)
    select c.scope, present, c.size from counted c
    on conflict (scope, target_id) do update set size = z.size + excluded.size;
    return others;
end $$;

-- Entities that have begun or ceased to lead to another one: what names them follows. former: where each led before, itself included.
create or replace function graph.repoint(changed bigint[], former bigint[]) returns void language plpgsql as $$
declare
    part record;
    ids bigint[];
    articles bigint[] := '{}';
    images bigint[] := '{}';
    parts bigint[] := '{}';
    evidence bigint[] := '{}';
    statements bigint[];
    reassigned bigint[] := array(
        select distinct r.article_id from graph.reassignment r where r.from_id = any (changed) or r.into_id = any (changed));
    meant record;
    retractions bigint[];
    retracted bigint[];
    family bigint[] := array(select unnest(changed) union select unnest(former) union select graph.survivor(t.id) from unnest(changed) t(id));
begin
    for part in select * from graph.plain_references() loop
        execute format($sql$
            with led as materialized (
                select t.id, graph.survivor(t.id) as survivor from unnest($1) t(id)
            ), again as (
                update graph.%1$I r
                set %2$I = %5$s, %3$I = case when l.survivor <> l.id then l.id end
                from led l where r.%3$I = l.id
                returning r.%4$I as owner
            ), first as (
                update graph.%1$I r
                set %2$I = %5$s, %3$I = l.id
                from led l where r.%2$I = l.id and r.%3$I is null and l.survivor <> l.id %6$s
                returning r.%4$I as owner
            )
            select coalesce(array_agg(distinct o.owner), '{}') from (select owner from again union all select owner from first) o
            $sql$,
            part.name, part.named, 'given_' || part.named, part.owner,
            case part.name when 'entity' then 'nullif(l.survivor, r.id)' else 'l.survivor' end,
            case part.name when 'event_report' then 'and r.article_id is not null' else '' end)
        into ids using changed;
        case part.owner_kind
            when 'ARTICLE' then articles := articles || ids;
            when 'IMAGE' then images := images || ids;
            else parts := parts || ids;
        end case;
    end loop;
    articles := array(select distinct unnest(articles));

    for part in select * from graph.statement_references() loop
        execute format($sql$
            select coalesce(array_agg(e.id), '{}') from graph.evidence e join graph.%1$I s on s.id = e.statement_id
            where (%2$s) and (e.given is not null or %3$s)
            $sql$,
            part.name,
            (select string_agg(format('s.%I = any ($2)', c), ' or ') from unnest(part.columns) c),
            (select string_agg(format('s.%I = any ($1)', c), ' or ') from unnest(part.columns) c))
        into ids using changed, family;
        evidence := evidence || ids;
    end loop;
    statements := graph.resolve_statements(evidence);

    -- What was given one of them may be meant for another.
    if cardinality(reassigned) > 0 then
        select * into meant from graph.reassign(reassigned);
        articles := array(select unnest(articles) union select unnest(reassigned));
        statements := statements || meant.statements;
        family := array(select unnest(family) union select unnest(meant.entities));
    end if;

    -- What is retracted follows, and so may everything that it names.
    retractions := array(select r.id from graph.retraction r where r.entities && changed);
    statements := statements || graph.resolve_retractions(retractions);
    retracted := array(select distinct e.id from graph.retraction r cross join lateral unnest(r.entities) e(id)
                       where r.id = any (retractions) or r.statement_id = any (statements));
    articles := array(select unnest(articles) union
                      select r.article_id from graph.retraction r where r.id = any (retractions) and r.article_id is not null);

    update graph.depiction d set again = v.again
    from (select d.id, exists (select from graph.depiction o
                               where o.image_id = d.image_id and o.entity_id = d.entity_id and o.ord < d.ord) as again
          from graph.depiction d where d.image_id = any (images)) v
    where d.id = v.id and d.again <> v.again;

    perform graph.mark_repeats(articles, statements, family);
    if cardinality(changed) = 1 and exists (select from graph.entity where id = changed[1] and kind in ('PERSON', 'ORGANIZATION')) then
        articles := graph.move_scopes(articles, former[1], graph.survivor(changed[1]));
    end if;
    perform graph.derive(articles, images, statements, family || parts || retracted, family || parts);
    perform graph.derive_named_events(array(select id from graph.entity where id = any (family) and kind = 'EVENT'));
end $$;
