-- What fill.sql is written with: the same "random" numbers every time.
create schema bounds;

create function bounds.share(n bigint, salt int) returns float8 language sql immutable as $$
    select (hashint8extended(n, salt) & 1048575) / 1048576.0
$$;

-- 1 to size, k about k times as rare as 1.
create function bounds.zipf(n bigint, salt int, size bigint) returns bigint language sql immutable as $$
    select least(size, floor(exp(bounds.share(n, salt) * ln(size + 1)))::bigint)
$$;

-- Of every hundred articles two wait for an embargo's end and one for its publication, both in 2099, and one is a draft.
create function bounds.published(n bigint) returns timestamptz language sql immutable as $$
    select case when n % 100 = 50 then '2099-01-01Z' else '2014-01-01Z'::timestamptz end + n * interval '5 minutes'
$$;

create function bounds.visible(n bigint) returns timestamptz language sql immutable as $$
    select case when n % 100 in (50, 51, 52) then '2099-01-01Z'::timestamptz + n * interval '5 minutes'
                when n % 100 <> 53 then bounds.published(n) end
$$;

-- Ids: articles count from 1, the rest from a base of their own.
create function bounds.person(n bigint) returns bigint language sql immutable as $$ select 1000000000 + n $$;
create function bounds.organization(n bigint) returns bigint language sql immutable as $$ select 2000000000 + n $$;
create function bounds.place(n bigint) returns bigint language sql immutable as $$ select 3000000000 + n $$;
create function bounds.event(n bigint) returns bigint language sql immutable as $$ select 4000000000 + n $$;
create function bounds.image(n bigint) returns bigint language sql immutable as $$ select 5000000000 + n $$;
