-- API keys. Only hashes of the secrets: they are 256 random bits, so a plain SHA-256 cannot be searched.
-- Rows stay when a key is revoked, and names are not used again: what was written is recorded under the name of the key.
create table graph.api_key (
    id bigint primary key,
    name text not null unique check (name ~ '^[a-z0-9][a-z0-9._-]{0,62}$'),
    hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
    role text not null check (role in ('READER', 'CONTRIBUTOR', 'EDITOR', 'ADMIN')),
    created_at timestamptz not null,
    created_by text not null,
    expires_at timestamptz,
    last_used_at timestamptz,
    revoked_at timestamptz,
    revoked_by text,
    check ((revoked_at is null) = (revoked_by is null))
);

create index on graph.api_key (created_at, id);
