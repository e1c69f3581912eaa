-- What is in exactly 500 articles at every size; the place is what the city of a conference lies in.
select p.id as person, o.id as organization, e.id as event, e.id as series, c.id as conference,
       (select city.part_of_id from graph.event_place x join graph.entity city on city.id = x.place_id
        where x.event_id = c.id order by x.id limit 1) as place,
       p.name as person_name, 'tamsel ard' as words, 'lantern conference' as event_words
from graph.entity p, graph.entity o, graph.entity e, graph.entity c
where p.key = 'person-steady' and o.key = 'organization-steady' and e.key = 'event-steady' and c.key = 'event-steady-2'
