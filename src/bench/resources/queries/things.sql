-- What queries.json may name. A thing with a type is an id of the API.
with chosen as (
:chosen
), month as (
    select max(s.starts_key) as latest from chosen c join graph.event_scope s on s.scope = 'PARTICIPANT' and s.target_id = c.person
    where s.listed_from <= now() and s.listed_until > now()
)
select 'person' as name, 'Person' as type, c.person::text as value from chosen c
union all select 'organization', 'Organization', c.organization::text from chosen c
union all select 'event', 'Event', c.event::text from chosen c
union all select 'place', 'Place', c.place::text from chosen c
union all select 'article', 'Article', c.article::text from chosen c
union all select 'withdrawn', 'Article', (select min(t.id) from readable.tombstone t)::text
union all select 'words', null, c.words from chosen c
union all select 'eventWords', null, c.event_words from chosen c
union all select lower(e.kind) || 'Name', null, e.name from chosen c join graph.entity e on e.id in (c.person, c.organization)
union all select 'url', null, a.url from chosen c join graph.article a on a.id = c.article
union all select 'wikidata', null, (select min(e.wikidata_id) from graph.entity e where e.kind = 'PLACE')
union all select 'day', null, to_char(a.published_at at time zone 'UTC', 'YYYY-MM-DD') from chosen c join graph.article a on a.id = c.article
union all select 'dayAfter', null, to_char((a.published_at at time zone 'UTC') + interval '1 day', 'YYYY-MM-DD') from chosen c join graph.article a on a.id = c.article
union all select 'moment', null, to_char(a.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') from chosen c join graph.article a on a.id = c.article
union all select 'yearBefore', null, to_char((a.published_at at time zone 'UTC') - interval '1 year', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') from chosen c join graph.article a on a.id = c.article
union all select 'monthBegins', null, to_char(m.latest, 'YYYY-MM-01') from month m
union all select 'monthEnds', null, to_char(m.latest + interval '1 month', 'YYYY-MM-01') from month m
