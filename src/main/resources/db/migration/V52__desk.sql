-- The desk: what editors are working on, and who did what to an article. Readers have no view of these tables.

-- A working copy of an article, apart from what readers see. line is a line of a bundle; rows is what the reader of lines made of it:
-- {"article": [{column: value}], "mention": [...], ...}. Both are null when there is no working copy; the row stays, so that revision only grows.
create table graph.working_copy (
    article_id      bigint primary key, -- the id that the article in the graph has or will have
    key             text not null unique,
    line            jsonb,
    rows            jsonb,
    status          text not null check (status in ('DRAFT', 'SCHEDULED')),
    publish_at      timestamptz,
    version         int not null, -- of the content, when it is published
    headline        text,
    language        text,
    created_at      timestamptz not null,
    created_by      text not null, -- an author's id
    created_by_name text not null,
    updated_at      timestamptz not null,
    updated_by      text not null,
    updated_by_name text not null,
    revision        bigint not null default 0,
    check ((line is null) = (rows is null)),
    check ((status = 'SCHEDULED') = (publish_at is not null)),
    check (status = 'DRAFT' or line is not null)
);
create index working_copy_by_time on graph.working_copy (publish_at) where status = 'SCHEDULED';

-- The history of articles: an entry for each change, by the desk or by a load.
create table graph.article_version (
    id          bigint primary key default (('x' || left(replace(gen_random_uuid()::text, '-', ''), 16))::bit(64)::bigint & 9223372036854775807),
    article_id  bigint not null,
    version     int not null, -- of the content
    action      text not null,
    at          timestamptz not null,
    author_id   text, -- null: a file, loaded at the command line
    author_name text,
    reason      text,
    line        jsonb -- the whole content after the change, where it is known
);
create index article_version_by_article on graph.article_version (article_id, at, id);

-- One row for each article that the desk can list, newest change last. Kept by triggers.
create table graph.desk_entry (
    article_id bigint primary key,
    status     text not null,
    owner      text, -- the author's id who began the working copy
    changed_at timestamptz not null
);
create index desk_entry_by_change on graph.desk_entry (changed_at, article_id);
create index desk_entry_by_status on graph.desk_entry (status, changed_at, article_id);
create index desk_entry_by_owner on graph.desk_entry (owner, changed_at, article_id) where owner is not null;

insert into graph.desk_entry (article_id, status, changed_at)
select id, case when withdrawn_at is not null then 'WITHDRAWN' when visible_from is null then 'DRAFT' else 'PUBLISHED' end, arrived_at
from graph.article;

insert into graph.article_version (article_id, version, action, at, reason)
select id, version, case when withdrawn_at is null then 'LOADED' else 'WITHDRAWN' end, arrived_at, withdrawn_reason
from graph.article;
