-- What has the most: articles, and of the person's latest 1,000 articles the one with the most mentions; among people's words the one of the most.
select m.person, m.organization, m.event, m.place, a.article, w.words, e.name as event_words
from (
    select (array_agg(z.target_id order by z.size desc) filter (where z.scope = 'MENTION' and e.kind = 'PERSON'))[1] as person,
           (array_agg(z.target_id order by z.size desc) filter (where z.scope = 'MENTION' and e.kind = 'ORGANIZATION'))[1] as organization,
           (array_agg(z.target_id order by z.size desc) filter (where z.scope = 'REPORT'))[1] as event,
           (array_agg(z.target_id order by z.size desc) filter (where z.scope = 'PLACE'))[1] as place
    from graph.scope_size z join graph.entity e on e.id = z.target_id
    where z.scope in ('MENTION', 'REPORT', 'PLACE') and e.key not like '%-steady%'
) m
cross join lateral (
    select n.article_id as article
    from (select s.article_id from graph.article_scope s
          where s.scope = 'MENTION' and s.target_id = m.person and s.visible_from <= now()
          order by s.published_at desc limit 1000) l
    join graph.mention n on n.article_id = l.article_id
    group by n.article_id order by count(*) desc, n.article_id limit 1
) a
join graph.entity e on e.id = m.event
cross join (
    select w.word as words from graph.entity_word w join graph.entity e on e.id = w.entity_id
    where e.kind = 'PERSON' group by w.word order by count(*) desc, w.word limit 1
) w
