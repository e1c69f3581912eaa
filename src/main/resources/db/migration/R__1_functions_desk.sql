-- What the desk lists, and the history of articles, whoever writes them.
-- Renewed after migration ${newest_migration}; docs/architecture.md says how to change a view or function.

-- The words by which the desk finds a headline: case, accents and apostrophes do not matter. In scripts without spaces each character is a word.
create or replace function graph.headline_words(headline text) returns tsvector language sql immutable as $$
    select to_tsvector('pg_catalog.simple', regexp_replace(
        regexp_replace(translate(lower(normalize(coalesce(headline, ''), NFKD) collate graph.by_name), 'łøđı', 'lodi'), '[\u0300-\u036f''’]', '', 'g'),
        '([\u2e80-\u9fff\uf900-\ufaff])|[^[:alnum:]]', ' \1 ', 'g'))
$$;

-- Headlines that have, for each word of the text, a word that begins with it; null if it has none.
create or replace function graph.headline_query(asked text) returns tsquery language sql immutable as $$
    select string_agg(quote_literal(word) || ':*', ' & ')::tsquery from unnest(tsvector_to_array(graph.headline_words(asked))) word
$$;

-- Whoever has a working copy of an article has something to do; else its status is that of the article in the graph, or it is a draft that
-- was discarded.
drop function if exists graph.desk_entries(bigint[]);
create or replace function graph.desk_entries(articles bigint[])
returns table (article_id bigint, status text, owner text, owner_name text, publish_at timestamptz, words tsvector, changed_at timestamptz)
language sql stable as $$
    select t.id,
           case when w.line is not null then w.status
                when a.id is null then 'DISCARDED'
                when a.withdrawn_at is not null then 'WITHDRAWN'
                when a.visible_from is null then 'DRAFT'
                else 'PUBLISHED' end,
           case when w.line is not null or a.id is null then w.created_by end,
           case when w.line is not null or a.id is null then w.created_by_name end,
           w.publish_at,
           graph.headline_words(case when w.line is not null or a.id is null then w.headline else a.headline end),
           greatest(a.arrived_at, w.updated_at)
    from unnest(articles) t(id)
    left join lateral (select o.* from graph.article o where o.id = t.id offset 0) a on true
    left join lateral (select o.* from graph.working_copy o where o.article_id = t.id offset 0) w on true
    where a.id is not null or w.article_id is not null
$$;

-- A load and the desk may change one article at once: who comes second waits for the entry, and then looks again. Planned once: for an article
-- or two, planning takes longer than running.
create or replace function graph.renew_desk_entries(articles bigint[]) returns void language plpgsql set plan_cache_mode = force_generic_plan as $$
declare
    added bigint;
begin
    insert into graph.desk_entry (article_id, status, owner, owner_name, publish_at, words, changed_at)
    select e.article_id, e.status, e.owner, e.owner_name, e.publish_at, e.words, e.changed_at from graph.desk_entries(articles) e order by e.article_id
    on conflict (article_id) do nothing;

    -- What is new is right.
    get diagnostics added = row_count;
    if added = cardinality(articles) then
        return;
    end if;

    perform from graph.desk_entry d where d.article_id = any (articles) order by d.article_id for update;

    update graph.desk_entry d
    set status = e.status, owner = e.owner, owner_name = e.owner_name, publish_at = e.publish_at, words = e.words,
        changed_at = greatest(d.changed_at, e.changed_at)
    from graph.desk_entries(articles) e
    where d.article_id = e.article_id
      and (d.status, d.owner, d.owner_name, d.publish_at, d.words, d.changed_at)
          is distinct from (e.status, e.owner, e.owner_name, e.publish_at, e.words, greatest(d.changed_at, e.changed_at));

    delete from graph.desk_entry d
    where d.article_id = any (articles)
      and not exists (select from graph.desk_entries(articles) e where e.article_id = d.article_id);
end $$;

create or replace function graph.note_working_copy() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    perform graph.renew_desk_entries(array[new.article_id]);
    return null;
end $$;

create or replace trigger note_working_copy after insert or update on graph.working_copy
for each row execute function graph.note_working_copy();

-- What was scheduled before a load is not published over it. A working copy that a mutation has locked is left: whoever publishes looks again when
-- the graph is locked.
create or replace function graph.unschedule(article bigint, why text) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    perform from graph.working_copy w where w.article_id = article and w.status = 'SCHEDULED' for update skip locked;
    if not found then
        return;
    end if;
    update graph.working_copy w set status = 'DRAFT', publish_at = null, revision = w.revision + 1 where w.article_id = article;
    insert into graph.article_version (article_id, version, action, at, author_id, author_name, reason)
    select w.article_id, w.version, 'UNSCHEDULED', clock_timestamp(),
           nullif(current_setting('dateline.author_id', true), ''), nullif(current_setting('dateline.author_name', true), ''), why
    from graph.working_copy w where w.article_id = article;
