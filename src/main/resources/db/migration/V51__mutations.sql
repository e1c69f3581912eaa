-- The answers of mutations that named an idempotency key: within 24 hours a repeated request gets the same answer.
create table graph.idempotent_answer (
    author      text not null collate "C", -- who asked: a key's or a subject's id
    key         text not null collate "C",
    mutation    text not null,
    digest      text not null,             -- SHA-256 of the input
    answer      text,                      -- the payload as JSON; null only within the transaction that writes it
    answered_at timestamptz not null,
    primary key (author, key)
);
create index idempotent_answer_by_age on graph.idempotent_answer (answered_at);

-- What the desk has changed of entities: who, when, what and why.
create table graph.entity_edit (
    entity_id   bigint not null references graph.entity deferrable initially deferred,
    version     int not null,              -- the entity's revision after the edit
    edited_at   timestamptz not null,
    author_id   text not null,
    author_name text not null,
    mutation    text not null,
    note        text,                      -- why, as the author says
    changes     text not null,             -- the fields that the input gave, as JSON
    primary key (entity_id, version)
);
