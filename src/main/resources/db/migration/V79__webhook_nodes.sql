-- A webhook can ask for changes of certain objects.
alter table graph.webhook
    add nodes    bigint[] not null default '{}', -- of these objects; empty: all
    add node_ids text[]   not null default '{}'; -- the same, as the client gave them
