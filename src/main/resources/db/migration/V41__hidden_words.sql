-- Whoever can run any SQL as the readers' role must not find hidden things in the views that filters and look-ups read.

-- Names and their words are visible as long as their entity is. The moment is stored with them, so that searching needs no look-up for each word.
alter table graph.entity_name add column visible_from timestamptz;
alter table graph.entity_word add column visible_from timestamptz;

create function graph.derive_names(entities bigint[]) returns void language plpgsql as $$
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

-- Without what V4 does after each update of a name, and without the index meanwhile: else each word is written three times.
drop trigger split_changed on graph.entity_name;
drop index graph.entity_word_by_word;
update graph.entity_name n set visible_from = e.visible_from from graph.entity e where e.id = n.entity_id and e.visible_from is not null;
update graph.entity_word w set visible_from = n.visible_from from graph.entity_name n where n.id = w.name_id and n.visible_from is not null;

create index entity_word_by_word on graph.entity_word (word, entity_id) include (visible_from);

create function graph.note_entity_visibility() returns trigger language plpgsql as $$
begin
    perform graph.derive_names(array(
        select w.id from written w join replaced r using (id) where w.visible_from is distinct from r.visible_from));
    return null;
end $$;

create trigger visibility_changed after update on graph.entity referencing new table as written old table as replaced
    for each statement execute function graph.note_entity_visibility();

create function graph.see_name() returns trigger language plpgsql as $$
begin
    new.visible_from := (select e.visible_from from graph.entity e where e.id = new.entity_id);
    return new;
end $$;

create trigger name_added before insert on graph.entity_name for each row execute function graph.see_name();

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

create trigger split_changed after update on graph.entity_name referencing new table as written old table as replaced
    for each statement execute function graph.split_names();

create or replace view readable.entity_name as
select n.id, n.entity_id, n.ord, n.text, n.language, n.kind from graph.entity_name n where n.visible_from <= now();

create or replace view readable.entity_words as
select entity_id, words from graph.entity_name where visible_from <= now();

create or replace view readable.entity_word as
select word, entity_id from graph.entity_word where visible_from <= now();

-- Sizes only choose the filter to begin with, and count hidden rows too. So readers see them rounded to a power of two, and none below 16:
-- a hidden article more or less does not show, as a rule.
create or replace view readable.scope_size as
select scope, target_id, (2 ^ floor(ln(size) / ln(2::float8)))::bigint as size from graph.scope_size where size >= 16;

-- Something hidden has no parts.
create or replace function readable.with_parts(whole bigint) returns bigint[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with recursive part(id) as (
        select e.id from graph.entity e where e.id = whole and e.visible_from <= now()
        union
        select e.id from part p cross join lateral (
            select e.id from graph.entity e where e.part_of_id = p.id and e.visible_from <= now() offset 0
        ) e
    )
    select coalesce(array_agg(id), '{}') from part
$$;

-- An event can be hidden while one that is part of it or a picture of it is visible.
create or replace view readable.event as
select e.id, r.event_id, e.name, e.sort_name, e.description, e.wikidata_id, e.same_as, e.category as kind,
       (select w.id from graph.entity w where w.id = e.part_of_id and w.visible_from <= now()) as part_of_id,
       r.status, r.starts_earliest, r.starts_latest, r.starts_at, r.starts_precision, r.starts_text,
       r.ends_earliest, r.ends_latest, r.ends_at, r.ends_precision, r.ends_text, r.starts_key
from graph.event_report r join graph.entity e on e.id = r.event_id
where e.kind = 'EVENT' and r.current_from <= now() and r.current_until > now();

create or replace view readable.image as
select id, url, width, height, alt, caption, credit, taken_earliest, taken_latest, taken_at, taken_precision, taken_text, place_id,
       (select e.id from graph.entity e where e.id = i.event_id and e.visible_from <= now()) as event_id
from graph.image i where visible_from <= now();

-- V3's function once more: an event stands under the one that it is part of from when both are visible.
create or replace function graph.derive_event_scopes(events bigint[]) returns void language plpgsql as $$
begin
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
    from first f join graph.event_report r on r.event_id = f.event_id and r.current_from is not null join graph.entity e on e.id = r.event_id
    where greatest(f.since, r.current_from) < r.current_until
    union all
    select 'STATUS', readable.word_target(r.status), r.starts_key, e.sort_name, r.event_id, r.current_from, r.current_until
    from graph.event_report r join graph.entity e on e.id = r.event_id where r.event_id = any (events) and r.current_from < r.current_until;
end $$;

-- Of events whose visibility changed: everything that names them, and what is part of them.
alter function graph.derive_named_events(bigint[]) rename to derive_event_names;

create function graph.derive_named_events(events bigint[]) returns void language plpgsql as $$
declare
    parts bigint[] := array(select id from graph.entity where kind = 'EVENT' and part_of_id = any (events));
begin
    perform graph.derive_event_names(events);
    if cardinality(parts) > 0 then
        perform graph.derive_event_scopes(parts);
    end if;
end $$;

select graph.derive_event_scopes(array(select id from graph.entity where kind = 'EVENT' and part_of_id is not null));

-- Who writes locks this table, which has no rows. Any role can take PostgreSQL's advisory locks, but only the owner can lock a table.
create table graph.writing ();
