-- Addresses that are told of changes, by admins; and what is still to be told to them.
create table graph.webhook (
    id          bigint primary key,
    url         text not null,
    secret      text not null, -- by which messages are signed: each must be made with it, so it is not a hash
    kinds       text[] not null default '{}', -- of changes; empty: all
    types       text[] not null default '{}', -- of what has changed; empty: all
    created_at  timestamptz not null,
    created_by  text not null,
    position    bigint not null default 0, -- changes up to this one are delivered, or are rows of webhook_delivery
    answered_at timestamptz, -- when a message was last accepted
    failed_at   timestamptz, -- when one was last not accepted
    failure     text -- why
);
create index on graph.webhook (created_at, id);

-- A message that is not accepted yet. The next of the same object waits for it, until it is given up.
create table graph.webhook_delivery (
    id          bigint generated always as identity primary key,
    webhook_id  bigint not null references graph.webhook on delete cascade,
    change_id   bigint not null,
    kind        text not null,
    node_id     bigint not null,
    node_kind   text not null,
    version     int,
    changed_at  timestamptz not null,
    queued_at   timestamptz not null, -- given up a day later
    due         timestamptz not null, -- while it is being sent: when somebody else may try
    attempts    int not null default 0,
    failure     text,
    given_up_at timestamptz,
    unique (webhook_id, change_id)
);
create index webhook_delivery_by_node on graph.webhook_delivery (webhook_id, node_id, change_id) where given_up_at is null;
create index webhook_delivery_by_due on graph.webhook_delivery (webhook_id, due) where given_up_at is null;
create index webhook_delivery_given_up on graph.webhook_delivery (webhook_id, id) where given_up_at is not null;
