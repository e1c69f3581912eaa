-- Articles :lo + 1 to :hi and what belongs to them. The first of each kind is in a large share of everything, the second in three articles.
set session_replication_role = replica;
set synchronous_commit = off;
set work_mem = '256MB';
set jit = off;

-- Entities: people 1 in 5 articles, events 1 in 10, organizations 1 in 20, places 1 in 50; ten parts a whole.
insert into graph.entity (id, key, kind, category, name, sort_name, wikidata_id, origin, provenance, part_of_id)
select e.id, e.kind || e.n, e.kind, e.category, e.name, md5(e.name), case when e.n % 10 < 2 then 'Q' || e.id end,
       case when e.n % 40 <> 39 and e.kind <> 'EVENT' then 'https://example.org/' || e.id end, 'IMPORT', e.whole
from (
    select 'PERSON' as kind, n, bounds.person(n) as id, '' as category, 'Kim Person' || n as name, null::bigint as whole
    from generate_series(:lo / 5 + 1, :hi / 5) n
    union all
    select 'EVENT', n, bounds.event(n), case when n = 2 then 'TRIAL' when n % 3 = 0 then 'MEETING' else 'VISIT' end, 'Visit Event' || n,
           case when n % 5 = 0 then bounds.event(1) when n between 3 and 9 then bounds.event(2) end
    from generate_series(:lo / 10 + 1, :hi / 10) n
    union all
    select 'ORGANIZATION', n, bounds.organization(n), case when n = 2 then 'MILITARY' else 'COMPANY' end, 'Works Organization' || n,
           case when n % 5 = 0 then bounds.organization(1) when n in (3, 4) then bounds.organization(2) when n > 20 then bounds.organization(n / 10) end
    from generate_series(:lo / 20 + 1, :hi / 20) n
    union all
    select 'PLACE', n, bounds.place(n), case when n = 2 then 'REGION' else 'CITY' end, 'Town Place' || n,
           case when n % 5 = 0 then bounds.place(1) when n in (3, 4) then bounds.place(2) when n > 20 then bounds.place(n / 10) end
    from generate_series(:lo / 50 + 1, :hi / 50) n
) e;

insert into graph.entity_name (id, entity_id, ord, text, kind, words)
select e.id * 10 + k, e.id, k, e.name, case k when 0 then 'PRIMARY' else 'VARIANT' end,
       array_to_tsvector(string_to_array(lower(case k when 0 then e.name else 'also ' || substr(e.sort_name, 1, 6) end), ' '))
from graph.entity e, generate_series(0, 1) k
where e.key ~ '[0-9]$' and not exists (select from graph.entity_name o where o.entity_id = e.id);

insert into graph.entity_word (name_id, word, entity_id)
select n.id, unnest(tsvector_to_array(n.words)), n.entity_id from graph.entity_name n
where not exists (select from graph.entity_word w where w.name_id = n.id);

insert into graph.article (id, key, version, headline, url, language, published_at, published_precision, arrived_at, publisher_id, dateline_id, visible_from, seen_version)
select n, 'a' || n, 1, 'Headline ' || n, 'https://example.org/a/' || n, case when n in (100, 5000, 9000) then 'ko' when n % 4 = 0 then 'fr' else 'en' end,
       bounds.published(n), 'MINUTE', least(now(), bounds.published(n) + bounds.share(n, 1) * interval '30 days'),
       bounds.organization(case when n in (100, 5000, 9000) then 2 when n % 3 = 0 then 1 else 2 + bounds.zipf(n, 2, :hi / 20 - 2) end),
       bounds.place(bounds.zipf(n, 3, :hi / 50)), bounds.visible(n), 1
from generate_series(:lo + 1, :hi) n;

insert into graph.article_text select n, repeat('Body ' || n || ' ', 20) from generate_series(:lo + 1, :hi) n;

insert into graph.credit (id, article_id, ord, name, agent_id, agent_kind, role, visible_from)
select n, n, 0, 'By', bounds.person(case when n in (100, 5000, 9000) then 2 when n % 3 = 0 then 1 else 2 + bounds.zipf(n, 4, 50) end), 'PERSON', 'AUTHOR', bounds.visible(n)
from generate_series(:lo + 1, :hi) n;

insert into graph.article_source (id, article_id, ord, organization_id, role, visible_from)
select n, n, 0, bounds.organization(bounds.zipf(n, 5, :hi / 20)), 'WIRE', bounds.visible(n) from generate_series(:lo + 1, :hi) n;

