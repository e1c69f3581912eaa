-- What webhooks are to be told, and what became of it.
-- Renewed after migration ${newest_migration}; docs/architecture.md says how to change a view or function.

-- Takes changes that readers can see from the feed, for each webhook those that it asks for, and gives back how many changes were looked at;
-- null if there are no webhooks.
-- A webhook that does not answer has a thousand messages waiting at the most: it goes on in the feed when they are accepted or given up.
-- A call looks at fewer than 10,000 changes, however far behind webhooks are, so that none makes it too slow for the others.
create or replace function graph.queue_deliveries(most int) returns int language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    ending bigint;
    trimmed bigint;
    hook graph.webhook;
    bound bigint;
    seen int;
    last bigint;
    looked int := 0;
begin
    if not exists (select from graph.webhook) then
        return null;
    end if;
    select f.last_id into ending from readable.change_feed f;
    for hook in
        select w.* from graph.webhook w
        where w.position < ending
          and (select count(*) from (
              select from graph.webhook_delivery d where d.webhook_id = w.id and d.given_up_at is null limit 1000) o) < 1000
        -- In any order, so that each has its turn though a call may end before.
        order by random() for update skip locked
    loop
        exit when looked >= 5000;
        -- As many changes as a page looks at, if few of them or none are visible.
        select w.last_id into bound from readable.change_window w where w.id > hook.position order by w.id limit 1;
        bound := least(bound, ending);
        with taken as materialized (
            select c.* from readable.change c where c.id > hook.position and c.id <= bound order by c.id limit most
        ), queued as (
            insert into graph.webhook_delivery (webhook_id, change_id, kind, node_id, node_kind, version, changed_at, queued_at, due)
            select hook.id, t.id, t.kind, t.node_id, t.node_kind, t.version, t.at, clock_timestamp(), clock_timestamp()
            from taken t
            where (hook.kinds = '{}' or t.kind = any (hook.kinds)) and (hook.types = '{}' or t.node_kind = any (hook.types))
                and (hook.nodes = '{}' or t.node_id = any (hook.nodes))
            on conflict (webhook_id, change_id) do nothing
        )
        select count(*), max(t.id), (select f.trimmed_id from graph.change_feed f) into seen, last, trimmed from taken t;
        if seen < most then
            last := bound;
        end if;
        update graph.webhook w
        set position = last,
            missed_until = case when hook.position >= trimmed then w.missed_until
                else coalesce((select c.at from graph.change c where c.id > trimmed order by c.id limit 1), clock_timestamp()) end
        where w.id = hook.id;
        looked := looked + (select count(*) from graph.change c where c.id > hook.position and c.id <= last);
    end loop;
    return looked;
end $$;

-- Messages to be sent now; whoever takes them has a minute. Of each object the first, and of a webhook as many as make eight with those
-- that the caller is sending: busy has the webhook of each. A message that is being sent has attempts, no failure, and is due later.
create or replace function graph.take_deliveries(busy bigint[])
returns table (id bigint, webhook_id bigint, url text, secret text, change_id bigint, kind text, node_id bigint, node_kind text, version int,
               changed_at timestamptz)
language sql set search_path = pg_catalog, pg_temp as $$
    with ready as (
        select d.id
        from graph.webhook w
        cross join lateral (
            select o.id from graph.webhook_delivery o
            where o.webhook_id = w.id and o.given_up_at is null and o.due <= clock_timestamp()
              and not exists (
                  select from graph.webhook_delivery e
                  where e.webhook_id = o.webhook_id and e.node_id = o.node_id and e.change_id < o.change_id and e.given_up_at is null)
              -- One that was given up and is sent again can be the first while a later one is being sent.
              and not exists (
                  select from graph.webhook_delivery e
                  where e.webhook_id = o.webhook_id and e.node_id = o.node_id and e.given_up_at is null
                    and e.due > clock_timestamp() and e.attempts > 0 and e.failure is null)
            order by o.due limit greatest(8 - cardinality(array_positions(busy, w.id)), 0)
            for update skip locked
        ) d
    ), taken as (
        update graph.webhook_delivery d set due = clock_timestamp() + interval '1 minute', attempts = d.attempts + 1, failure = null
        from ready r where d.id = r.id
        returning d.*
    )
    select t.id, t.webhook_id, w.url, w.secret, t.change_id, t.kind, t.node_id, t.node_kind, t.version, t.changed_at
    from taken t join graph.webhook w on w.id = t.webhook_id
    order by t.webhook_id, t.change_id
$$;

-- Notes what became of a message; why: null if it was accepted. One that is not accepted is sent again, after a longer time each time, and is
-- given up after a day. Of those that are given up the last thousand of a webhook stay.
create or replace function graph.end_delivery(delivery bigint, why text) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    hook bigint := (select d.webhook_id from graph.webhook_delivery d where d.id = delivery);
begin
    -- Before its message, as one who deletes the webhook does.
    perform from graph.webhook w where w.id = hook for no key update;
    if why is null then
        delete from graph.webhook_delivery d where d.id = delivery;
        update graph.webhook w set answered_at = clock_timestamp() where w.id = hook;
        return;
    end if;
    update graph.webhook_delivery d
    set failure = why,
        due = clock_timestamp() + least(interval '5 seconds' * 2 ^ least(d.attempts - 1, 20), interval '1 hour'),
        given_up_at = case when d.queued_at < clock_timestamp() - interval '1 day' then clock_timestamp() end
    where d.id = delivery;
    update graph.webhook w set failed_at = clock_timestamp(), failure = why where w.id = hook;
    delete from graph.webhook_delivery d
    where d.id in (
        select o.id from graph.webhook_delivery o where o.webhook_id = hook and o.given_up_at is not null order by o.id desc offset 1000);
end $$;
