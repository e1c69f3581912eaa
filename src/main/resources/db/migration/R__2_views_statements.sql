-- Statements, and the evidence that each rests on. A statement is visible from the first of its evidence on.
-- Renewed after migration ${newest_migration}; docs/architecture.md says how to change a view or function.

create or replace view readable.affiliation as
select id, person_id, body_id, body_kind, role, state,
       as_of_earliest, as_of_latest, as_of_at, as_of_precision, as_of_text,
       since_earliest, since_latest, since_at, since_precision, since_text,
       until_earliest, until_latest, until_at, until_precision, until_text,
       sort_key
from graph.affiliation
where visible_from <= now()
  and (visible_until is null or visible_until > now());

-- Each relationship stands here twice: its inverse has the same number below zero, and the same evidence.
create or replace view readable.relationship as
select id, abs(id) as statement_id, owner_id, person_id, kind
from graph.relationship
where visible_from <= now();

create or replace view readable.participation as
select id, event_id, agent_id, agent_kind, role, on_behalf_id, on_behalf_kind
from graph.participation
where visible_from <= now();

create or replace view readable.event_place as
select id, event_id, place_id, status
from graph.event_place
where visible_from <= now();

create or replace view readable.event_link as
select l.id, l.from_id, l.kind, l.to_id
from graph.event_link l
join graph.entity e on e.id = l.to_id and e.visible_from <= now()
where l.visible_from <= now();

-- What an event's own source says of it (article_id is null) counts for the event, and is no report of an article.
create or replace view readable.event_report as
select id, event_id, article_id, status,
       starts_earliest, starts_latest, starts_at, starts_precision, starts_text,
       ends_earliest, ends_latest, ends_at, ends_precision, ends_text,
       published_at
from graph.event_report
where visible_from <= now()
  and published_at <= now()
  and article_id is not null
  and (visible_until is null or visible_until > now());

create or replace view readable.evidence as
select id, statement_id, article_id, origin, version, field, index, start_offset, end_offset, text,
       quotation_id, confidence, provenance, visible_from
from graph.evidence
where visible_from <= now()
  and (visible_until is null or visible_until > now());
