-- What a reader may see, decided here and nowhere else: the API's statements name views of this schema alone.
-- Every row of a view is visible now, by the database's clock, and so is every target that the row cannot do without:
-- an entity other than an event is visible whenever a visible row points to it, and rows that need an event take its visibility (V3).
create schema readable;

create view readable.person as
select id, name, sort_name, description, wikidata_id, same_as, given_name, family_name,
       born_earliest, born_latest, born_at, born_precision, born_text,
       died_earliest, died_latest, died_at, died_precision, died_text
from graph.entity where kind = 'PERSON' and visible_from <= now();

create view readable.organization as
select id, name, sort_name, description, wikidata_id, same_as, category as kind, part_of_id as parent_id, headquarters_id
from graph.entity where kind = 'ORGANIZATION' and visible_from <= now();

create view readable.place as
select id, name, sort_name, description, wikidata_id, same_as, category as kind, part_of_id as within_id, latitude, longitude
from graph.entity where kind = 'PLACE' and visible_from <= now();

-- An event shows what its latest visible report says. id and event_id are the same: lists by name use the one, lists by start the other,
-- so that each finds all its keys in one index.
create view readable.event as
select e.id, r.event_id, e.name, e.sort_name, e.description, e.wikidata_id, e.same_as, e.category as kind, e.part_of_id,
       r.status, r.starts_earliest, r.starts_latest, r.starts_at, r.starts_precision, r.starts_text,
       r.ends_earliest, r.ends_latest, r.ends_at, r.ends_precision, r.ends_text, r.starts_key
from graph.event_report r join graph.entity e on e.id = r.event_id
where e.kind = 'EVENT' and r.current_from <= now() and r.current_until > now();

-- Events too: their visible_from is that of their first visible report (V3).
create view readable.entity as
select id, kind, wikidata_id from graph.entity where visible_from <= now();

create view readable.entity_name as
select n.id, n.entity_id, n.ord, n.text, n.language, n.kind
from graph.entity_name n join graph.entity e on e.id = n.entity_id and e.visible_from <= now();

-- Where names' words lead; the entity's own view says whether it is visible.
create view readable.entity_words as
select entity_id, words from graph.entity_name;

-- Nothing is visible before it is published, and no change is dated after now: so lists by these times begin behind all that is yet to come.
create view readable.article as
select id, version, headline, standfirst, url, language, editor_note, published_at, published_precision, updated_at,
       corrected_at, dateline_id, publisher_id, copyright, license
from graph.article where visible_from <= now() and published_at <= now() and updated_at <= now();

create view readable.article_text as
select t.article_id as id, t.body from graph.article_text t join graph.article a on a.id = t.article_id and a.visible_from <= now();

create view readable.tombstone as
select id, withdrawn_at, withdrawn_reason from graph.article
where visible_from is null and withdrawn_at is not null and was_visible;

create view readable.credit as
select id, article_id, ord, name, agent_id, agent_kind, role from graph.credit where visible_from <= now();

create view readable.article_source as
select id, article_id, ord, organization_id, role, url from graph.article_source where visible_from <= now();

create view readable.subject as
select id, article_id, ord, scheme, code, name from graph.subject where visible_from <= now();

create view readable.correction as
select id, article_id, ord, corrected_at, article_version, text from graph.correction where visible_from <= now();

create view readable.image as
select id, url, width, height, alt, caption, credit, taken_earliest, taken_latest, taken_at, taken_precision, taken_text, place_id, event_id
from graph.image where visible_from <= now();

create view readable.article_image as
select article_id, ord, image_id, published_at from graph.article_image where visible_from <= now() and published_at <= now();

create view readable.depiction as
select id, image_id, ord, entity_id, entity_kind, position, again, taken_key from graph.depiction where visible_from <= now();

create view readable.mention as
select id, article_id, version, field, index, ord, entity_id, entity_kind, text, start_offset, end_offset, form, salience, confidence, provenance, published_at
from graph.mention where visible_from <= now() and published_at <= now();

create view readable.quotation as
select id, article_id, version, field, index, ord, form, text, span_starts, span_ends, span_verbatim, speaker_id, speaker_kind, speaker_text,
       said_to_id, said_to_kind, medium, said_earliest, said_latest, said_at, said_precision, said_text, provenance, published_at
from graph.quotation where visible_from <= now() and published_at <= now();

create view readable.affiliation as
select id, person_id, body_id, body_kind, role, state,
       as_of_earliest, as_of_latest, as_of_at, as_of_precision, as_of_text,
       since_earliest, since_latest, since_at, since_precision, since_text,
       until_earliest, until_latest, until_at, until_precision, until_text, sort_key
from graph.affiliation where visible_from <= now();

create view readable.relationship as
select id, abs(id) as statement_id, owner_id, person_id, kind from graph.relationship where visible_from <= now();

create view readable.participation as
select id, event_id, agent_id, agent_kind, role, on_behalf_id, on_behalf_kind from graph.participation where visible_from <= now();

create view readable.event_place as
select id, event_id, place_id, status from graph.event_place where visible_from <= now();

create view readable.event_link as
select l.id, l.from_id, l.kind, l.to_id
from graph.event_link l join graph.entity e on e.id = l.to_id and e.visible_from <= now()
where l.visible_from <= now();

create view readable.event_report as
select id, event_id, article_id, status, starts_earliest, starts_latest, starts_at, starts_precision, starts_text,
       ends_earliest, ends_latest, ends_at, ends_precision, ends_text, published_at
from graph.event_report where visible_from <= now() and published_at <= now();

create view readable.evidence as
select id, statement_id, article_id, origin, version, field, index, start_offset, end_offset, text, quotation_id, confidence, provenance, visible_from
from graph.evidence where visible_from <= now();

create view readable.article_scope as
select article_id, scope, target_id, kind, rank, published_at, updated_at
from graph.article_scope where visible_from <= now() and published_at <= now() and updated_at <= now();

create view readable.quotation_scope as
select quotation_id, scope, target_id, published_at, article_id, ord from graph.quotation_scope where visible_from <= now() and published_at <= now();

create view readable.event_scope as
select scope, target_id, starts_key, sort_name, event_id from graph.event_scope where listed_from <= now() and listed_until > now();

create view readable.scope_size as
select scope, target_id, size from graph.scope_size;

-- An organization, event or place, and everything that is part of it, at any depth.
create function readable.with_parts(whole bigint) returns bigint[] language sql stable as $$
    with recursive part(id) as (
        select whole
        union
        select e.id from part p cross join lateral (
            select e.id from graph.entity e where e.part_of_id = p.id and e.visible_from <= now() offset 0
        ) e
    )
    select array_agg(id) from part
$$;

-- A word as a target of the tables that lists are read from.
create function readable.word_target(word text) returns bigint language sql immutable as $$
    select ('x' || substr(md5(word), 1, 16))::bit(64)::bigint
$$;
