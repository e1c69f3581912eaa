-- What only the database can tell is wrong with staged lines: line, field, reason.
with recursive above(id, whole_id) as (
    select id, part_of_id from staged_entity where part_of_id is not null
    union
    select a.id, coalesce(s.part_of_id, e.part_of_id)
    from above a left join staged_entity s on s.id = a.whole_id left join graph.entity e on e.id = a.whole_id and s.id is null
    where coalesce(s.part_of_id, e.part_of_id) is not null
)
select r.line, r.path,
       case when coalesce(s.kind, e.kind) is null then 'nobody defines "' || r.key || '"'
            else '"' || r.key || '" is of kind ' || coalesce(s.kind, e.kind) || ', not ' || replace(r.kinds, ' ', ' or ') end
from staged_reference r
left join staged_entity s on s.id = r.entity_id
left join graph.entity e on e.id = r.entity_id
where coalesce(s.kind, e.kind) is null or coalesce(s.kind, e.kind) <> all (string_to_array(r.kinds, ' '))
union
select s.line, 'key', 'another key has the same number; please choose a different one'
from staged_entity s join graph.entity e on e.id = s.id where e.key <> s.key
union
select s.line, 'key', 'is of kind ' || e.kind || ' already' from staged_entity s join graph.entity e on e.id = s.id where e.kind <> s.kind
union
select s.line, 'wikidataId', 'is that of "' || e.key || '" already'
from staged_entity s join graph.entity e on e.wikidata_id = s.wikidata_id and e.id <> s.id
where not exists (select from staged_entity o where o.id = e.id and o.wikidata_id is distinct from s.wikidata_id)
union
select s.line, 'wikidataId', 'is that of "' || o.key || '" already'
from staged_entity s join staged_entity o on o.wikidata_id = s.wikidata_id and o.line < s.line
union
select s.line, 'key', 'another key has the same number; please choose a different one'
from staged_article s join graph.article a on a.id = s.id where a.key <> s.key
union
select s.line, 'url', 'is that of "' || a.key || '" already' || case when a.url <> s.url then ', written ' || a.url else '' end
from staged_article s join graph.article a on a.normal_url = s.normal_url and a.id <> s.id
where not exists (select from staged_article o where o.id = a.id and o.normal_url is distinct from s.normal_url)
  and not exists (select from staged_withdrawal o where o.article_id = a.id)
union
select s.line, 'url', 'is that of "' || o.key || '" already' || case when o.url <> s.url then ', written ' || o.url else '' end
from staged_article s join staged_article o on o.normal_url = s.normal_url and o.line < s.line
union
select s.line, case s.kind when 'PLACE' then 'within' when 'EVENT' then 'partOf' else 'parent' end, 'leads back to itself'
from staged_entity s join above a on a.id = s.id and a.whole_id = s.id
order by 1, 2
