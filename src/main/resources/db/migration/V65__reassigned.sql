-- What an article says of one entity belongs to another one: its line was written with the wrong bearer of a name.
-- What lines say; of those with one id that with the latest as_of counts. docs/decisions/0034-splitting-entities.md says why it is stored so.
create table graph.reassignment (
    id          bigint primary key, -- made of the article, the entity that its line names, and the mention
    article_id  bigint not null,    -- it may be loaded later, or be withdrawn
    article_key text not null,
    from_id     bigint not null references graph.entity deferrable initially deferred, -- the entity that the article's line names
    into_id     bigint not null references graph.entity deferrable initially deferred, -- the one that is meant; from_id itself: as given
    text        text,               -- of one mention: its words; null = of all that the article says in its text
    nth         int,                -- of one mention: which of those in these words, from 1
    as_of       timestamptz,
    reason      text
);
create index reassignment_by_article on graph.reassignment (article_id, from_id);
create index reassignment_by_given on graph.reassignment (from_id);
create index reassignment_by_bearer on graph.reassignment (into_id);
