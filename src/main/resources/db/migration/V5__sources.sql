-- What each source says of an entity. graph.entity holds what comes of it: of every attribute the value of the first source in order of precedence
-- (provenance, as_of, source). A source says one thing at a time: of two lines the later as_of counts.
create table graph.entity_claim (
    entity_id  bigint not null references graph.entity deferrable initially deferred,
    source     text not null collate "C",
    provenance text not null,
    as_of      timestamptz,
    attributes text not null, -- a line of a bundle: JSON, keys in order
    primary key (entity_id, source, provenance)
);

-- What was loaded before there were sources, as one of no name.
insert into graph.entity_claim (entity_id, source, provenance, attributes)
select e.id, '', e.provenance,
       jsonb_strip_nulls(jsonb_build_object(
           'name', e.name,
           'names', (select jsonb_agg(jsonb_build_object('text', n.text, 'language', n.language, 'kind', n.kind) order by n.ord)
                     from graph.entity_name n where n.entity_id = e.id and n.ord > 0),
           'description', e.description,
           'wikidataId', e.wikidata_id,
           'sameAs', nullif(to_jsonb(e.same_as), '[]'),
           'origin', e.origin,
           'kind', nullif(e.category, ''),
           'sortName', case when e.kind = 'PERSON' and e.sort_name <> e.name then e.sort_name end,
           'givenName', e.given_name,
           'familyName', e.family_name,
           case e.kind when 'ORGANIZATION' then 'parent' when 'EVENT' then 'partOf' else 'within' end, (select w.key from graph.entity w where w.id = e.part_of_id),
           'headquarters', (select h.key from graph.entity h where h.id = e.headquarters_id),
           'born', case when e.born_precision is not null then jsonb_build_object(
               'earliest', e.born_earliest, 'latest', e.born_latest, 'at', e.born_at, 'precision', e.born_precision, 'text', e.born_text) end,
           'died', case when e.died_precision is not null then jsonb_build_object(
               'earliest', e.died_earliest, 'latest', e.died_latest, 'at', e.died_at, 'precision', e.died_precision, 'text', e.died_text) end,
           'location', case when e.latitude is not null then jsonb_build_object('latitude', e.latitude, 'longitude', e.longitude) end))::text
from graph.entity e;

-- The highest version that ever came, and from when readers could see it: a withdrawal leaves a tombstone if they could.
-- What came first does not matter: a version may come after the withdrawal that took it back.
alter table graph.article add column seen_version int, add column seen_from timestamptz;
update graph.article set seen_version = version, seen_from = case when withdrawn_at is null then visible_from when was_visible then '-infinity' end;
alter table graph.article alter column seen_version set not null;

create or replace view readable.tombstone as
select id, withdrawn_at, withdrawn_reason from graph.article
where visible_from is null and withdrawn_at is not null and seen_from <= withdrawn_at;

alter table graph.article drop column was_visible;

-- Keys that only bundles know, so that an export can name what was loaded.
alter table graph.quotation add column key text;
update graph.quotation set key = 'q' || ord + 1;
alter table graph.quotation alter column key set not null;
alter table graph.evidence add column record_key text;
update graph.evidence set record_key = origin where article_id is null;
create index evidence_by_record on graph.evidence (record_key, origin) where article_id is null;

-- Batches of lines that are in the graph to the last line: SHA-256 of the lines. Loading them again would change nothing.
create table graph.loaded_batch (
    digest    bytea primary key,
    loaded_at timestamptz not null default now()
);
