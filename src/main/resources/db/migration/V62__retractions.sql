-- Statements, and reports of events, that are taken back, whatever says them. What lines say; of the lines about one statement the one with
-- the latest as_of counts. docs/decisions/0033-retracting-statements.md says why it is stored so.
create table graph.retraction (
    id           bigint primary key, -- the statement's number as the line gives it; of a report, its number
    kind         text not null check (kind in ('AFFILIATION', 'RELATIONSHIP', 'PARTICIPATION', 'EVENT_PLACE', 'EVENT_LINK', 'EVENT_REPORT')),
    statement    jsonb not null, -- the columns of the statement as given; of a report the event and the key of the article
    article_id   bigint, -- of a report
    as_of        timestamptz,
    reason       text,
    retracted    boolean not null, -- false: no more, it was restored
    statement_id bigint, -- derived: the number that the statement has since entities are merged
    entities     bigint[] -- derived: the entities that it names, as given and as they are merged
);
create index retraction_by_statement on graph.retraction (statement_id);
create index retraction_by_article on graph.retraction (article_id) where article_id is not null;
create index retraction_by_entities on graph.retraction using gin (entities);