end $$;

-- An entry of the history that this transaction has written already is the desk's own. Who writes lines for somebody else may say for whom
-- (dateline.author_id and dateline.author_name, in the transaction).
create or replace function graph.note_articles() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    articles bigint[];
    unscheduled bigint;
begin
    if tg_op = 'INSERT' then
        articles := array(select id from changed);
    else
        articles := array(
            select c.id from changed c join before b on b.id = c.id
            where (c.version, c.withdrawn_at, c.visible_from) is distinct from (b.version, b.withdrawn_at, b.visible_from));
    end if;
    if articles = '{}' then
        return null;
    end if;

    perform graph.renew_desk_entries(articles);

    with noted as (
        insert into graph.article_version (article_id, version, action, at, author_id, author_name, reason)
        select a.id, a.version, case when a.withdrawn_at is null then 'LOADED' else 'WITHDRAWN' end, clock_timestamp(),
               nullif(current_setting('dateline.author_id', true), ''), nullif(current_setting('dateline.author_name', true), ''), a.withdrawn_reason
        from graph.article a
        where a.id = any (articles)
          and not exists (
              select from graph.article_version v
              where v.article_id = a.id and v.version = a.version and v.xmin = pg_current_xact_id()::xid)
        returning article_id, version, action
    )
    select count(graph.unschedule(
        n.article_id, case n.action when 'WITHDRAWN' then 'The article was withdrawn.' else 'Version ' || n.version || ' was loaded.' end))
    into unscheduled
    from noted n join graph.working_copy w on w.article_id = n.article_id and w.status = 'SCHEDULED';
    return null;
end $$;

create or replace trigger note_new_articles after insert on graph.article referencing new table as changed
for each statement execute function graph.note_articles();
create or replace trigger note_changed_articles after update on graph.article referencing old table as before new table as changed
for each statement execute function graph.note_articles();

-- A withdrawal ahead is one that a later version would cancel.
create or replace function graph.unschedule_before_withdrawal() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    perform graph.unschedule(new.article_id, 'The article will be withdrawn at ' || to_char(new.withdrawn_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') || '.');
    return null;
end $$;

create or replace trigger unschedule_before_withdrawal after insert or update on graph.pending_withdrawal
for each row execute function graph.unschedule_before_withdrawal();

-- Content that was published is kept. Of working copies that of the last 100 entries is kept, and only the last of a draft that is discarded
-- before it comes into the graph; an author's discarded drafts can be restored until there are 100 later ones, and then are deleted. So what
-- a client writes again and again does not grow for ever.
create or replace function graph.forget_content() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if new.action = 'DISCARDED' then
        if exists (select from graph.article a where a.id = new.article_id) then
            return null;
        end if;
        update graph.article_version v set line = null
        where v.article_id = new.article_id and v.line is not null
          and v.id <> (
              select o.id from graph.article_version o
              where o.article_id = new.article_id and o.line is not null
              order by o.at desc, o.id desc limit 1);

        -- One that is being restored is locked, and is not discarded then.
        with forgotten as (
            select w.article_id from graph.working_copy w
            where w.line is null and w.article_id in (
                select e.article_id from graph.desk_entry e
                join graph.working_copy own on own.article_id = new.article_id and own.created_by = e.owner
                where e.status = 'DISCARDED'
                order by e.changed_at desc, e.article_id desc offset 99)
            for update skip locked
        ), copies as (
            delete from graph.working_copy w using forgotten f where w.article_id = f.article_id
        ), entries as (
            delete from graph.desk_entry d using forgotten f where d.article_id = f.article_id and d.status = 'DISCARDED'
        )
        delete from graph.article_version v using forgotten f where v.article_id = f.article_id;
    else
        update graph.article_version v set line = null
        where v.article_id = new.article_id and v.line is not null and v.action not in ('PUBLISHED', 'CORRECTED', 'LOADED')
          and (v.at, v.id) < (
              select o.at, o.id from graph.article_version o
              where o.article_id = new.article_id and o.line is not null and o.action not in ('PUBLISHED', 'CORRECTED', 'LOADED')
              order by o.at desc, o.id desc offset 99 limit 1);
    end if;
    return null;
end $$;

create or replace trigger forget_content after insert on graph.article_version
for each row when (new.action = 'DISCARDED' or new.line is not null and new.action not in ('PUBLISHED', 'CORRECTED', 'LOADED'))
execute function graph.forget_content();
