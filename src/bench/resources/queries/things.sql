-- What queries.json may name. A thing with a type is an id of the API.
with chosen as (
:chosen
), article as (
    -- of the person's latest 1,000 articles the one with the most mentions
    select a.id, a.url, a.published_at, a.published_at at time zone 'UTC' as at
    from (select s.article_id from graph.article_scope s join chosen c on s.scope = 'MENTION' and s.target_id = c.person
          where s.visible_from <= now() order by s.published_at desc limit 1000) l
    join graph.mention n on n.article_id = l.article_id join graph.article a on a.id = n.article_id
    group by a.id order by count(*) desc, a.id limit 1
), month as (
    -- the last in which the person took part in something
    select max(s.starts_key) as latest from chosen c join graph.event_scope s on s.scope = 'PARTICIPANT' and s.target_id = c.person
    where s.listed_from <= now() and s.listed_until > now()
)
select 'person' as name, 'Person' as type, c.person::text as value from chosen c
union all select 'organization', 'Organization', c.organization::text from chosen c
union all select 'event', 'Event', c.event::text from chosen c
union all select 'series', 'Event', c.series::text from chosen c
union all select 'conference', 'Event', c.conference::text from chosen c
union all select 'place', 'Place', c.place::text from chosen c
union all select 'article', 'Article', a.id::text from article a
union all select 'withdrawn', 'Article', (select min(t.id) from readable.tombstone t)::text
union all select 'words', null, c.words from chosen c
union all select 'eventWords', null, c.event_words from chosen c
union all select 'personName', null, c.person_name from chosen c
union all select 'organizationName', null, e.name from chosen c join graph.entity e on e.id = c.organization
union all select 'personsWikidata', null, (select min(e.wikidata_id) from readable.person e)
union all select 'placesWikidata', null, (select min(e.wikidata_id) from readable.place e)
union all select 'url', null, a.url from article a
union all select 'day', null, to_char(a.at, 'YYYY-MM-DD') from article a
union all select 'dayAfter', null, to_char(a.at + interval '1 day', 'YYYY-MM-DD') from article a
union all select 'moment', null, to_char(a.at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') from article a
union all select 'yearBefore', null, to_char(a.at - interval '1 year', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') from article a
union all select 'monthBegins', null, to_char(m.latest, 'YYYY-MM-01') from month m
union all select 'monthEnds', null, to_char(m.latest + interval '1 month', 'YYYY-MM-01') from month m
