-- What is derived in the transaction that writes: who may see what from when, and the tables that lists are read from.
-- Writers call graph.derive once with everything that they touched.
-- Renewed after migration ${newest_migration}; docs/architecture.md says how to change a view or function.

-- An image is visible from the first article that shows it; one that no article shows any more is deleted.
create or replace function graph.derive_images(images bigint[]) returns void language plpgsql as $$
declare
    gone bigint[];
begin
    if cardinality(images) = 0 then
        return;
    end if;
    gone := array(
        select t.id from unnest(images) t(id)
        where not exists (select from graph.article_image s where s.image_id = t.id));
    if cardinality(gone) > 0 then
        delete from graph.depiction where image_id = any (gone);
        delete from graph.image where id = any (gone);
    end if;

    update graph.image i set visible_from = v.visible_from
    from (select t.id, (select min(s.visible_from) from graph.article_image s where s.image_id = t.id) as visible_from
          from unnest(images) t(id)) v
    where i.id = v.id and i.visible_from is distinct from v.visible_from;

    update graph.depiction d set visible_from = v.visible_from
    from (
        select o.id,
               case when o.entity_kind = 'EVENT' then graph.both(i.visible_from, e.visible_from) else i.visible_from end as visible_from
        from unnest(images) t(id)
        join graph.image i on i.id = t.id
        join graph.depiction o on o.image_id = i.id
        join graph.entity e on e.id = o.entity_id
    ) v
    where d.id = v.id and d.visible_from is distinct from v.visible_from;
end $$;

-- A statement is visible from the first of its evidence on; one that has lost all of it is deleted.
create or replace function graph.derive_statements(statements bigint[]) returns void language plpgsql as $$
declare
    tables constant text[] := '{affiliation,relationship,participation,event_place,event_link}';
    name text;
    gone bigint[];
    ids bigint[];
    moments timestamptz[];
begin
    if cardinality(statements) = 0 then
        return;
    end if;
    select coalesce(array_agg(t.id), '{}') into gone
    from unnest(statements) t(id) where not exists (select from graph.evidence e where e.statement_id = t.id);

    select array_agg(t.id), array_agg((select min(e.visible_from) from graph.evidence e where e.statement_id = t.id)) into ids, moments
    from unnest(statements) t(id);

    foreach name in array tables loop
        if cardinality(gone) > 0 then
            execute format('delete from graph.%I s where s.id = any ($1)', name)
                using gone || array(select -g from unnest(gone) g);
        end if;
        execute format('update graph.%I s set visible_from = v.visible_from from unnest($1, $2) v(id, visible_from)
                        where s.id = v.id and s.visible_from is distinct from v.visible_from', name) using ids, moments;
    end loop;

    -- The inverses of relationships have the same number below zero.
    update graph.relationship s set visible_from = v.visible_from from unnest(ids, moments) v(id, visible_from)
    where s.id = -v.id and s.visible_from is distinct from v.visible_from;
end $$;

-- An image or affiliation ends with the last visible row that it rests on; null = it has no end.
create or replace function graph.derive_ends(images bigint[], statements bigint[]) returns void language plpgsql as $$
begin
    update graph.image i set visible_until = v.visible_until
    from (select t.id, (select nullif(max(coalesce(s.visible_until, 'infinity')), 'infinity') from graph.article_image s
                        where s.image_id = t.id and s.visible_from is not null) as visible_until
          from unnest(images) t(id)) v
    where i.id = v.id and i.visible_until is distinct from v.visible_until;

    update graph.affiliation f set visible_until = v.visible_until
    from (select t.id, (select nullif(max(coalesce(e.visible_until, 'infinity')), 'infinity') from graph.evidence e
                        where e.statement_id = t.id and e.visible_from is not null) as visible_until
          from unnest(statements) t(id)) v
    where f.id = v.id and f.visible_until is distinct from v.visible_until;
end $$;

-- Gives rows of articles the end that pending withdrawals set, or none.
create or replace function graph.set_ends(articles bigint[]) returns void language plpgsql as $$
declare
    name text;
begin
    foreach name in array array['article', 'credit', 'article_source', 'subject', 'correction', 'article_image', 'mention', 'quotation',
                                'event_report', 'evidence', 'article_scope', 'quotation_scope'] loop
        execute format('update graph.%I s set visible_until = v.visible_until
                        from (select t.id, w.withdrawn_at from unnest($1) t(id)
                              left join graph.pending_withdrawal w on w.article_id = t.id) v(id, visible_until)
                        where s.%I = v.id and s.visible_until is distinct from v.visible_until',
                       name, case name when 'article' then 'id' else 'article_id' end) using articles;
    end loop;

    perform graph.derive_ends(array(select distinct image_id from graph.article_image where article_id = any (articles)),
                              array(select distinct statement_id from graph.evidence where article_id = any (articles)));
end $$;

-- articles, images, statements, entities: everything that was written, and everything that pointed to what was deleted.
-- moved: places and other wholes that became part of something else.
create or replace function graph.derive(articles bigint[], images bigint[], statements bigint[], entities bigint[], moved bigint[])
returns void language plpgsql as $$
declare
    inner_parts bigint[];
    events bigint[];
    changed bigint[];
begin
    inner_parts := '{}';
    if cardinality(moved) > 0 then
        with recursive part(id) as (
            select unnest(moved) union select e.id from part p join graph.entity e on e.part_of_id = p.id
        )
        select coalesce(array_agg(id), '{}') into inner_parts from part;
        articles := articles || array(
            select distinct article_id from graph.mention where entity_id = any (inner_parts) and entity_kind = 'PLACE');
    end if;

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

    if (cardinality(images) > 0 or cardinality(statements) > 0)
        and (exists (select from graph.image where visible_until is not null)
             or exists (select from graph.affiliation where visible_until is not null)) then
        perform graph.derive_ends(images, statements);
    end if;
end $$;

-- Parts of set_ends and derive until migration 42.
drop function if exists graph.set_ends_of_articles(bigint[]),
                        graph.derive_visibility(bigint[], bigint[], bigint[], bigint[], bigint[]);
