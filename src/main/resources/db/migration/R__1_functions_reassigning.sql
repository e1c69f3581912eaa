-- Articles that mean another entity than their lines name: rows name that one, and keep what they were given.
-- Renewed after migration ${newest_migration}; docs/architecture.md says how to change a view or function.

-- The entity that an article's quotations, reports and statements mean by one that its line names.
create or replace function graph.bearer(article bigint, entity bigint) returns bigint language sql stable as $$
    select graph.survivor(coalesce(
        (select r.into_id from graph.reassignment r where r.article_id = article and r.from_id = entity and r.text is null), entity))
$$;

-- The same of a mention. which: of the places in the article's texts where these words are a mention, whomever lines name there.
create or replace function graph.bearer_of_mention(article bigint, entity bigint, words text, which bigint) returns bigint language sql stable as $$
    select coalesce(
        (select graph.survivor(r.into_id) from graph.reassignment r
         where r.article_id = article and r.from_id = entity and r.text = words and r.nth = which),
        graph.bearer(article, entity))
$$;

-- Looks again whom these articles mean. Gives back the statements that have gained or lost evidence by that, and the entities that rows
-- named before or name now.
create or replace function graph.reassign(articles bigint[], out statements bigint[], out entities bigint[]) language plpgsql as $$
declare
    part record;
    ids bigint[];
begin
    with meant as materialized (
        select n.*, graph.bearer_of_mention(n.article_id, n.given, n.text, n.nth) as bearer
        from (
            select m.id, m.article_id, m.entity_id as named, coalesce(m.given_entity_id, m.entity_id) as given, m.text,
                   dense_rank() over (partition by m.article_id, m.text order by m.place) as nth
            from (
                select m.*, min(m.ord) over (partition by m.article_id, m.field, m.index, m.start_offset, m.end_offset) as place
                from graph.mention m where m.article_id = any (articles)
            ) m
        ) n
    ), led as (
        update graph.mention m set entity_id = t.bearer, given_entity_id = nullif(t.given, t.bearer)
        from meant t
        where m.id = t.id and (m.entity_id, m.given_entity_id) is distinct from (t.bearer, nullif(t.given, t.bearer))
        returning t.named, t.bearer
    )
    select coalesce(array_agg(distinct e.id), '{}') into entities from led l cross join lateral (values (l.named), (l.bearer)) e(id);

    for part in select r.named, r.name from graph.plain_references() r where r.name in ('quotation', 'event_report') loop
        execute format($sql$
            with meant as materialized (
                select r.id, r.%2$I as named, g.given, graph.bearer(r.article_id, g.given) as bearer
                from graph.%1$I r cross join lateral (select coalesce(r.%3$I, r.%2$I) as given) g
                where r.article_id = any ($1) and r.%2$I is not null
            ), led as (
                update graph.%1$I r set %2$I = t.bearer, %3$I = nullif(t.given, t.bearer)
                from meant t
                where r.id = t.id and (r.%2$I, r.%3$I) is distinct from (t.bearer, nullif(t.given, t.bearer))
                returning t.named, t.bearer
            )
            select coalesce(array_agg(distinct e.id), '{}') from led l cross join lateral (values (l.named), (l.bearer)) e(id)
            $sql$, part.name, part.named, 'given_' || part.named) into ids using articles;
        entities := entities || ids;
    end loop;

    statements := graph.resolve_statements(array(select e.id from graph.evidence e where e.article_id = any (articles)));
    if cardinality(statements) = 0 then
        return;
    end if;
    for part in select * from graph.statement_references() loop
        execute format(
            'select coalesce(array_agg(distinct e.id), ''{}'') from graph.%I s cross join lateral (values %s) e(id) where s.id = any ($1) and e.id is not null',
            part.name, (select string_agg(format('(s.%I)', c), ', ') from unnest(part.columns) c)) into ids using statements;
        entities := entities || ids;
    end loop;
end $$;
