-- What machines and contributors propose, until an editor decides, and for some time after that: what was rejected does not come back.
-- Readers have no view of this table; only the role of writers reads it.
create table graph.suggestion (
    id                  bigint primary key, -- from the source and the content
    source              text not null collate "C",
    kind                text not null,
    line                text not null, -- of a bundle, as it is loaded when it is accepted
    summary             text not null,
    confidence          double precision check (confidence between 0 and 1), -- with two decimals
    entities            bigint[] not null default '{}', -- that the line is about
    evidence_article    bigint,
    evidence_field      text,
    evidence_index      int,
    evidence_start      int,
    evidence_end        int,
    evidence_text       text,
    evidence_url        text,
    evidence_note       text,
    status              text not null check (status in ('WAITING', 'ACCEPTED', 'REJECTED')),
    author_id           text not null collate "C",
    author              text not null,
    at                  timestamptz not null,
    touched_at          timestamptz not null, -- when it was last proposed or decided
    decided_by_id       text,
    decided_by          text,
    decided_at          timestamptz,
    reason              text,
    check ((status = 'WAITING') = (decided_at is null))
);
create index suggestion_by_time on graph.suggestion (at, id);
create index suggestion_by_status on graph.suggestion (status, at, id);
create index suggestion_by_source on graph.suggestion (source, at, id);
create index suggestion_by_author on graph.suggestion (author_id, at, id);
create index suggestion_by_confidence on graph.suggestion ((cast(cast(round(confidence * 100) as int) as text)), at, id);
create index suggestion_by_entity on graph.suggestion using gin (entities);
create index suggestion_waiting on graph.suggestion (author_id) where status = 'WAITING';
create index suggestion_by_age on graph.suggestion (touched_at);
