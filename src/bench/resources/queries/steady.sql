-- What is in exactly 500 articles at every size.
select p.id as person, o.id as organization, e.id as event,
       (select x.place_id from graph.event_place x join graph.entity t on t.id = x.event_id
        where t.key = 'event-steady-2' order by x.id limit 1) as place,
       (select s.article_id from graph.article_scope s
        where s.scope = 'MENTION' and s.target_id = p.id and s.visible_from <= now()
        order by s.published_at desc limit 1) as article,
       'tamsel ard' as words, 'lantern conference' as event_words
from graph.entity p, graph.entity o, graph.entity e
where p.key = 'person-steady' and o.key = 'organization-steady' and e.key = 'event-steady'
