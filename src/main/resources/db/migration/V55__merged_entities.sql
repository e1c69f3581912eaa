-- Two entries for one person, organization, place or event are merged: one lives on (the survivor), the other leads to it.
-- What lines say; of an entity's lines the one with the latest as_of counts. docs/decisions/0032-merging-entities.md says why it is stored so.
create table graph.entity_merge (
    id          bigint primary key references graph.entity deferrable initially deferred, -- the entity that is merged
    into_id     bigint references graph.entity deferrable initially deferred, -- null: no more, the merge was undone
    as_of       timestamptz,
    reason      text,
    survivor_id bigint, -- derived: where into_id leads in the end; null = it is not merged
    wikidata_id text    -- derived: its own, by which the survivor is found, too
);
create index entity_merge_by_survivor on graph.entity_merge (survivor_id);
create index entity_merge_by_wikidata_id on graph.entity_merge (wikidata_id) where wikidata_id is not null;

-- Rows name the survivor. Those that were given another entity keep that in given_...; null = as given.
alter table graph.entity add column given_part_of_id bigint, add column given_headquarters_id bigint;
alter table graph.article add column given_dateline_id bigint, add column given_publisher_id bigint;
alter table graph.credit add column given_agent_id bigint;
alter table graph.article_source add column given_organization_id bigint;
alter table graph.image add column given_place_id bigint, add column given_event_id bigint;
alter table graph.depiction add column given_entity_id bigint;
alter table graph.mention add column given_entity_id bigint;
alter table graph.quotation add column given_speaker_id bigint, add column given_said_to_id bigint;
alter table graph.event_report add column given_event_id bigint;

create index entity_by_given_whole on graph.entity (given_part_of_id) where given_part_of_id is not null;
create index entity_by_given_headquarters on graph.entity (given_headquarters_id) where given_headquarters_id is not null;
create index article_by_given_dateline on graph.article (given_dateline_id) where given_dateline_id is not null;
create index article_by_given_publisher on graph.article (given_publisher_id) where given_publisher_id is not null;
create index credit_by_given_agent on graph.credit (given_agent_id) where given_agent_id is not null;
create index article_source_by_given_organization on graph.article_source (given_organization_id) where given_organization_id is not null;
create index image_by_given_place on graph.image (given_place_id) where given_place_id is not null;
create index image_by_given_event on graph.image (given_event_id) where given_event_id is not null;
create index depiction_by_given_entity on graph.depiction (given_entity_id) where given_entity_id is not null;
create index mention_by_given_entity on graph.mention (given_entity_id) where given_entity_id is not null;
create index quotation_by_given_speaker on graph.quotation (given_speaker_id) where given_speaker_id is not null;
create index quotation_by_given_hearer on graph.quotation (given_said_to_id) where given_said_to_id is not null;
create index event_report_by_given_event on graph.event_report (given_event_id) where given_event_id is not null;

-- A statement is everything in it but its evidence, so that of two entities may become one. What was given stands with the evidence:
-- {"id": the statement's number as given, "person_id": the entity as given}; null = as given.
alter table graph.evidence add column given jsonb;

-- What would be listed twice since a merge, or says of an entity that it is related to itself. Readers never see it (visible_from is null).
alter table graph.mention add column unlisted boolean not null default false;
alter table graph.event_report add column unlisted boolean not null default false;
alter table graph.evidence add column unlisted boolean not null default false;

-- Two reports of one article may be about one event now. Their numbers, made of the event as given and the article, still differ.
alter table graph.event_report drop constraint event_report_event_id_article_id_key;
create index event_report_by_event_and_article on graph.event_report (event_id, article_id);
