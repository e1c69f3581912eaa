-- What only the database can tell is wrong with staged lines: line, field, reason.
with recursive whole(id, whole_id) as (
    select s.id, coalesce(n.survivor_id, m.survivor_id, s.part_of_id)
    from staged_entity s
    left join staged_entity_merge n on n.id = s.part_of_id
    left join graph.entity_merge m on m.id = s.part_of_id and n.id is null
    where s.part_of_id is not null and coalesce(n.survivor_id, m.survivor_id, s.part_of_id) <> s.id
), above(id, whole_id) as (
    select id, whole_id from whole
    union
    select a.id, coalesce(w.whole_id, graph.staged_survivor(coalesce(e.given_part_of_id, e.part_of_id)))
    from above a
    left join whole w on w.id = a.whole_id
    left join graph.entity e on e.id = a.whole_id and not exists (select from staged_entity s where s.id = e.id)
    where coalesce(w.whole_id, graph.staged_survivor(coalesce(e.given_part_of_id, e.part_of_id))) <> a.whole_id
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
select s.line, 'wikidataId', 'is that of "' || e.key || '" already, which is merged into another entity'
from staged_entity s join graph.entity_merge m on m.wikidata_id = s.wikidata_id and m.survivor_id is not null join graph.entity e on e.id = m.id
where graph.staged_survivor(m.id) not in (s.id, m.id)
union
select m.line, 'into', 'is of kind ' || coalesce(i.kind, g.kind) || ', not ' || coalesce(f.kind, h.kind)
from staged_entity_merge m
left join staged_entity f on f.id = m.id left join graph.entity h on h.id = m.id
left join staged_entity i on i.id = m.into_id left join graph.entity g on g.id = m.into_id
where coalesce(i.kind, g.kind) <> coalesce(f.kind, h.kind)
union
select r.line, 'into', 'is of kind ' || coalesce(i.kind, g.kind) || ', not ' || coalesce(f.kind, h.kind)
from staged_reassignment r
left join staged_entity f on f.id = r.from_id left join graph.entity h on h.id = r.from_id
left join staged_entity i on i.id = r.into_id left join graph.entity g on g.id = r.into_id
where coalesce(i.kind, g.kind) <> coalesce(f.kind, h.kind)
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
union
select s.line, case s.kind when 'PLACE' then 'within' when 'EVENT' then 'partOf' else 'parent' end, 'leads back to itself'
from staged_entity s where s.part_of_id = s.id
order by 1, 2
