-- A block of PL/pgSQL: see MergeSql.
begin
if exists (select from staged_entity_merge) then
-- Entities that begin or cease to lead to another one.
insert into repointed
select s.id, coalesce(m.survivor_id, s.id) from staged_entity_merge s left join graph.entity_merge m on m.id = s.id where m.survivor_id is distinct from s.survivor_id;

insert into graph.entity_merge as m ({columns entity_merge}) select {columns entity_merge} from staged_entity_merge
on conflict (id) do update set ({columns entity_merge}) = (select {columns entity_merge excluded})
where ({columns entity_merge m}) is distinct from ({columns entity_merge excluded});
end if;

{file resolve.sql}
insert into graph.entity_claim as c ({columns entity_claim})
select {columns entity_claim} from staged_entity_claim
on conflict (entity_id, source, provenance) do update set ({columns entity_claim}) = (select {columns entity_claim excluded});

insert into moved
select s.id from staged_entity s join graph.entity e on e.id = s.id
where (e.part_of_id, e.headquarters_id, e.category, e.origin is null) is distinct from (s.part_of_id, s.headquarters_id, s.category, s.origin is null);

-- Wholes and seats that a moved entity pointed to before: they may have been visible through it alone.
insert into left_behind
select e.part_of_id from graph.entity e join moved m using (id) where e.part_of_id is not null
union
select e.headquarters_id from graph.entity e join moved m using (id) where e.headquarters_id is not null;

-- Two entities may change their Wikidata ids for each other's.
update graph.entity e set wikidata_id = null
from staged_entity s where s.id = e.id and e.wikidata_id is distinct from s.wikidata_id and e.wikidata_id is not null;

-- What is new nothing but other entities points to yet.
with changed as (
    insert into graph.entity as e ({columns entity}, visible_from)
    select {columns entity}, case when origin is not null and kind <> 'EVENT' then '-infinity'::timestamptz end from staged_entity
    on conflict (id) do update set ({columns entity}) = (select {columns entity excluded})
    where ({columns entity e}) is distinct from ({columns entity excluded})
    returning e.*, xmax::text <> '0' as was_there
), noted as (
    -- Here graph.entity has what was there before.
    insert into noted_entity
    select c.id, c.revision, graph.changed_attributes(to_jsonb(b), to_jsonb(c))
    from changed c join graph.entity b on b.id = c.id
    where c.was_there
)
insert into changed_entity select id from changed where was_there;

-- Names are rows of their own, and so is what the source of an event says of its status and dates. Who edits an entity must notice that
-- they have changed. What is new has none yet.
with reported as materialized (
    select n.event_id as id, graph.changed_attributes(to_jsonb(o), to_jsonb(n)) as changes
    from staged_entity s
    join graph.event_report b on b.id = -s.id and b.article_id is null
    join staged_own_report t on t.event_id = s.id
    cross join lateral (select {columns own_report b}) o
    cross join lateral (select {columns own_report t}) n
    where s.kind = 'EVENT' and n is distinct from o
), renamed as (
update graph.entity e set revision = e.revision + 1
where e.id in (
    select n.entity_id from staged_entity s join graph.entity_name n on n.entity_id = s.id left join staged_entity_name t on t.id = n.id
    where t.id is null or ({columns entity_name n - words}) is distinct from ({columns entity_name t - words})
    union
    select t.entity_id from staged_entity_name t left join graph.entity_name n on n.id = t.id
    where n.id is null and exists (select from graph.entity_name o where o.entity_id = t.entity_id)
    union
    select r.id from reported r
) and e.id not in (select id from changed_entity)
returning e.id, e.revision
), told as (
update noted_entity n set changes = (n.changes::jsonb || r.changes::jsonb)::text from reported r where r.id = n.id
)
insert into noted_entity select e.id, e.revision, coalesce(r.changes, '{}') from renamed e left join reported r on r.id = e.id;

-- A mutation that notes what it has done writes over this.
insert into graph.entity_edit (entity_id, version, edited_at, author_id, author_name, mutation, changes)
select n.id, n.version, clock_timestamp(), a.id, a.name, 'load', n.changes
from noted_entity n
cross join (select nullif(current_setting('dateline.author_id', true), '') as id,
                   nullif(current_setting('dateline.author_name', true), '') as name) a
on conflict (entity_id, version) do nothing;

perform graph.forget_loads(array(select id from noted_entity where version >= 100));

delete from graph.entity_name n
where n.entity_id in (select id from staged_entity) and not exists (select from staged_entity_name s where s.id = n.id);

-- Words follow from the text.
insert into graph.entity_name as n ({columns entity_name}) select {columns entity_name} from staged_entity_name
on conflict (id) do update set ({columns entity_name}) = (select {columns entity_name excluded})
where ({columns entity_name n - words}) is distinct from ({columns entity_name excluded - words});

delete from graph.event_report r using staged_entity s where s.kind = 'EVENT' and r.event_id = s.id and r.article_id is null;
insert into graph.event_report (id, {columns own_report}, published_at, visible_from)
select -event_id, {columns own_report}, '-infinity', '-infinity' from staged_own_report;

perform graph.derive(
    '{}', '{}', '{}',
    array(select id from changed_entity union select part_of_id from staged_entity where part_of_id is not null
          union select headquarters_id from staged_entity where headquarters_id is not null union select id from left_behind
          union select event_id from staged_own_report),
    array(select id from moved));

if exists (select from repointed) then
perform graph.repoint(array_agg(id order by id), array_agg(former order by id)) from repointed;
end if;
end