insert into graph.subject (id, article_id, ord, scheme, code, name, visible_from)
select n, n, 0, 'https://example.org/s', 'S' || case when n in (100, 5000, 9000) then 2 when n % 3 = 0 then 1 else 2 + bounds.zipf(n, 6, 50) end, 'Subject', bounds.visible(n)
from generate_series(:lo + 1, :hi) n;

insert into graph.correction (id, article_id, ord, corrected_at, article_version, text, visible_from)
select n, n, 0, now(), 1, 'Corrected', bounds.visible(n) from generate_series(:lo + 1, :hi) n where n % 20 = 0;

-- Indexes that only lists need are made again when all rows are there.
create table if not exists bounds.put_off (definition text);
insert into bounds.put_off
select indexdef from pg_indexes where schemaname = 'graph' and indexname ~ '^(mention_by_(entity|form|provenance|salience|confidence)|article_scope_by_.*)$';
drop index graph.mention_by_entity, graph.mention_by_form, graph.mention_by_provenance, graph.mention_by_salience, graph.mention_by_confidence,
           graph.article_scope_by_target, graph.article_scope_by_update, graph.article_scope_by_rank;

-- Six mentions an article: two people, an organization, two places, an event.
insert into graph.mention (id, article_id, version, field, ord, entity_id, entity_kind, text, start_offset, end_offset, form, salience, confidence,
                           provenance, published_at, visible_from)
select n * 10 + k, n, 1, 'BODY', k, m.id, m.kind, 'Name', k * 10, k * 10 + 4,
       case when n in (99, 5001, 9000) then 'METONYM' when n % 2 = 0 then 'NAME' else 'SHORT_NAME' end,
       case when n in (99, 5001, 9000) then 1 else bounds.share(n * 10 + k, 7) * 0.9 end,
       case when n in (99, 5001, 9000) then 1 else bounds.share(n * 10 + k, 8) * 0.9 end,
       case when n in (99, 5001, 9000) then 'EDITOR' else 'MACHINE' end, bounds.published(n), bounds.visible(n)
from generate_series(:lo + 1, :hi) n, generate_series(0, 5) k
cross join lateral (
    select case when n in (100, 5000, 9000) then 2 when n % 3 = 0 then 1 else 2 + bounds.zipf(n * 10 + k, 9, :hi / 50 - 2) end as popular
) p
cross join lateral (
    select case k when 0 then bounds.person(p.popular) when 1 then bounds.person(3 + bounds.zipf(n, 10, :hi / 5 - 3))
                  when 2 then bounds.organization(p.popular) when 3 then bounds.place(p.popular)
                  when 4 then bounds.place(3 + bounds.zipf(n, 11, :hi / 50 - 3)) else bounds.event(p.popular) end as id,
           case k when 0 then 'PERSON' when 1 then 'PERSON' when 2 then 'ORGANIZATION' when 5 then 'EVENT' else 'PLACE' end as kind
) m;

-- One quotation in every second article; its words name the first two mentions.
insert into graph.quotation (id, key, article_id, version, field, ord, form, text, span_starts, span_ends, span_verbatim, speaker_id, speaker_kind, provenance, published_at, visible_from)
select n, 'q', n, 1, 'BODY', 0, case when n in (99, 5001, 9000) then 'MIXED' when n % 2 = 0 then 'DIRECT' else 'INDIRECT' end, 'Words', '{0}', '{20}', '{t}',
       bounds.person(case when n in (100, 5000, 9000) then 2 when n % 3 = 0 then 1 else 2 + bounds.zipf(n, 12, :hi / 5 - 2) end), 'PERSON', 'MACHINE',
       bounds.published(n), bounds.visible(n)
from generate_series(:lo + 1, :hi) n where n % 4 < 2;

insert into graph.event_report (id, event_id, article_id, status, starts_earliest, starts_precision, published_at, visible_from)
select 10000000000 + n * 2 + k, bounds.event(e.no), n, case when e.no = 2 then 'UNREALIZED' when bounds.share(n, 13) < 0.5 then 'PAST' else 'PLANNED' end,
       case when e.no % 7 <> 0 then '2010-01-01'::date + (bounds.share(e.no, 14) * 2000)::int end, 'DAY', bounds.published(n), bounds.visible(n)
from generate_series(:lo + 1, :hi) n, generate_series(0, 1) k
cross join lateral (select case when k = 0 then n / 10 when n % 10 = 1 then 1 end as no) e
where (k = 0 and n % 10 = 0) or (k = 1 and n % 10 = 1 and n / 10 <> 1);

