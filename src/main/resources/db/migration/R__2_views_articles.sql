-- Articles and what stands in them, as readers may see it: visible_from has come, by the database's clock, and visible_until has not.
-- Renewed after migration ${newest_migration}; docs/architecture.md says how to change a view or function.

-- No article is visible before it is published, and none has changed after now: lists by these times begin behind all that is yet to come.
-- Where the body is not requested, PostgreSQL leaves the join out.
create or replace view readable.article as
select a.id, a.version, a.headline, a.standfirst, a.url, a.language, a.editor_note,
       a.published_at, a.published_precision, a.updated_at, a.corrected_at,
       a.dateline_id, a.publisher_id, a.copyright, a.license,
       t.body, a.source_updated_at, a.normal_url
from graph.article a
left join graph.article_text t on t.article_id = a.id
where a.visible_from <= now()
  and a.published_at <= now()
  and a.updated_at <= now()
  and (a.visible_until is null or a.visible_until > now());

-- A withdrawn article that readers had seen.
create or replace view readable.tombstone as
select id, withdrawn_at, withdrawn_reason
from graph.article
where visible_from is null
  and withdrawn_at is not null
  and seen_from <= withdrawn_at;

create or replace view readable.credit as
select id, article_id, ord, name, agent_id, agent_kind, role
from graph.credit
where visible_from <= now()
  and (visible_until is null or visible_until > now());

create or replace view readable.article_source as
select id, article_id, ord, organization_id, role, url
from graph.article_source
where visible_from <= now()
  and (visible_until is null or visible_until > now());

create or replace view readable.subject as
select id, article_id, ord, scheme, code, name
from graph.subject
where visible_from <= now()
  and (visible_until is null or visible_until > now());

create or replace view readable.listed_subject as
select id, scheme, code, name, sort_name
from graph.listed_subject
where visible_from <= now();

create or replace view readable.correction as
select id, article_id, ord, corrected_at, article_version, text
from graph.correction
where visible_from <= now()
  and (visible_until is null or visible_until > now());

create or replace view readable.article_image as
select article_id, ord, image_id, published_at
from graph.article_image
where visible_from <= now()
  and published_at <= now()
  and (visible_until is null or visible_until > now());

-- An image can be visible while the event that it shows is hidden.
create or replace view readable.image as
select id, url, width, height, alt, caption, credit,
       taken_earliest, taken_latest, taken_at, taken_precision, taken_text,
       place_id,
       (select e.id from graph.entity e where e.id = i.event_id and e.visible_from <= now()) as event_id
from graph.image i
where visible_from <= now()
  and (visible_until is null or visible_until > now());

create or replace view readable.depiction as
select id, image_id, ord, entity_id, entity_kind, position, again, taken_key
from graph.depiction
where visible_from <= now();

create or replace view readable.mention as
select id, article_id, version, field, index, ord, entity_id, entity_kind,
       text, start_offset, end_offset, form, salience, confidence, provenance, published_at
from graph.mention
where visible_from <= now()
  and published_at <= now()
  and (visible_until is null or visible_until > now());

create or replace view readable.quotation as
select id, article_id, version, field, index, ord, form,
       text, span_starts, span_ends, span_verbatim,
       speaker_id, speaker_kind, speaker_text, said_to_id, said_to_kind, medium,
       said_earliest, said_latest, said_at, said_precision, said_text,
       provenance, published_at
from graph.quotation
where visible_from <= now()
  and published_at <= now()
  and (visible_until is null or visible_until > now());
