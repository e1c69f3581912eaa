-- People, organizations, places and events, as readers may see them. All but events are visible whenever a visible row points to them,
-- so a row that names one need not ask; rows that need an event take its visibility (graph.derive_named_events).
-- Renewed after migration ${newest_migration}; docs/architecture.md says how to change a view or function.

create or replace view readable.person as
select id, name, sort_name, description, wikidata_id, same_as, given_name, family_name,
       born_earliest, born_latest, born_at, born_precision, born_text,
       died_earliest, died_latest, died_at, died_precision, died_text
from graph.entity
where kind = 'PERSON'
  and visible_from <= now();

drop view if exists readable.organization;
create view readable.organization as
select id, name, sort_name, description, wikidata_id, same_as,
       category, part_of_id, headquarters_id
from graph.entity
where kind = 'ORGANIZATION'
  and visible_from <= now();

drop view if exists readable.place;
create view readable.place as
select id, name, sort_name, description, wikidata_id, same_as,
       category, part_of_id, latitude, longitude
from graph.entity
where kind = 'PLACE'
  and visible_from <= now();

-- An event shows what its current report says. id and event_id are the same: lists by name use the one, lists by start the other,
-- so that each finds all its keys in one index. The words of dates end with the article that gave them.
drop view if exists readable.event;
create view readable.event as
select e.id, r.event_id, e.name, e.sort_name, e.description, e.wikidata_id, e.same_as, e.category,
       (select w.id from graph.entity w where w.id = e.part_of_id and w.visible_from <= now()) as part_of_id,
       r.status,
       r.starts_earliest, r.starts_latest, r.starts_at, r.starts_precision,
       case when r.visible_until is null or r.visible_until > now() then r.starts_text end as starts_text,
       r.ends_earliest, r.ends_latest, r.ends_at, r.ends_precision,
       case when r.visible_until is null or r.visible_until > now() then r.ends_text end as ends_text,
       r.starts_key
from graph.event_report r
join graph.entity e on e.id = r.event_id
where e.kind = 'EVENT'
  and r.current_from <= now()
  and r.current_until > now();

-- People, organizations and places in one view: those whom a level of a query names, of whatever kind, are read together.
-- Columns are called as in the table, here and in the views of one kind.
drop view if exists readable.agent;
create view readable.agent as
select id, kind, name, sort_name, description, wikidata_id, same_as, given_name, family_name,
       born_earliest, born_latest, born_at, born_precision, born_text,
       died_earliest, died_latest, died_at, died_precision, died_text,
       category, part_of_id, headquarters_id, latitude, longitude
from graph.entity
where kind in ('PERSON', 'ORGANIZATION', 'PLACE')
  and visible_from <= now();

-- Organizations that published an article which readers can see.
drop view if exists readable.publisher;
create view readable.publisher as
select id, name, sort_name, description, wikidata_id, same_as,
       category, part_of_id, headquarters_id
from graph.entity
where publishes_from <= now()
  and visible_from <= now();

-- Events too: their visible_from is that of their first visible report.
create or replace view readable.entity as
select id, kind, wikidata_id
from graph.entity
where visible_from <= now();

create or replace view readable.entity_name as
select id, entity_id, ord, text, language, kind
from graph.entity_name
where visible_from <= now();

create or replace view readable.entity_words as
select entity_id, words
from graph.entity_name
where visible_from <= now();

create or replace view readable.entity_word as
select word, entity_id
from graph.entity_word
where visible_from <= now();

-- Where the ids and Wikidata ids of merged entities lead, if readers can see that.
create or replace view readable.merged_entity as
select m.id, m.survivor_id, m.wikidata_id
from graph.entity_merge m
where m.survivor_id is not null and exists (select from graph.entity e where e.id = m.survivor_id and e.visible_from <= now());