-- Statements. The first person has a thousandth of all articles in affiliations and relationships, the first organization a third of all members.
insert into graph.affiliation (id, person_id, body_id, body_kind, role, state, since_earliest, as_of_latest)
select 20000000000 + n, bounds.person(case when n % 20 = 0 then 1 else n end),
       bounds.organization(case when n in (3, 4, 5) then 2 when n % 3 = 0 then 1 else 2 + bounds.zipf(n, 15, :hi / 20 - 2) end), 'ORGANIZATION', 'role ' || n,
       case when n in (7, 9, 80) then 'UNKNOWN' when n % 2 = 0 then 'HELD' else 'FORMER' end,
       '2000-01-01'::date + (bounds.share(n, 16) * 5000)::int, '2014-01-01'
from generate_series(:lo / 5 + 1, :hi / 5) n;

insert into graph.relationship (id, owner_id, person_id, kind, inverse_kind)
select 30000000000 + n, bounds.person(case when n % 20 = 0 then 1 else n end), bounds.person(case when n % 20 = 1 then 1 else n / 2 + 1 end), 'UNCLE', 'NIECE_OR_NEPHEW'
from generate_series(:lo / 5 + 1, :hi / 5) n;

insert into graph.relationship (id, owner_id, person_id, kind, inverse_kind)
select -id, person_id, owner_id, inverse_kind, kind from graph.relationship where id > 30000000000 + :lo / 5;

insert into graph.participation (id, event_id, agent_id, agent_kind, role)
select 40000000000 + n * 2 + k, bounds.event(case when n % 10 = 0 then 1 else n end),
       bounds.person(case when n in (12, 13, 14) then 2 when k = 0 and n % 3 = 0 then 1 else 2 + bounds.zipf(n * 2 + k, 17, :hi / 5 - 2) end), 'PERSON',
       case when n = 10 then 'WINNER' when k = 0 then 'HOST' else 'VISITOR' end
from generate_series(:lo / 10 + 1, :hi / 10) n, generate_series(0, 1) k;

insert into graph.event_place (id, event_id, place_id, status)
select 50000000000 + n, bounds.event(case when n % 10 = 0 then 1 else n end),
       bounds.place(case when n in (12, 13, 14) then 3 else 5 + bounds.zipf(n, 18, :hi / 50 - 5) end), 'PAST'
from generate_series(:lo / 10 + 1, :hi / 10) n;

insert into graph.event_link (id, from_id, kind, to_id)
select 60000000000 + n, bounds.event(case when n % 100 = 0 then 1 else n end), 'FOLLOWS', bounds.event(n / 2 + 1) from generate_series(:lo / 10 + 1, :hi / 10) n;

insert into graph.image (id, key, caption, taken_earliest, taken_precision)
select bounds.image(n), 'i' || n, 'Caption', '2012-01-01'::date + (bounds.share(n, 19) * 1000)::int, 'DAY' from generate_series(:lo / 5 + 1, :hi / 5) n;

insert into graph.article_image (article_id, ord, image_id, published_at, visible_from)
select n, 0, bounds.image(case when n % 3 = 0 then 1 else n / 5 end), bounds.published(n), bounds.visible(n)
from generate_series(:lo + 1, :hi) n where n % 5 = 0 or n % 3 = 0;

-- Each image shows its first entity twice.
insert into graph.depiction (id, image_id, ord, entity_id, entity_kind, again, taken_key)
select i.id * 10 + k, i.id, k, bounds.person(case when i.id % 3 = 0 then 1 else 2 + bounds.zipf(i.id + k / 2, 20, :hi / 5 - 2) end), 'PERSON', k = 1 or (k = 2 and i.id % 3 = 0), i.taken_earliest
from graph.image i, generate_series(0, 2) k where i.id > bounds.image(:lo / 5);

insert into graph.evidence (id, statement_id, article_id, version, field, start_offset, end_offset, text, provenance, visible_from)
select s.id * 2, s.id, s.article_id, 1, 'BODY', 0, 4, 'Name', 'MACHINE', bounds.visible(s.article_id)
from (
    select id, (id % 10000000000) * 5 as article_id from graph.affiliation union all select id, (id % 10000000000) * 5 from graph.relationship
    union all select id, (id % 10000000000) / 2 * 10 from graph.participation union all select id, (id % 10000000000) * 10 from graph.event_place
    union all select id, (id % 10000000000) * 10 from graph.event_link union all select id, article_id from graph.event_report
) s
where s.article_id > :lo and s.article_id <= :hi;

-- One affiliation and one report rest on a large share of all articles.
insert into graph.evidence (id, statement_id, article_id, version, field, provenance, visible_from)
select s.id + n * 2 + 1, s.id, n, 1, 'BODY', 'MACHINE', bounds.visible(n)
from generate_series(:lo + 1, :hi) n, (values (20000000003), (10000000020)) s(id) where n % 10 = 7;
