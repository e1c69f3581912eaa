-- People, organizations and places: from when they are visible, and the words by which they are found.
-- Renewed after migration ${newest_migration}; docs/architecture.md says how to change a view or function.

-- When the first visible mention can be seen. Nothing is visible before it is published: in that order the loop ends early.
create or replace function graph.first_mention(entity bigint) returns timestamptz language plpgsql stable as $$
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

-- Names and their words are visible as long as their entity is.
create or replace function graph.derive_names(entities bigint[]) returns void language plpgsql as $$
begin
    if cardinality(entities) = 0 then
        return;
    end if;
    update graph.entity_name n set visible_from = e.visible_from
    from graph.entity e
    where e.id = n.entity_id and n.entity_id = any (entities) and n.visible_from is distinct from e.visible_from;

    update graph.entity_word w set visible_from = n.visible_from
    from graph.entity_name n
    where n.id = w.name_id and n.entity_id = any (entities) and w.visible_from is distinct from n.visible_from;
end $$;

-- Trigger on graph.entity.
create or replace function graph.note_entity_visibility() returns trigger language plpgsql as $$
begin
    perform graph.derive_names(array(
        select w.id from written w join replaced r using (id) where w.visible_from is distinct from r.visible_from));
    return null;
end $$;

-- Trigger on graph.entity_name, before each row.
create or replace function graph.see_name() returns trigger language plpgsql as $$
begin
    new.visible_from := (select e.visible_from from graph.entity e where e.id = new.entity_id);
    return new;
end $$;

-- Triggers on graph.entity_name: the words of names one by one.
create or replace function graph.split_names() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into graph.entity_word (name_id, word, entity_id, visible_from)
        select w.id, unnest(tsvector_to_array(w.words)), w.entity_id, w.visible_from from written w;
        return null;
    end if;
    delete from graph.entity_word
    where name_id in (select w.id from written w join replaced r using (id) where w.words is distinct from r.words);
    insert into graph.entity_word (name_id, word, entity_id, visible_from)
    select w.id, unnest(tsvector_to_array(w.words)), w.entity_id, w.visible_from
    from written w join replaced r using (id) where w.words is distinct from r.words;
    return null;
end $$;

-- From when an organization is listed as a publisher: from when the first article that it published is visible.
create or replace function graph.derive_publishers(publishers bigint[]) returns void language plpgsql as $$
begin
    if cardinality(publishers) = 0 then
        return;
    end if;
    update graph.entity e set publishes_from = v.publishes_from
    from (select t.id, (select min(a.visible_from) from graph.article a where a.publisher_id = t.id) as publishes_from
          from unnest(publishers) t(id)) v
    where e.id = v.id and e.publishes_from is distinct from v.publishes_from;
end $$;

-- Triggers on graph.article.
create or replace function graph.note_publishers() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        perform graph.derive_publishers(array(select distinct publisher_id from written where publisher_id is not null));
    else
        perform graph.derive_publishers(array(
            select publisher_id from written where publisher_id is not null
            union
            select publisher_id from replaced where publisher_id is not null));
    end if;
    return null;
end $$;
