package news.dateline.interchange.merge;

import news.dateline.interchange.format.Sql;

/**
 * Statements that are in the graph, as lines that retract them would say. Each query has one row:
 * the number of the statement since entities are merged; what its evidence gives, and what it is,
 * as an array of objects with lists of lines; what lines retract of it, likewise; the latest {@code
 * asOf} of those and of lines that restored it; and what such lines restored.
 */
public final class StatementLines {

    private static final String RETRACTED =
            """
            select w.id, w.content::text, l.retracted, l.as_of, l.restored
            from wanted w
            cross join lateral (
                select (json_agg(r.line order by r.id) filter (where r.retracted))::text as retracted, graph.moment(max(r.as_of)) as as_of,
                       (json_agg(r.line order by r.id) filter (where not r.retracted))::text as restored
                from (
                    select r.id, r.as_of, r.retracted, json_strip_nulls(json_build_object({file})) as line
                    from graph.retraction r cross join (select null::jsonb as given) g where r.statement_id = w.id
                ) r
            ) l
            """
                    .replace("{file}", Sql.file("export/retracted.sql"));

    /**
     * The row is found by the number of a statement: $1. As evidence gives it: what its article
     * means by that, before entities were merged. What an article says of another entity than it
     * means is not retracted: other articles may mean that one.
     */
    public static final String OF_STATEMENT =
            """
            with i as materialized (
                select coalesce((select min(r.statement_id) from graph.retraction r where r.id = $1), $1) as id
            ), stored(name, content) as materialized (
                select 'affiliation', to_jsonb(s) from graph.affiliation s join i using (id)
                union all select 'relationship', to_jsonb(s) from graph.relationship s join i using (id)
                union all select 'participation', to_jsonb(s) from graph.participation s join i using (id)
                union all select 'event_place', to_jsonb(s) from graph.event_place s join i using (id)
                union all select 'event_link', to_jsonb(s) from graph.event_link s join i using (id)
            ), meant as materialized (
                select jsonb_object_agg(c.name, m.entity) filter (where m.entity <> (s.content ->> c.name)::bigint) as given
                from graph.evidence e join i on i.id = e.statement_id cross join stored s
                join graph.statement_references() k on k.name = s.name cross join lateral unnest(k.columns) c(name)
                cross join lateral (select coalesce(e.given ->> c.name, s.content ->> c.name)::bigint as entity) g
                left join graph.reassignment r on r.article_id = e.article_id and r.from_id = g.entity and r.text is null
                cross join lateral (select coalesce(r.into_id, g.entity) as entity) m
                group by e.id
            ), wanted as materialized (
                select i.id,
                       (select json_agg(json_strip_nulls(json_build_object({file})))
                        from (select array[i.id] as ids, array[d.given] as givens
                              from (select m.given from meant m union select null) d(given)) n
                        cross join (select null::bigint as id) a) as content
                from i
            )
            """
                            .replace("{file}", Sql.file("export/statements.sql"))
                    + RETRACTED;

    /**
     * The row is found by the number of a report, as it is or as retractions have it: $1. As it is
     * given: of the event that the article means by that, before events were merged.
     */
    public static final String OF_REPORT =
            """
            with report as materialized (
                select r.event_id, r.article_id, a.key, graph.report_id(r.event_id, a.key) as id
                from graph.event_report r join graph.article a on a.id = r.article_id where r.id = $1
            ), wanted as materialized (
                select i.id,
                       (select json_agg(json_build_object('reports', json_build_array(
                                   json_build_object('article', s.key, 'event', graph.key_of(s.event_id)))))
                        from (select p.key, p.event_id from report p
                              union
                              select p.key, coalesce(m.into_id, g.event_id) from report p
                              join graph.event_report r on r.article_id = p.article_id and r.event_id = p.event_id
                              cross join lateral (select coalesce(r.given_event_id, r.event_id) as event_id) g
                              left join graph.reassignment m on m.article_id = r.article_id and m.from_id = g.event_id and m.text is null) s) as content
                from (select coalesce((select p.id from report p), (select min(r.statement_id) from graph.retraction r where r.id = $1), $1) as id) i
            )
            """
                    + RETRACTED;

    private StatementLines() {}
}
