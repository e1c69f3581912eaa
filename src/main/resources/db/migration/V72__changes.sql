-- The change feed. Writers note changes in their own transaction; they are numbered afterwards, one by one, by whoever holds the row of
-- graph.change_feed (R__1_functions_of_changes.sql). So a change that is numbered later never has a smaller number, however long its transaction ran.
create table graph.pending_change (
    id        bigint generated always as identity primary key,
    due       timestamptz not null, -- not numbered before this moment, such as the end of an embargo
    kind      text not null,
    node_id   bigint not null,
    node_kind text not null,
    version   int
);
create index pending_change_by_time on graph.pending_change (due, id);
create index pending_change_by_node on graph.pending_change (node_id);

create table graph.change (
    id        bigint primary key, -- its position in the feed
    at        timestamptz not null, -- when it was numbered; never decreases
    kind      text not null,
    node_id   bigint not null,
    node_kind text not null, -- ARTICLE, or the kind of an entity
    version   int -- of an article
);
create index change_by_time on graph.change (at, id);
create index change_by_node on graph.change (node_id, id);

create table graph.change_feed (
    id         bigint primary key default 1 check (id = 1),
    last_id    bigint not null default 0,
    last_at    timestamptz not null default '-infinity',
    trimmed_id bigint not null default 0 -- changes up to this one are not kept
);
insert into graph.change_feed default values;
