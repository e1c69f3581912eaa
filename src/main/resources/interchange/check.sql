-- What only the database can tell is wrong with staged lines: line, field, reason.
with recursive whole(id, part_of_id) as (
    select id, part_of_id from staged_entity
    union all
    select id, part_of_id from graph.entity where id not in (select id from staged_entity)
), above(id, whole_id) as (
    select id, part_of_id from staged_entity where part_of_id is not null
    union
    select a.id, w.part_of_id from above a join whole w on w.id = a.whole_id where w.part_of_id is not null
)
select r.line, r.path,
       case when e.id is null then 'nobody defines "' || r.key || '"'
            else '"' || r.key || '" is of kind ' || e.kind || ', not ' || replace(r.kinds, ' ', ' or ') end
from staged_reference r
left join (select id, kind from graph.entity union select id, kind from staged_entity) e on e.id = r.entity_id
where e.id is null or e.kind <> all (string_to_array(r.kinds, ' '))
union
select s.line, 'key', 'another key has the same number; please choose a different one'
from staged_entity s join graph.entity e on e.id = s.id where e.key <> s.key
union
select s.line, 'key', 'is of kind ' || e.kind || ' already' from staged_entity s join graph.entity e on e.id = s.id where e.kind <> s.kind
union
select s.line, 'key', 'stands in line ' || o.line || ' too' from staged_entity s join staged_entity o on o.id = s.id and o.line < s.line
union
select s.line, 'wikidataId', 'is that of "' || e.key || '" already'
from staged_entity s
join (select id, key, wikidata_id from graph.entity where id not in (select id from staged_entity) union select id, key, wikidata_id from staged_entity) e
  on e.wikidata_id = s.wikidata_id and e.id <> s.id
union
select s.line, 'key', 'another key has the same number; please choose a different one'
from staged_article s join graph.article a on a.id = s.id where a.key <> s.key
union
select s.line, 'url', 'is that of "' || a.key || '" already'
from staged_article s
join (select id, key, url from graph.article union select id, key, url from staged_article) a on a.url = s.url and a.id <> s.id
union
select s.line, case s.kind when 'PLACE' then 'within' when 'EVENT' then 'partOf' else 'parent' end, 'leads back to itself'
from staged_entity s join above a on a.id = s.id and a.whole_id = s.id
order by 1, 2
