-- What has the most articles, the event with the most parts, the best known person whose name begins nobody else's, and the word that the most people
-- have in their names.
select m.person, m.organization, m.event, m.series, m.event as conference, m.place, n.person_name, w.words, e.name as event_words
from (
    select (array_agg(z.target_id order by z.size desc) filter (where z.scope = 'MENTION' and e.kind = 'PERSON'))[1] as person,
           (array_agg(z.target_id order by z.size desc) filter (where z.scope = 'MENTION' and e.kind = 'ORGANIZATION'))[1] as organization,
           (array_agg(z.target_id order by z.size desc) filter (where z.scope = 'REPORT'))[1] as event,
           (array_agg(z.target_id order by z.size desc) filter (where z.scope = 'WHOLE'))[1] as series,
           (array_agg(z.target_id order by z.size desc) filter (where z.scope = 'PLACE'))[1] as place
    from graph.scope_size z join graph.entity e on e.id = z.target_id
    where z.scope in ('MENTION', 'REPORT', 'WHOLE', 'PLACE') and e.key not like '%-steady%'
) m
join graph.entity e on e.id = m.event
cross join (
    select p.name as person_name from graph.scope_size z join graph.entity p on p.id = z.target_id
    where z.scope = 'MENTION' and p.kind = 'PERSON' and p.key not like '%-steady%'
      and not exists (select from graph.entity o where o.kind = 'PERSON' and starts_with(o.name, p.name) and o.id <> p.id)
    order by z.size desc limit 1
) n
cross join (
    select w.word as words from graph.entity_word w join graph.entity e on e.id = w.entity_id
    where e.kind = 'PERSON' group by w.word order by count(*) desc, w.word limit 1
) w
